import { parseArgs } from 'node:util';

export interface Arguments {
  check: boolean;
  seeds: string;
  content: string;
}

export const USAGE = 'usage: npm run ingest [-- [--check] [--seeds DIR] [--content DIR]]\n';

/** Reads the command line; undefined when it is not understood. */
export function readArguments(argv: readonly string[]): Arguments | undefined {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        check: { type: 'boolean', default: false },
        seeds: { type: 'string', default: 'seeds' },
        content: { type: 'string', default: 'content' },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
