import { expect, test } from 'vitest';
import { answer } from '../../../src/core/search/answer.ts';
import { lengthen } from '../../../src/core/search/lengthen.ts';
import type { Synonym } from '../../../src/core/search/synonyms.ts';
import { ask, cards, domain, indexOf, measure, others, synonyms } from './fixture.ts';

test('words that stand apart and a slip of one character still find the page, and say so', async () => {
  const best = async (query: string) => {
    const { kind, found } = await ask(query);
    return `${kind} ${found[0]}`;
  };
  expect(await best('杭州機場融資')).toBe('partial m17');
  expect(await best('律師培訓')).toBe('partial m22');
  expect(await best('安吉遊喜')).toBe('partial m28');
  expect(await best('智慧成市')).toBe('partial m9');
  expect(await best('安吉戲遊')).toBe('partial m28');
  expect(await best('人公智能')).toBe('partial m9');
});

test('nothing is near what shares no telling words', async () => {
  for (const query of ['八達通', '仲栽', '。', ''])
    expect(await ask(query), query).toMatchObject({ kind: 'none', found: [] });
});

test('of equal parts of a question those come first that fewer pages have', async () => {
  const exchange = [1, 2].map((number) => measure(number, '推動學習內地企業交流。'));
  const pages = [...cards, ...exchange, measure(26, '內地教師學習團。'), ...others];
  const { kind, results } = await answer('教師學習內地交流', indexOf(pages));
  expect([kind, results[0]?.card.number]).toEqual(['partial', 26]);
});

test('other words for the same thing are tried only when the reader’s own find nothing', async () => {
  expect(await ask('IPO')).toEqual({
    kind: 'reworded',
    named: undefined,
    found: ['m7', 'm8'],
    means: ['上市'],
  });
  expect((await ask('掛牌機構')).found).toEqual(['m8']);
  expect((await ask('法律界')).found).toEqual(['m22']);
  expect((await ask('金融')).kind).toBe('exact');
});

test('only the synonyms in the letters of a question are loaded', async () => {
  const index = indexOf(cards, synonyms);
  const loadedFor = async (query: string) => {
    const loaded: string[] = [];
    await answer(query, {
      ...index,
      synonyms: (script) => {
        loaded.push(script);
        return index.synonyms(script);
      },
    });
    return loaded.sort();
  };
  expect(await loadedFor('airport parking 2025')).toEqual(['latin']);
  expect(await loadedFor('掛牌 2025')).toEqual(['han']);
  expect(await loadedFor('IPO掛牌')).toEqual(['han', 'latin']);
});

test('a preamble with other words for all of a question comes after every measure that has a part', async () => {
  const preamble = {
    ...measure(0, '省長主持，政府推動公務員交流。'),
    kind: 'memorandum' as const,
  };
  const pages = [...cards, ...others, preamble, measure(49, '公務員交流。')];
  const words: Synonym[] = [
    ['官員', '公務員'],
    ['部長', '省長'],
  ];
  const found = async (query: string) => {
    const { kind, results } = await answer(query, indexOf(pages, words));
    return [kind, ...results.map(({ card }) => card.number)];
  };
  expect(await found('政府官員交流')).toEqual(['partial', 49]);
  expect(await found('政府主持官員')).toEqual(['mentions', 49]);
  expect(await found('官員推動')).toEqual(['mentions', 49, 17]);
  expect(await found('部長主持')).toEqual(['reworded', 0]);
  // What it alone says of 省長 answers better than what others say of 公務員.
  expect(await found('部長公務員')).toEqual(['reworded', 0]);
  // Nor does it matter that a single measure has a word which the preamble has not.
  words.push(['領導', '公務員', '公僕']);
  pages.push(measure(48, '公僕培訓。'));
  expect((await found('領導推動'))[0]).toBe('mentions');
  // 杭州 stands in the preamble alone, but what a measure says of the province is for it too.
  words.push(['hangzhou', '杭州', '浙江'], ['exchange', '交流']);
  pages.push({ ...measure(0, '在杭州交流。'), kind: 'memorandum', path: 'zj2026/' });
  pages.push(measure(50, '浙江推動交流。'));
  expect(await found('hangzhou exchange')).toEqual(['reworded', 50]);
});

