/** A manifest that is wrong or missing: the error says what was expected, and nothing is written. */
import { test } from 'vitest';
import { expectRefusal } from './refusal.ts';
import type { BadInput } from './refusal.ts';

const TEXT = 'seeds/zj2025.txt';
const YAML = 'seeds/zj2025.yaml';

const CASES: BadInput[] = [
  [
    'no manifest',
    (at) => {
      at.remove(YAML);
    },
    /seeds\/zj2025\.yaml: the manifest is missing.*\[manifest-missing\]/,
  ],
  [
    'a manifest without text',
    (at) => {
      at.remove(TEXT);
    },
    /seeds\/zj2025\.txt: the source is missing/,
  ],
  [
    'no seeds',
    (at) => {
      at.remove('seeds');
    },
    /seeds: no sources here/,
  ],
  [
    'a manifest that is no YAML',
    (at) => {
      at.edit(YAML, 'place: ', 'place: [');
    },
    /zj2025\.yaml:\d+: this is not valid YAML/,
  ],
  [
    'an empty manifest',
    (at) => {
      at.write(YAML, '');
    },
    /zj2025\.yaml:1: /,
  ],
  [
    'a misspelt key in a manifest',
    (at) => {
      at.edit(YAML, 'place:', 'palce:');
    },
    /zj2025\.yaml:15: unknown key "palce": the keys here are id, source, .*place, parties/,
  ],
  [
    'an unknown numbering',
    (at) => {
      at.edit(YAML, 'arabic-dot', 'roman');
    },
    /zj2025\.yaml:\d+: numbering, measures: expected one of .*arabic-dot, .*found "roman"/,
  ],
  [
    'an id that is the name of a page',
    (at) => {
      at.edit(YAML, 'id: zj2025', 'id: glossary');
    },
    /zj2025\.yaml:2: id: the portal has pages or files of this name: choose another/,
  ],
  [
    'a manifest of another name',
    (at) => {
      at.edit(YAML, 'id: zj2025', 'id: zj2026');
    },
    /zj2025\.yaml: id: expected zj2025 after the name of the file/,
  ],
];

test.each(CASES)('%s', (_, spoil, message) => {
  expectRefusal(spoil, message);
});
