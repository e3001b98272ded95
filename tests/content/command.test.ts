/** The ingest as a command: exit codes and where it says what. */
import { expect, test } from 'vitest';
import { GENERATED, workshop } from './cli.ts';

test('bad input: exit code 1, the error on the error output, nothing written', () => {
  const at = workshop();
  at.edit('seeds/zj2025.txt', '- 8. ', '- 7. ');
  const before = at.snapshot();
  const { status, stdout, stderr } = at.spawn();
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^seeds\/zj2025\.txt:40: measure 7 is repeated/);
  expect(at.snapshot()).toEqual(before);
});

test('other folders: --seeds and --content', () => {
  const at = workshop();
  const { status, stdout } = at.spawn('--seeds', 'seeds', '--content', 'elsewhere/content');
  expect(status).toBe(0);
  expect(stdout).toContain(`elsewhere/content: ${GENERATED} files written, 0 unchanged`);
});

test('drift: --check exits with 1', () => {
  const at = workshop();
  at.remove('content/domains/zj2025/09.mdx');
  expect(at.spawn('--check').status).toBe(1);
  expect(at.spawn().status).toBe(0);
  expect(at.spawn('--check').status).toBe(0);
});

test('arguments that are not understood: exit code 2 and the usage', () => {
  const { status, stderr } = workshop().spawn('--chekc');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^usage: /);
});
