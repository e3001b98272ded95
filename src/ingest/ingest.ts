/** From `seeds/` to `content/`: compares what a memorandum asks for with what stands there, and writes. */
import { join } from 'node:path';
import { expectedEntries } from '../core/content/expected-entries.ts';
import { planContent } from '../core/content/plan-content.ts';
import { ProblemError, formatProblem, refuse } from '../core/problem.ts';
import { USAGE, readArguments } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { readContent } from './read-content.ts';
import { readSeeds } from './read-seeds.ts';
import { describeDrift, describeMemorandum } from './report.ts';
import { writeContent } from './write-content.ts';

/** Where the ingest says what it did, and what is wrong. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

function run({ check, seeds: seedsFolder, content }: Arguments, { out, err }: Output): number {
  const label = (path: string) => join(content, path);
  const seeds = readSeeds(seedsFolder);
  const expected = seeds.flatMap(({ memorandum, manifest }) =>
    expectedEntries(memorandum, manifest),
  );
  const current = readContent(content);
  const plan = planContent(expected, current, label);
  refuse(plan.problems);
  const changed = new Map(
    [...plan.files].filter(([path, text]) => current.texts.get(path) !== text),
  );
  const unchanged = plan.files.size - changed.size;
  if (check && changed.size > 0) {
    err(describeDrift(current.texts, changed, label));
    err(
      `${changed.size} file(s) in ${content} differ from the seeds (- as it is, + as it should be): run "npm run ingest" and commit the result.\n`,
    );
    return 1;
  }
  if (!check) writeContent(content, changed);
  for (const { memorandum } of seeds) out(describeMemorandum(memorandum));
  out(`${content}: ${changed.size} files written, ${unchanged} unchanged\n`);
  return 0;
}

/**
 * Runs the ingest.
 * @param argv the command line without the program
 * @returns the exit code: 0 done, 1 bad input or drift (nothing was written), 2 wrong arguments
 */
export function ingest(argv: readonly string[], output: Output): number {
  const options = readArguments(argv);
  if (options === undefined) {
    output.err(USAGE);
    return 2;
  }
  try {
    return run(options, output);
  } catch (error) {
    if (isSystemError(error)) {
      output.err(`${error.message}; nothing was written.\n`);
      return 1;
    }
    if (!(error instanceof ProblemError)) throw error;
    output.err(`${error.problems.map(formatProblem).join('\n')}\n`);
    output.err(`${error.problems.length} problem(s); nothing was written.\n`);
    return 1;
  }
}

/** A folder that cannot be read or written, and the like. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
