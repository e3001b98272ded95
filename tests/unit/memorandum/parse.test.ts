import { expect, test } from 'vitest';
import type { Memorandum, OfficialText } from '../../../src/core/memorandum/model.ts';
import { hashText } from '../../../src/core/memorandum/provenance.ts';
import { otherManifest, otherText, parse, seed, seedText } from './samples.ts';

const blocks = (memorandum: Memorandum): OfficialText[] => [
  ...memorandum.title,
  ...memorandum.preamble,
  ...memorandum.annexTitle,
  ...memorandum.domains,
  ...memorandum.measures,
];

/** How often each repair was applied, e.g. `punctuation ,`. */
function repairCounts(memorandum: Memorandum): Record<string, number> {
  const counts: Record<string, number> = {};
  const all = [...blocks(memorandum).map((block) => block.provenance), memorandum.signature];
  for (const { rule, from, to, lines } of all.flatMap(({ repairs }) => repairs)) {
    const key = rule === 'signature' ? rule : `${rule} ${JSON.stringify(from)} ${to}`.trim();
    counts[key] = (counts[key] ?? 0) + lines.length;
  }
  return counts;
}

test('the memorandum has its 13 domains and 51 measures, each under its own domain', () => {
  const { domains, measures } = seed();
  expect(domains.map(({ ordinal }) => ordinal).join(' ')).toBe(
    '一 二 三 四 五 六 七 八 九 十 十一 十二 十三',
  );
  expect(measures.map(({ number }) => number)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
  const sizes = domains.map(({ number }) => measures.filter((m) => m.domain === number).length);
  expect(sizes).toEqual([6, 2, 7, 4, 3, 3, 5, 6, 4, 3, 4, 2, 2]);
});

test('exactly the measured repairs are applied, each as often as measured', () => {
  expect(repairCounts(seed())).toEqual({
    'marker "- "': 45,
    'marker " - "': 2,
    'heading-space " "': 3,
    'join "\\n"': 2,
    'space " "': 88,
    'punctuation "," ，': 130,
    'punctuation ";" ；': 9,
    'punctuation "(" （': 12,
    'punctuation ")" ）': 12,
    'quote "\\"" 「': 32,
    'quote "\\"" 」': 32,
    'glyph "带" 帶': 1,
    'glyph "粤" 粵': 1,
    signature: 1,
  });
});

test('no space or half-width mark is left in official words', () => {
  for (const { text } of blocks(seed())) expect(text).not.toMatch(/[\s",;()]/);
});

test('unusual words stay exactly as printed', () => {
  const { measures } = seed();
  const words = {
    13: '、以及',
    16: '杭寧溫',
    20: '市場資訊交流與信息共享',
    28: '支援',
    48: '香港等名校',
  };
  for (const [number, word] of Object.entries(words)) {
    expect(measures[Number(number) - 1]?.text).toContain(word);
  }
  const all = blocks(seed())
    .map(({ text }) => text)
    .join('');
  expect([all.match(/衞/g)?.length, all.match(/衛/g)?.length]).toEqual([4, 2]);
});

test('a measure over a page gap is one text with the lines of both pages', () => {
  const measure = seed().measures[20];
  expect(measure?.text).toContain('支持香港仲裁機構依法在浙江設立業務機構');
  expect(measure?.provenance.lines).toEqual([63, 65]);
  expect(measure?.provenance.sha256).toBe(hashText(measure?.text ?? ''));
});

test('offices are paired with their governments, not by the order in the source', () => {
  expect(seed().signatories.map(({ party, office }) => [party, office])).toEqual([
    ['浙江省人民政府', '副省長'],
    ['香港特別行政區政府', '政務司司長'],
  ]);
});

test('the areas that the preamble lists are the headings of the annex', () => {
  const { preamble, domains } = seed();
  const list = /原則，在(.*)等十三個領域/u
    .exec(preamble[3]?.text ?? '')?.[1]
    ?.replaceAll('衞', '衛');
  expect(list).toBe(domains.map(({ text }) => text).join('、'));
});

test('a second memorandum of the same kind needs no code', () => {
  const other = parse(otherText(), otherManifest);
  expect(other.title.map(({ text }) => text)).toEqual(['三地合作備忘錄']);
  expect(other.annexTitle.map(({ text }) => text)).toEqual(['附件：', '合作事項']);
  expect(other.preamble.map(({ text }) => text)).toEqual([
    '三方同意如下：',
    '本備忘錄一式三份，分別保存。',
  ]);
  expect(other.signatories.map(({ party, office }) => party + office)).toEqual([
    '甲省人民政府副省長',
    '乙市人民政府副市長',
    '香港特別行政區政府政務司司長',
  ]);
  expect(other.domains.slice(13).map(({ ordinal }) => ordinal)).toEqual([
    ...['十四', '十五', '十六', '十七', '十八', '十九', '二十', '二十一'],
  ]);
  expect(other.measures[0]?.text).toBe('推動「合作」，共建平台。');
  expect(other.measures[41]?.text).toBe('使用Open Data及5G技術（試點），成效1,000宗；繼續推進。');
});

test('line ends of another system and a byte-order mark are not part of the text', () => {
  const texts = ({ measures, preamble }: Memorandum) =>
    [...preamble, ...measures].map(({ text, provenance }) => [text, provenance.lines]);
  const manifest = otherManifest;
  const crlf = `\uFEFF${otherText().replaceAll('\n', '\r\n')}\r\n`;
  expect(texts(parse(crlf, manifest))).toEqual(texts(parse(otherText(), manifest)));
});

test('the source is the file of the governments, byte for byte', () => {
  expect(hashText(seedText())).toBe(
    'ce0e9ddf075a59787261c501212e91f3b80d78f313fa5646dd6d58bcff912b6b',
  );
});
