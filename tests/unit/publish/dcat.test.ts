import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { catalog } from '../../../src/core/publish/dcat.ts';
import { memorandum, publisher } from './fixture.ts';

test('the catalogue leads to the files', async () => {
  const quads = (await jsonld.toRDF(
    catalog([memorandum], publisher) as jsonld.JsonLdDocument,
  )) as Record<'predicate' | 'object', { value: string }>[];
  const downloads = quads
    .filter(({ predicate }) => predicate.value.endsWith('#downloadURL'))
    .map(({ object }) => object.value);
  expect(downloads).toEqual(
    expect.arrayContaining([
      publisher.url.data('zj2025'),
      publisher.url.csv('zj2025'),
      publisher.url.source('zj2025'),
    ]),
  );
});