test('words that only ask do not stand in the way of other words for the rest', async () => {
  expect(await ask('搵 IPO')).toMatchObject({ kind: 'reworded', found: ['m7', 'm8'] });
  expect(await ask('IPO 支援')).toMatchObject({ kind: 'partial', found: ['m7', 'm8'] });
});

test('the head of a word is no other word', async () => {
  const pages = [...cards, ...others, measure(9, '生物醫藥，高校。'), measure(10, '就業工作。')];
  const words: Synonym[] = [
    ['研究生', '高校'],
    ['開工', '就業'],
  ];
  const kindOf = async (query: string) => (await answer(query, indexOf(pages, words))).kind;
  expect(await kindOf('研究生')).toBe('reworded');
  expect(await kindOf('研究生物醫藥')).not.toBe('reworded');
  expect(await kindOf('開工')).toBe('reworded');
  expect(await kindOf('展開工作')).not.toBe('reworded');
});

test('of what other words find a hundred are read, and more when asked for', async () => {
  const many = Array.from({ length: 230 }, (_, at) => measure(at + 1, '推動幼兒園。'));
  const index = indexOf(many, [['幼稚園', '幼兒園']]);
  const first = await answer('幼稚園', index);
  expect([first.kind, first.results.length, first.rest.length]).toEqual(['reworded', 100, 130]);
  const { results } = await lengthen(first, index);
  expect(results).toHaveLength(200);
  expect(new Set(results.map(({ why }) => JSON.stringify(why)))).toEqual(
    new Set(['[["same","幼兒園"]]']),
  );
});

test('a page that two other words find is listed once, however many more are read', async () => {
  const both = Array.from({ length: 20 }, (_, at) => measure(at + 1, '推動屋邨、住宅。'));
  const one = Array.from({ length: 230 }, (_, at) => measure(at + 21, '推動住宅。'));
  const index = indexOf([...one, ...both], [['公屋', '屋邨', '住宅']]);
  let given = await answer('公屋', index);
  while (given.rest.length > 0) given = await lengthen(given, index);
  const paths = given.results.map(({ card }) => card.path);
  expect([paths.length, new Set(paths).size]).toEqual([250, 250]);
});

test('English words are looked for together, fillers and a minority of unknown words passed over', async () => {
  expect((await ask('financing of the airport')).found).toEqual(['m17']);
  expect((await ask('airport runway financing')).found).toEqual(['m17']);
});

/** The reasons that the best result gives. */
const why = async (query: string, pages = cards) =>
  (await answer(query, indexOf([...pages, ...others], synonyms))).results[0]?.why;

test('a word left out makes an answer partial, in other words too', async () => {
  expect(await ask('airport runway financing')).toMatchObject({ kind: 'partial', means: [] });
  expect(await ask('financing of the airport')).toMatchObject({ means: ['融資', '機場'] });
});

test('reasons tell the reader’s own words from other words and near ones', async () => {
  expect(await why('IPO')).toEqual([['same', '上市']]);
  expect(await why('律師培訓')).toEqual([['part', '律師', '培訓']]);
  expect(await why('安吉遊喜')).toEqual([['near', '安吉遊戲']]);
  expect(await why('掛牌企業培訓')).toEqual([
    ['part', '企業', '培訓'],
    ['same', '上市'],
  ]);
});

test('reasons and marks are whole words', async () => {
  const pages = [...cards, measure(39, '支持合資、獨資醫療機構。')];
  expect(await why('合資獨資醫', pages)).toEqual([['part', '合資', '獨資']]);
  expect((await answer('資醫的', indexOf(pages))).kind).toBe('none');
});

test('a slip beside a word that stands is found', async () => {
  const pages = [...cards, measure(40, '中醫藥國際標準化領域的合作。')];
  expect(await why('中醫藥標淮化', pages)).toEqual([
    ['part', '中醫藥'],
    ['near', '標準化'],
  ]);
});

