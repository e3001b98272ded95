/** One thing that is wrong with an input, said so that its author can mend it. */
export interface Problem {
  /** Short name of the rule that failed, e.g. `measure-repeated`. */
  rule: string;
  /** File as the author knows it, e.g. `seeds/zj2025.txt`. */
  file: string;
  /** 1-based line; absent when the file as a whole is meant. */
  line?: number | undefined;
  /** What was expected, what was found and what to do. */
  message: string;
}

/** Everything found wrong in one go; nothing was produced. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** `file:line: message [rule]`, the form editors and terminals can jump to. */
export function formatProblem({ rule, file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message} [${rule}]`;
}

/** Throws when there is any problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}
