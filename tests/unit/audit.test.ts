import { expect, test } from 'vitest';
import { auditedBlocks } from '../../src/audit.ts';
import type { MemorandumRecord } from '../../src/queries.ts';

const part = (name: string, line: number) => ({
  part: name,
  lines: [line, line] as [number, number],
  sha256: '0'.repeat(64),
  repairs: [],
});

test('every paragraph of the signature block is audited, as one block', () => {
  const memorandum = {
    parts: [
      { part: 'preamble', paragraphs: ['合作', '關於'] },
      { part: 'signature', paragraphs: ['甲省', '秘書處', '覆核處'] },
    ],
    data: { parts: [part('preamble', 1), part('preamble', 2), part('signature', 3)] },
    domains: [],
  };
  // Only what the audit reads.
  const blocks = auditedBlocks(memorandum as unknown as MemorandumRecord);
  expect(blocks.map(({ id, exceptions }) => [id, exceptions.map(({ from }) => from)])).toEqual([
    ['preamble-1', []],
    ['preamble-2', ['於']],
    ['signature-1', ['秘', '覆核']],
  ]);
});
