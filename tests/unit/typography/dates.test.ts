import { expect, test } from 'vitest';
import { splitDates } from '../../../src/core/typography/dates.ts';

test.for([
  ['於2025年4月24日，在杭州', ['於', '2025年4月24日', '，在杭州']],
  ['2025年4月起至2026年', ['', '2025年4月', '起至', '2026年', '']],
  ['為期5年，第12025號', ['為期5年，第12025號']],
] as const)('every second piece of %s is a date, and no character is lost', ([text, pieces]) => {
  expect(splitDates(text)).toEqual(pieces);
  expect(splitDates(text).join('')).toBe(text);
});