test('a slip is found though every pair with it is unknown and the rest is everywhere', async () => {
  const common = Array.from({ length: 5 }, (_, at) => measure(at + 70, '支持香港。'));
  const pages = [...cards, ...others, ...common, measure(16, '加密香港航線。')];
  expect((await answer('香港杭線', indexOf(pages))).results[0]?.card.number).toBe(16);
});

test('two neighbours that have changed places are found, though no pair of theirs is known', async () => {
  const common = Array.from({ length: 5 }, (_, at) => measure(at + 70, '文化交流。'));
  const pages = [...cards, ...others, ...common, measure(49, '深化兩地公務員交流。')];
  expect(await why('公員務交流', pages)).toEqual([['near', '公務員交流']]);
});

test('a name has no words of one character: 烏 of 義烏 may be the slip', async () => {
  const pages = [...cards, ...others, measure(16, '推動義烏機場。', { topics: ['義烏機場'] })];
  expect(await why('義鳥機場', pages)).toEqual([['near', '義烏機場']]);
});

test('letters inside a Latin word are no part of it', async () => {
  const pages = [...cards, ...others, measure(12, '簡稱「QDLP」。')];
  for (const query of ['domestic helper', 'xqdlp'])
    expect((await answer(query, indexOf(pages))).kind, query).toBe('none');
});

test('more than two thirds of a question answer it', async () => {
  const pages = [...cards, measure(37, '全科醫生制度。')];
  const kinds = async (query: string) => (await answer(query, indexOf(pages))).kind;
  expect(await kinds('全科醫生培訓')).toBe('mentions');
  expect(await kinds('律師費')).toBe('mentions');
  expect(await kinds('全科醫生制度費')).toBe('partial');
});

test('a partial answer lists measures before the domain', async () => {
  const pages = [...cards, domain(12, '公務員交流'), measure(49, '深化兩地公務員交流。')];
  const { results } = await answer('公務園交流', indexOf(pages));
  expect(results.map(({ card }) => card.kind)).toEqual(['measure', 'domain']);
});

test('an English word with one slip is read as the listed one', async () => {
  for (const query of ['airpotr', 'finacing', 'financingg', 'financimg', 'finamcings'])
    expect((await ask(query)).found, query).toEqual(['m17']);
  for (const query of ['airpt', 'dinancing', 'finnacimg'])
    expect((await ask(query)).kind, query).toBe('none');
});

test('but never the plural of one as another', async () => {
  const words: Synonym[] = [
    ['programme', '融資'],
    ['programmer', '律師'],
  ];
  const found = async (query: string) =>
    (await answer(query, indexOf([...cards, ...others], words))).results.map(
      ({ card }) => card.number,
    );
  expect(await found('programmers')).toEqual([22]);
  expect(await found('progranmers')).toEqual([22]);
});

test('what holds only the other words of two is no whole answer', async () => {
  expect(await ask('IPO 上市')).toMatchObject({ kind: 'partial', found: ['m7', 'm8'] });
});

test('of equal partial answers those come first that have it in the title, then those that say less else', async () => {
  const pages = [
    measure(27, '支持創業團隊，並為香港學生提供便利，組織交流。'),
    measure(35, '支持創業團隊，組織交流活動。'),
    measure(36, '支持創業團隊。', { title: '創業團隊' }),
    ...cards,
    ...others,
  ];
  const { kind, results } = await answer('創業團隊費', indexOf(pages));
  expect([kind, ...results.map(({ card }) => card.number)]).toEqual(['partial', 36, 35, 27]);
});

test('characters beyond the first plane count as one', async () => {
  const pages = [measure(31, '實習計劃，青年。'), ...cards, ...others];
  for (const query of ['靚仔實習計劃青年', '\u{210c1}仔實習計劃青年'])
    expect((await answer(query, indexOf(pages))).kind, query).toBe('partial');
});
