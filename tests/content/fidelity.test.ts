/** The committed content is the source, character by character: proved without the parser. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitMdx } from '../../src/core/mdx/frontmatter.ts';
import { readBody } from '../../src/core/mdx/read-body.ts';
import type { DomainData, MeasureData, MemorandumData } from '../../src/core/content/schema.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

function entry<Data>(path: string) {
  const file = splitMdx(read(path));
  if (file === undefined) throw new Error(`${path} has no frontmatter`);
  return { data: parse(file.frontmatter.join('\n')) as Data, ...readBody(file.body.join('\n')) };
}

const entries = <Data>(folder: string) =>
  readdirSync(new URL(folder, root))
    .sort()
    .map((name) => entry<Data>(`${folder}/${name}`));

/** What the listed repairs cannot change. */
const treat = (text: string): string =>
  text
    .replaceAll(/^\s*- /gmu, '')
    .normalize('NFKC')
    .replaceAll(/[「」“”]/gu, '"')
    .replaceAll(/\s/gu, '')
    .replaceAll('带', '帶')
    .replaceAll('粤', '粵');

test('put together again, the content is the source: 5,147 characters after the treatment', () => {
  const memorandum = entry<MemorandumData>('content/memoranda/zj2025.mdx');
  const domains = entries<DomainData>('content/domains/zj2025');
  const measures = entries<MeasureData>('content/measures/zj2025');
  const words = ({ sections }: { sections: { paragraphs: string[] }[] }) =>
    sections.flatMap(({ paragraphs }) => paragraphs).join('');
  const part = (name: string) =>
    words({ sections: memorandum.sections.filter(({ part }) => part === name) });
  const flattened = memorandum.data.official.parts
    .flatMap(({ repairs }) => repairs)
    .find(({ rule }) => rule === 'signature');
  expect(part('signature')).toBe(flattened?.to.replaceAll(' ', ''));

  const together = [
    part('title'),
    part('preamble'),
    flattened?.from ?? '',
    part('annex'),
    ...domains.flatMap((domain) => [
      `${domain.data.official.ordinal}、${words(domain)}`,
      ...measures
        .filter(({ data }) => data.official.domain === domain.data.official.number)
        .map((measure) => `${measure.data.official.number}.${words(measure)}`),
    ]),
  ].join('\n');
  const source = treat(read('seeds/zj2025.txt'));
  expect(treat(together)).toBe(source);
  expect(Array.from(source)).toHaveLength(5147);
  // The signature block holds the same words in both orders.
  expect(Array.from(part('signature')).sort()).toEqual(
    Array.from((flattened?.from ?? '').replaceAll(' ', '')).sort(),
  );
});
