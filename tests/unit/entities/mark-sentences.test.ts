import { expect, test } from 'vitest';
import { markSentences } from '../../../src/core/entities/mark-sentences.ts';

const TEXT = '推動兩地律師交流。支持香港大律師公會簽署協議，律師可參加。落實安排。';
const lawyers = { slug: 'lawyers', names: ['律師', '安排'] };
const bar = { slug: 'bar', names: ['香港大律師公會'] };

const written = (found: ReturnType<typeof markSentences>): string[] =>
  found.map(
    ({ number, parts }) =>
      `${String(number)} ${parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`,
  );

test('every sentence that has a name is given, with every name marked', () => {
  expect(written(markSentences(TEXT, lawyers))).toEqual([
    '1 推動兩地[律師]交流。',
    '2 支持香港大[律師]公會簽署協議，[律師]可參加。',
    '3 落實[安排]。',
  ]);
});

test('a name at the end of a longer one, or quoted in it, is named; inside it is not', () => {
  const text = '參加「一帶一路」高峰論壇及共建會議展覽。';
  const others = [
    { slug: 'forum', names: ['「一帶一路」高峰論壇'] },
    { slug: 'mice', names: ['會議展覽'] },
  ];
  const marked = (name: string) =>
    written(markSentences(text, { slug: 'x', names: [name] }, others));
  expect(marked('一帶一路')).toEqual(['1 參加「[一帶一路]」高峰論壇及共建會議展覽。']);
  expect(marked('展覽')).toEqual(['1 參加「一帶一路」高峰論壇及共建會議[展覽]。']);
  expect(marked('議展')).toEqual([]);
});

test('a longer name of another entity hides the name inside it', () => {
  expect(written(markSentences(TEXT, lawyers, [bar, lawyers]))).toEqual([
    '1 推動兩地[律師]交流。',
    '2 支持香港大律師公會簽署協議，[律師]可參加。',
    '3 落實[安排]。',
  ]);
});

test('the words of a marked sentence are unchanged', () => {
  const [, second] = markSentences(TEXT, lawyers);
  expect(second?.parts.map(({ text }) => text).join('')).toBe(
    '支持香港大律師公會簽署協議，律師可參加。',
  );
});
