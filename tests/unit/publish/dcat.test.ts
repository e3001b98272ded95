import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { catalog } from '../../../src/core/publish/dcat.ts';
import { memorandum, publisher } from './fixture.ts';

const second = { ...memorandum, id: 'zj2026' };

/** What the catalogue of two memoranda says by a property, as RDF tools read it. */
async function valuesOf(property: string): Promise<string[]> {
  const quads = (await jsonld.toRDF(
    catalog([memorandum, second], publisher) as jsonld.JsonLdDocument,
  )) as Record<'predicate' | 'object', { value: string }>[];
  return quads
    .filter(({ predicate }) => predicate.value.endsWith(property))
    .map(({ object }) => object.value);
}

test('the catalogue leads to the files', async () => {
  expect(await valuesOf('#downloadURL')).toEqual(
    expect.arrayContaining([
      publisher.url.data('zj2025'),
      publisher.url.csv('zj2025'),
      publisher.url.source('zj2025'),
    ]),
  );
});

test('feeds are of the portal, not of a memorandum', async () => {
  const files = await valuesOf('#distribution');
  const feeds = [publisher.url.feed('tc', 'xml'), publisher.url.feed('sc', 'xml')];
  expect(files.filter((file) => feeds.includes(file))).toHaveLength(2);
});

test('languages are named as in the data', async () => {
  expect(new Set(await valuesOf('/language'))).toEqual(new Set(['zh-Hant-HK', 'zh-Hans-CN']));
});
