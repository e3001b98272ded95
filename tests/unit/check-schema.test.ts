/** What an editor is told about a value that does not fit. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  entitySchema,
  glossarySchema,
  measureSchema,
  pageSchema,
  synonymSchema,
} from '../../src/core/content/schema.ts';
import { checkSchema } from '../../src/core/check-schema.ts';

const schema = measureSchema.omit({ official: true });
const measure = { title: '甲', audiences: [], topics: [], actions: [], related: [] };

const say = (checked: z.ZodType, data: unknown): string[] =>
  checkSchema(checked, data, 'a.yaml', () => 7).problems.map(({ message }) => message);

const update = { date: '2026-05-20', title: '甲', url: 'https://www.edb.gov.hk/' };
const KEYS = 'title, audiences, topics, actions, direction, related, updates, retired';
const A_LIST = 'expected a list, e.g. [one, another]';
const A_DATE = 'expected a date of the calendar as year-month-day, e.g. 2026-05-20';
const AN_ADDRESS =
  'expected a full address that begins with https:// or http://, e.g. https://www.edb.gov.hk/';
const ACTION =
  'expected one of study, exchange, training, internship, research, platform, market-access, funding-listing, infrastructure, agreement, promotion, events, policy-services';

test.each<[object, ...string[]]>([
  [{ title: undefined }, 'title: missing; expected a text'],
  [{ title: null }, 'title: expected a text, found nothing; fill it in'],
  [{ title: '' }, 'title: expected a text, found an empty one; fill it in'],
  [{ title: 2025 }, 'title: expected a text, found 2025; put it in quotes'],
  [{ title: ['甲'] }, 'title: expected a text, found a list; put it in quotes'],
  [{ title: '甲'.repeat(31) }, 'title: expected at most 24 characters, found 31; shorten it'],
  [{ topics: undefined }, `topics: missing; ${A_LIST}, or [] for none`],
  [{ topics: null }, `topics: ${A_LIST}, or [] for none, found nothing; fill it in`],
  [{ topics: 'a, b' }, `topics: ${A_LIST}, or [] for none, found "a, b"; write [a, b]`],
  [
    { audiences: ['HK Students'] },
    'audiences, entry 1: expected lower-case words joined by hyphens, e.g. hk-students, found "HK Students"',
  ],
  [
    { actions: ['events', 'Trainings'] },
    `actions, entry 2: ${ACTION}, found "Trainings"; did you mean training?`,
  ],
  [{ direction: 'north' }, 'direction: expected one of hk-to-zj, zj-to-hk, two-way, found "north"'],
  [
    { direction: null },
    'direction: expected one of hk-to-zj, zj-to-hk, two-way, found nothing; fill it in or remove the key',
  ],
  [{ related: [29] }, 'related, entry 1: expected keys with values: measure, reason, found 29'],
  [
    { related: [{ measure: '29', reason: '甲' }] },
    'related, entry 1, measure: expected a number, found "29"; take the quotes away',
  ],
  [
    { related: [{ measure: 2.5, reason: '甲' }] },
    'related, entry 1, measure: expected a whole number, found 2.5',
  ],
  [
    { related: [{ measure: 0, reason: '甲' }] },
    'related, entry 1, measure: expected a number above 0, found 0',
  ],
  [
    { updates: update },
    `updates: ${A_LIST}, or [] for none, found keys with values; begin every entry with a hyphen and a space`,
  ],
  [{ updates: [{ ...update, date: undefined }] }, `updates, entry 1, date: missing; ${A_DATE}`],
  [
    { updates: [{ ...update, date: '20.5.2026' }] },
    `updates, entry 1, date: ${A_DATE}, found "20.5.2026"`,
  ],
  [
    { updates: [{ ...update, date: '2026-02-30' }] },
    `updates, entry 1, date: ${A_DATE}, found "2026-02-30"`,
  ],
  [{ updates: [{ ...update, date: 2026 }] }, `updates, entry 1, date: ${A_DATE}, found 2026`],
  [
    { updates: [update, { ...update, url: 'www.edb.gov.hk' }] },
    `updates, entry 2, url: ${AN_ADDRESS}, found "www.edb.gov.hk"`,
  ],
  [
    { updates: [{ ...update, url: 'ftp://a.hk/' }] },
    `updates, entry 1, url: ${AN_ADDRESS}, found "ftp://a.hk/"`,
  ],
  [
    { updates: [{ ...update, source: '' }] },
    'updates, entry 1: unknown key "source": the keys here are date, title, url; correct or remove it',
  ],
  [
    { remark: '', note: '' },
    `unknown key "remark": the keys here are ${KEYS}; correct or remove it`,
    `unknown key "note": the keys here are ${KEYS}; correct or remove it`,
  ],
  [
    { audiences: undefined, audience: [] },
    `unknown key "audience": did you mean "audiences"? the keys here are ${KEYS}; correct or remove it`,
  ],
  [{ retired: '2027-01-01' }, 'retired: expected keys with values: date, note, found "2027-01-01"'],
])('a measure with %j', (change, ...messages) => {
  expect(say(schema, { ...measure, ...change })).toEqual(messages);
});

test.each<[z.ZodType, unknown, ...string[]]>([
  [
    glossarySchema,
    { terms: ['甲'], kind: 'usage' },
    'entry 1, terms: expected at least 2 entries in the list, found 1',
  ],
  [glossarySchema, '甲', 'entry 1: expected keys with values: terms, kind, found "甲"'],
  [
    synonymSchema,
    { words: ['甲'], means: [] },
    'entry 1, means: expected at least 1 entry in the list, found 0',
  ],
  [
    synonymSchema,
    { words: ['甲'], mean: ['乙'] },
    'entry 1: unknown key "mean": did you mean "means"? the keys here are words, means; correct or remove it',
  ],
  [
    synonymSchema,
    { words: ['甲|乙'], means: ['乙'] },
    'entry 1, words, entry 1: expected a word, without ; | and =, found "甲|乙"',
  ],
  [
    entitySchema,
    { slug: 'a', names: ['甲'], kind: 'place', url: 'http://a.hk/' },
    `entry 1, url: ${AN_ADDRESS.replace(' or http://', '')}, found "http://a.hk/"`,
  ],
])('an entry of a list', (entry, data, ...messages) => {
  expect(say(z.array(entry), [data])).toEqual(messages);
});

test('a file with nothing in it, and a list that is none', () => {
  const nothing = 'expected keys with values: title, description, found nothing; fill it in';
  expect(say(pageSchema, null)).toEqual([nothing]);
  expect(say(z.array(glossarySchema), { terms: [] })).toEqual([
    `${A_LIST}, or [] for none, found keys with values; begin every entry with a hyphen and a space`,
  ]);
});
