import { expect, test } from 'vitest';
import { phraseEnds, phrases, phraseWords } from '../../../src/core/typography/phrases.ts';

test.each([
  ['學前教育、「安吉遊戲」及姊妹學校', '學前教育、|「安吉遊戲」|及姊妹學校'],
  ['共建「一帶一路」及商貿投資', '共建|「一帶一路」|及商貿投資'],
  ['便利港人在浙學習、就業、生活', '便利|港人|在浙學習、|就業、|生活'],
  ['旅遊業及旅客', '旅遊業|及旅客'],
  ['核與輻射環境監測及評估', '核與輻射|環境|監測|及評估'],
  ['生態環境部輻射環境監測', '生態|環境部|輻射|環境監測'],
  ['品牌開拓市場及知識產權交流', '品牌|開拓|市場|及知識產權|交流'],
  ['律師事務所合夥聯營及業務合作', '律師事務所|合夥聯營|及業務合作'],
  ['高中公民科內地考察團', '高中|公民科|內地|考察團'],
  ['2025年4月24日簽署合作備忘錄', '2025年|4月|24日|簽署|合作|備忘錄'],
])('%s breaks only at phrase ends', (title, expected) => {
  expect(phrases(title).join('|')).toBe(expected);
});

test.each([
  ['「內地專題實習計劃」', '「內地|專題|實習|計劃」'],
  ['及業務合作', '及業務|合作'],
  ['學前教育、', '學前教育、'],
])('%s breaks at word ends where no line holds it', (phrase, expected) => {
  expect(phraseWords(phrase).join('|')).toBe(expected);
});

test('no title loses or gains a character', () => {
  for (const title of ['', '《通行證》應用', 'QFLP試點（第一期）'])
    expect(phrases(title).join('')).toBe(title);
});

test('a line may break where a phrase ends', () => {
  expect(phraseEnds('「安吉遊戲」及姊妹學校')).toEqual([6, 11]);
});
