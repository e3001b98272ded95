/** What editors and readers rely on in the portal's own words: titles, audiences, topics, relations. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { groupByAction } from '../../src/core/content/group-by-action.ts';
import { audienceSchema, entitySchema } from '../../src/core/content/schema.ts';
import { matchEntities } from '../../src/core/entities/match.ts';
import { readList, readMeasures } from './read-measures.ts';

const measures = readMeasures();
const audiences = z.array(audienceSchema).parse(readList('audiences'));
const entities = z.array(entitySchema).parse(readList('entities'));

const repeated = (values: string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const found = (text: string) =>
  matchEntities(text, entities).map(({ start, end, entity }) => ({
    slug: entity.slug,
    name: text.slice(start, end),
  }));

/** True when `title` is made of runs of two or more characters of `text`, joined by 及, marks … */
function madeOf(title: string, text: string): boolean {
  if (title === '') return true;
  if (/^[及與和、「」《》]/.test(title) && madeOf(title.slice(1), text)) return true;
  for (let end = title.length; end >= 2; end--) {
    if (text.includes(title.slice(0, end)) && madeOf(title.slice(end), text)) return true;
  }
  return false;
}

test('all 51 measures of the first memorandum are here', () => {
  expect(measures.filter(({ official }) => official.memorandum === 'zj2025')).toHaveLength(51);
});

describe.each(measures)('$file', ({ official, title, text, ...measure }) => {
  test('its title is made of the measure’s own words', () => {
    expect(title).toSatisfy((value: string) => madeOf(value, text), 'made of words of the measure');
  });

  test('it is addressed to somebody', () => {
    expect(measure.audiences).not.toEqual([]);
  });

  test('its topics are exactly the entities named in it, in order of appearance', () => {
    expect(measure.topics).toEqual([...new Set(found(text).map(({ slug }) => slug))]);
  });

  test('each related measure leads back, for the same reason', () => {
    const numbers = measure.related.map((link) => link.measure);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    for (const link of measure.related) {
      const other = measures.find(
        (one) =>
          one.official.memorandum === official.memorandum && one.official.number === link.measure,
      );
      expect(other?.related).toContainEqual({ measure: official.number, reason: link.reason });
      expect(other?.official.number).not.toBe(official.number);
    }
  });
});

test('no two measures of a memorandum share a title', () => {
  expect(repeated(measures.map((one) => `${one.official.memorandum} ${one.title}`))).toEqual([]);
});

test('no two audiences share a label', () => {
  expect(repeated(audiences.map(({ label }) => label))).toEqual([]);
});

test.each(audiences)(
  'what the question of $slug quotes stands in a measure for them',
  (audience) => {
    const theirs = measures.filter((measure) => measure.audiences.includes(audience.slug));
    const quoted = [...audience.question.matchAll(/「(.+?)」|(《.+?》)/g)].map(
      ([, phrase, title]) => phrase ?? title ?? '',
    );
    expect(quoted.filter((words) => !theirs.some(({ text }) => text.includes(words)))).toEqual([]);
  },
);

const askingByTerm = audiences.filter(({ question, terms }) =>
  terms.some((term) => question.includes(term)),
);

test.each(askingByTerm)(
  'what the question of $slug asks first is answered in the first group of its page',
  ({ slug, question, terms, actions }) => {
    const theirs = measures.filter((measure) => measure.audiences.includes(slug));
    const [first] = groupByAction(
      theirs.map((measure) => ({ ...measure, number: measure.official.number })),
      actions,
    );
    const named = terms.filter((term) => question.includes(term));
    const [asked] = named.sort((a, b) => question.indexOf(a) - question.indexOf(b));
    expect(asked).toBeDefined();
    expect(first?.measures.map(({ text }) => text).join('')).toContain(asked);
  },
);

test('the portal’s own Chinese has full-width punctuation, corner quotes and no spaces', () => {
  const words = [
    ...measures.flatMap(({ title, related }) => [title, ...related.map(({ reason }) => reason)]),
    ...audiences.flatMap(({ label, question }) => [label, question]),
  ];
  expect(words.filter((word) => /[\s,.;:?!()"'“”‘’]/.test(word))).toEqual([]);
});
