import { readFileSync } from 'node:fs';
import { decodeLines } from '../core/memorandum/source.ts';

/**
 * Reads a text file that people edit, byte for byte.
 * @throws ProblemError with the line when it is not UTF-8
 */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  decodeLines(bytes, file);
  return bytes.toString('utf8');
}
