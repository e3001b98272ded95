/** What is wrong with a part of an MDX file; `line` is 0-based within that part. */
export class LineError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'LineError';
    this.line = line;
  }
}
