import { expect, test } from 'vitest';
import { phraseEnds, phrases } from '../../../src/core/typography/phrases.ts';

test.each([
  ['學前教育、「安吉遊戲」及姊妹學校', '學前教育、|「安吉遊戲」|及姊妹學校'],
  ['共建「一帶一路」及商貿投資', '共建|「一帶一路」|及商貿投資'],
  ['便利港人在浙學習、就業、生活', '便利|港人|在浙學習、|就業、|生活'],
  ['旅遊業及旅客', '旅遊業|及旅客'],
  ['核與輻射環境監測及評估', '核與輻射|環境|監測|及評估'],
])('%s breaks only at phrase ends', (title, expected) => {
  expect(phrases(title).join('|')).toBe(expected);
});

test('no title loses or gains a character', () => {
  for (const title of ['', '《通行證》應用', 'QFLP試點（第一期）'])
    expect(phrases(title).join('')).toBe(title);
});

test('a line may break where a phrase ends', () => {
  expect(phraseEnds('「安吉遊戲」及姊妹學校')).toEqual([6, 11]);
});
