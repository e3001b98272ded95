import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/share/picture.ts';
import { PICTURE } from '../../../src/share/picture-size.ts';

const CARD = {
  context: '七、教育',
  title: '學前教育、「安吉遊戲」及姊妹學校',
  numeral: '28',
  site: '浙港合作五十一項',
  note: '2025年4月24日在浙江省杭州市簽署',
};

test('a share picture is a PNG of the size that pages announce', () => {
  const png = drawPicture('tc', CARD);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height]);
});

test('the same words give the same bytes, other words or another script other ones', () => {
  expect(drawPicture('tc', CARD).equals(drawPicture('tc', CARD))).toBe(true);
  expect(drawPicture('tc', CARD).equals(drawPicture('sc', CARD))).toBe(false);
  expect(drawPicture('tc', CARD).equals(drawPicture('tc', { ...CARD, title: '公務員' }))).toBe(
    false,
  );
});
