import { expect, test } from 'vitest';
import { startBlock } from '../../../src/core/memorandum/block.ts';
import { repairBlock } from '../../../src/core/memorandum/repair.ts';

const repair = (text: string, glyphs = {}) => repairBlock(startBlock(1, text), glyphs);

test.each([
  ['雙方交流合 作,取得 實效;', '雙方交流合作，取得實效；'],
  ['下, 浙港  雙方 , 同意', '下，浙港雙方，同意'],
  ['使用 Open Data 平台', '使用Open Data平台'],
  ['共建"一 帶一路"及"走 出去"', '共建「一帶一路」及「走出去」'],
  ['合夥人(簡稱"QFLP")和', '合夥人（簡稱「QFLP」）和'],
  ['中心(Open Data,5G)', '中心（Open Data,5G）'],
  ['計劃(A)', '計劃（A）'],
  ['成效 1,000 宗,約 3:2', '成效1,000宗，約3:2'],
  ['問:是否?是!', '問：是否？是！'],
  ['“引號”內', '「引號」內'],
])('%s becomes %s', (source, text) => {
  expect(repair(source)).toMatchObject({ text, unbalanced: [] });
});

test('only the listed glyphs of the other script are put right', () => {
  expect(repair('一带一路 粤港 浙里', { 带: '帶', 粤: '粵' }).text).toBe('一帶一路粵港浙里');
  expect(repair('一带一路').text).toBe('一带一路');
});

test.each(['參與"一帶一路', '推動"合作"及"', '浙江（省', '浙江）省', '「合作', '《合作'])(
  'a mark without its partner is found in %s',
  (source) => {
    expect(repair(source).unbalanced).not.toEqual([]);
  },
);
