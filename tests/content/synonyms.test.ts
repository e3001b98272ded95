import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { synonymSchema } from '../../src/core/content/schema.ts';
import { fold } from '../../src/core/script/fold.ts';
import { readMeasures } from './read-measures.ts';

const entries = synonymSchema.array().parse(parse(readFileSync('content/synonyms.yaml', 'utf8')));
const text = fold(
  readMeasures()
    .map((measure) => measure.text)
    .join('\n'),
);

describe('content/synonyms.yaml', () => {
  test.each(entries.flatMap(({ means }) => means))('a measure has %s', (word) => {
    expect(text).toContain(fold(word));
  });

  const others = entries.flatMap(({ words, means }) =>
    words.filter((word) => !/^[ -~]+$/.test(word) && word !== means[0]),
  );
  test.each(others)('no measure has %s, or the entry could never be used', (word) => {
    expect(text).not.toContain(fold(word));
  });

  test('no word is listed twice', () => {
    const words = entries.flatMap((entry) => entry.words.map(fold));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
