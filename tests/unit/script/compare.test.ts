import { expect, test } from 'vitest';
import { compareScripts } from '../../../src/core/script/compare.ts';
import { convert } from '../../../src/core/script/convert.ts';

const TEXT = '支持「安吉遊戲」。覆核衞生（簡稱「QFLP」）的安排。';

test('sentences stand beside each other, differing runs apart from equal ones', () => {
  const [first] = compareScripts(TEXT);
  expect(first?.map((run) => [run.traditional, run.simplified, run.differs])).toEqual([
    ['支持', '支持', false],
    ['「', '“', true],
    ['安吉', '安吉', false],
    ['遊戲」', '游戏”', true],
    ['。', '。', false],
  ]);
});

test('each column is the whole text in its script', () => {
  const runs = compareScripts(TEXT).flat();
  expect(runs.map(({ traditional }) => traditional).join('')).toBe(TEXT);
  expect(runs.map(({ simplified }) => simplified).join('')).toBe(convert(TEXT));
});
