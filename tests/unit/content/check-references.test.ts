import { expect, test } from 'vitest';
import { checkReferences } from '../../../src/core/content/check-references.ts';
import type { References } from '../../../src/core/content/check-references.ts';

const known = {
  audiences: new Set(['legal']),
  entities: new Map([
    ['anji-play', { slug: 'anji-play', names: ['安吉遊戲'], kind: 'programme' as const }],
    ['belt-alone', { slug: 'belt-alone', names: ['共建一帶一路'], kind: 'term' as const }],
    [
      'belt-and-road',
      { slug: 'belt-and-road', names: ['共建「一帶一路」'], kind: 'term' as const },
    ],
  ]),
  measures: new Set([1, 2]),
};
const check = (references: Partial<References>) =>
  checkReferences(
    {
      number: 1,
      text: '共建「一帶一路」。',
      audiences: [],
      topics: [],
      actions: [],
      related: [],
      ...references,
    },
    known,
    'content/measures/a/01.mdx',
    () => 9,
  ).map(({ rule }) => rule);

test.each<[string[], Partial<References>]>([
  [
    [],
    { audiences: ['legal'], topics: ['belt-and-road'], related: [{ measure: 2, reason: '同' }] },
  ],
  [['unknown-audience'], { audiences: ['lawyers'] }],
  [['unknown-topic'], { topics: ['anji'] }],
  [['topic-not-in-text'], { topics: ['anji-play'] }],
  // The topic pages would not find it without its quotes.
  [['topic-not-in-text'], { topics: ['belt-alone'] }],
  [['unknown-related'], { related: [{ measure: 3, reason: '同' }] }],
  [['unknown-related'], { related: [{ measure: 1, reason: '同' }] }],
  [['repeated-reference'], { audiences: ['legal', 'legal'] }],
  [['repeated-reference'], { actions: ['training', 'training'] }],
])('%j for %j', (rules, references) => {
  expect(check(references)).toEqual(rules);
});
