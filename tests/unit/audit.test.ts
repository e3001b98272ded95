import { expect, test } from 'vitest';
import { auditedBlocks } from '../../src/audit.ts';
import type { MemorandumRecord } from '../../src/queries.ts';

/** Only what the audit reads. */
const audit = (memorandum: object) => auditedBlocks(memorandum as MemorandumRecord);

const part = (name: string, line: number) => ({
  part: name,
  lines: [line, line] as [number, number],
  sha256: '0'.repeat(64),
  repairs: [],
});

test('every paragraph of the signature block is audited, as one block', () => {
  const memorandum = {
    parts: { preamble: ['合作', '關於'], signature: ['甲省', '秘書處', '覆核處'] },
    data: { parts: [part('preamble', 1), part('preamble', 2), part('signature', 3)] },
    domains: [],
  };
  expect(
    audit(memorandum).map(({ id, exceptions }) => [id, exceptions.map(({ from }) => from)]),
  ).toEqual([
    ['preamble-1', []],
    ['preamble-2', ['於']],
    ['signature-1', ['秘', '覆核']],
  ]);
});

test('a paragraph that has a provenance but no words is an error', () => {
  const memorandum = {
    id: 'zj2025',
    parts: { preamble: ['合作'] },
    data: { parts: [part('preamble', 1), part('preamble', 2)] },
    domains: [],
  };
  expect(() => audit(memorandum)).toThrow('zj2025: paragraph 2 of "preamble" has no text to audit');
});
