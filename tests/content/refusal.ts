import { expect } from 'vitest';
import { workshop } from './cli.ts';
import type { Workshop } from './cli.ts';

/** What is wrong, how to make it so, and what the error must say. */
export type BadInput = [name: string, spoil: (at: Workshop) => void, message: RegExp];

/** Spoils an input, and expects the error and that not a byte of any file changed. */
export function expectRefusal(spoil: BadInput[1], message: RegExp): void {
  const at = workshop();
  spoil(at);
  const before = at.snapshot();
  for (const args of [[], ['--check']]) {
    const { status, stderr } = at.run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(status).toBe(1);
  }
  expect(at.snapshot()).toEqual(before);
}
