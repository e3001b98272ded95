/** The real source, and a small invented one of the same kind. */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../../src/core/memorandum/manifest.ts';
import { chineseNumeral } from '../../../src/core/memorandum/numbering.ts';
import { parseMemorandum } from '../../../src/core/memorandum/parse.ts';
import { readSource } from '../../../src/core/memorandum/source.ts';

const root = new URL('../../../', import.meta.url);

export const seedText = () => readFileSync(new URL('seeds/zj2025.txt', root), 'utf8');
export const seedManifest = () => readFileSync(new URL('seeds/zj2025.yaml', root), 'utf8');

/** Parses a text with a manifest, both as strings. */
export const parse = (text: string, manifest: string) =>
  parseMemorandum(
    readSource(new TextEncoder().encode(text), 'seeds/sample.txt'),
    readManifest(manifest, 'seeds/sample.yaml'),
  );

export const seed = () => parse(seedText(), seedManifest());

/** Three parties, other numbering, 21 domains: nothing in it is like the first memorandum. */
export const otherManifest = `id: sample
source: sample.txt
language: zh-Hant-HK
title: [三地合作備忘錄]
annexTitle: [附件：, 合作事項]
signed: 2031-11-05
place: 香港
parties:
  - { name: 甲省人民政府, office: 副省長 }
  - { name: 乙市人民政府, office: 副市長 }
  - { name: 香港特別行政區政府, office: 政務司司長 }
mark: （簽署）
numbering: { domains: chinese-parentheses, measures: arabic-item }
glyphs: {}
expect: { domains: 21, measures: 42 }
`;

export const otherText = (): string =>
  [
    '三地合作備忘錄',
    '三方同意如下:',
    '本備忘錄一式三份,分別',
    '保存。',
    '政務司司長 副市長',
    '副省長',
    '甲省人民政府 乙市人民政府',
    '香港特別行政區政府',
    '(簽署) (簽署)',
    '(簽署)',
    '2031年11月5日 2031年11月5日 2031年11月5日',
    '附件:',
    '合作事項',
    ...Array.from({ length: 21 }, (_, index) => [
      `(${chineseNumeral(index + 1)})領域${chineseNumeral(index + 1)}`,
      `第${2 * index + 1}項 推動"合作",共建平台。`,
      `- 第${2 * index + 2}項 使用 Open Data 及 5G 技術(試點),成效 1,000 宗;`,
      '繼續推進。',
    ]).flat(),
  ].join('\n');
