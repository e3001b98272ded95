import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/core/search/answer.ts';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import { fold } from '../../src/core/script/fold.ts';
import { convert } from '../../src/core/script/convert.ts';
import { randomNumbers } from '../random.ts';
import { attribute, find, pages, textOf } from './dist.ts';
import { openBuiltIndex } from './open-search.ts';

/** The official words of each measure, as the measure pages of an edition print them. */
const printed = (edition: string): Map<number, string> =>
  new Map(
    pages()
      .filter(({ path }) => new RegExp(`^${edition}/zj2025/measures/`).test(path))
      .flatMap(({ document }) =>
        find(document, (element) => attribute(element, 'data-official') !== undefined),
      )
      .map((element) => [Number(attribute(element, 'data-measure')), textOf(element)]),
  );

const traditional = printed('tc');
const simplified = printed('sc');
const editions = new Map<string, SearchIndex>();

beforeAll(async () => {
  for (const edition of ['tc', 'sc']) editions.set(edition, await openBuiltIndex(edition));
});

test('what questions are asked with is known in either script', () => {
  const asked = '怎樣什麼甚麼有沒有邊度邊個幾時諗住嗎';
  for (const index of editions.values()) expect(index.fold(asked)).toBe(fold(asked));
});

const numbers = (list: Iterable<number>): number[] => [...list].sort((a, b) => a - b);

/** The measures that contain a Simplified string: the truth that search is held to. */
const containing = (text: string): number[] =>
  numbers([...simplified].filter(([, words]) => words.includes(text)).map(([number]) => number));

async function measuresFor(query: string, edition: string): Promise<number[]> {
  const index = editions.get(edition);
  if (!index) throw new Error(`no index of ${edition}`);
  const { kind, results } = await answer(query, index);
  const measures = results.filter(
    ({ card }) => kind === 'exact' && card.path.startsWith('zj2025/measures/'),
  );
  return numbers(measures.map(({ card }) => card.number));
}

const HAN = /^[\p{L}\p{N}]+$/u;

test('any 1 to 12 characters of any measure find exactly the measures that contain them', async () => {
  const next = randomNumbers(2025);
  const pick = (below: number) => Math.floor(next() * below);
  expect(traditional.size).toBe(51);
  for (let round = 0; round < 600; round++) {
    const number = 1 + pick(traditional.size);
    const text = traditional.get(number) ?? '';
    const plain = simplified.get(number) ?? '';
    const start = pick(text.length);
    const end = Math.min(text.length, start + 1 + pick(12));
    if (!HAN.test(text.slice(start, end))) continue;
    const mixed = Array.from({ length: end - start }, (_, at) =>
      (next() < 0.5 ? text : plain).charAt(start + at),
    ).join('');
    const truth = containing(plain.slice(start, end));
    for (const edition of editions.keys())
      expect(await measuresFor(mixed, edition), `${mixed} in ${edition}`).toEqual(truth);
  }
});

test('punctuation in a quotation is looked for as it stands', async () => {
  for (const query of ['港交所、有關證券機構', '「安吉遊戲」的', '裁決相互執行，為兩地'])
    expect(await measuresFor(query, 'tc'), query).toEqual(containing(convert(query)));
});

test.each([
  ['赴港上市', [7, 8, 12]],
  ['安吉遊戲', [28]],
  ['安吉游戏', [28]],
  ['ＱＦＬＰ', [12]],
  ['浙里未來', [32]],
  ['浙裏未來', [32]],
])('%s finds %j in both editions', async (query, measures) => {
  for (const edition of editions.keys())
    expect(await measuresFor(query, edition), edition).toEqual(measures);
});

test.each([
  ['衞生', '衛生'],
  ['綫', '線'],
  ['温', '溫'],
  ['臺', '台'],
  ['屋邨', '屋村'],
])('%s and %s are one word', async (one, other) => {
  const found = await measuresFor(one, 'tc');
  expect(found).not.toEqual([]);
  expect(await measuresFor(other, 'tc')).toEqual(found);
});

test('cards carry the words of their edition, for every measure', async () => {
  for (const [edition, words] of [
    ['tc', traditional],
    ['sc', simplified],
  ] as const) {
    const index = editions.get(edition);
    if (!index) throw new Error(`no index of ${edition}`);
    for (const [number, text] of words) {
      const { results } = await answer(`第${number}項`, index);
      const card = results.find((result) => result.card.path.startsWith('zj2025/'))?.card;
      expect(card?.text).toBe(text);
    }
  }
});
