import { expect, test } from 'vitest';
import {
  repairCount,
  repairLines,
  sourceLines,
  visible,
} from '../../../src/components/repair-words.ts';

test('white space and nothing are said in words, all else stands as it is', () => {
  expect([' ', '- ', '\n', '', '带'].map(visible)).toEqual([
    '〔空格〕',
    '-〔空格〕',
    '〔換行〕',
    '〔無〕',
    '带',
  ]);
});

test('every source line of a repair is named once, with its count', () => {
  const repair = { rule: 'punctuation' as const, from: ',', to: '，', lines: [63, 65, 65, 65] };
  expect(repairLines(repair)).toBe('第63行、第65行3處');
  expect(repairCount([repair, repair])).toBe(8);
  expect([sourceLines([63, 63]), sourceLines([63, 65])]).toEqual(['第63行', '第63至65行']);
});
