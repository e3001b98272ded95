/** What an editor is told about a value that does not fit. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { measureSchema } from '../../src/core/content/schema.ts';
import { schemaProblems } from '../../src/core/schema-problems.ts';

const schema = measureSchema.omit({ official: true });
const measure = { title: '甲', audiences: [], topics: [], actions: [], related: [] };

function say(data: object): string[] {
  const list = z.array(schema);
  const { error } = list.safeParse([data]);
  const checked = { schema: list, data: [data] };
  return schemaProblems(error?.issues ?? [], 'a.yaml', () => 7, checked).map(
    ({ message }) => message,
  );
}

test.each([
  [{ title: undefined }, '0.title: missing; expected a text'],
  [{ topics: undefined }, '0.topics: missing; expected a list'],
  [{ topics: null }, '0.topics: expected a list, found nothing'],
  [{ title: 2025 }, '0.title: expected a text, found 2025; put it in quotes'],
  [
    { direction: 'north' },
    '0.direction: expected one of "hk-to-zj"|"zj-to-hk"|"two-way", found "north"',
  ],
  [
    { updates: [{ title: '甲', url: 'https://a.hk/' }] },
    '0.updates.0.date: missing; expected a date, e.g. 2025-04-24',
  ],
  [
    { updates: [{ date: '2025-04-24', title: '甲', url: 'https://a.hk/', link: '' }] },
    '0.updates.0: unknown key "link": the keys here are date, title, url; correct or remove it',
  ],
])('%j', (change, message) => {
  expect(say({ ...measure, ...change })).toEqual([message]);
});
