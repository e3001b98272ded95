import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/memorandum/sentences.ts';
import { seed } from './samples.ts';

test('a sentence ends after its full stop and the quotes that close with it', () => {
  expect(splitSentences('他說：「好。」然後走了。真的嗎？！（是。）沒有句號')).toEqual([
    '他說：「好。」',
    '然後走了。',
    '真的嗎？！',
    '（是。）',
    '沒有句號',
  ]);
});

test('joined, the sentences of every measure are its official words', () => {
  for (const { text } of seed().measures) expect(splitSentences(text).join('')).toBe(text);
  expect(splitSentences(seed().measures[6]?.text ?? '')).toHaveLength(2);
});
