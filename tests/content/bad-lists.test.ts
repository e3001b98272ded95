/** Slips in the editors' lists, and in what measures say of them: every one is named with its line. */
import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { expectRefusal } from './refusal.ts';
import type { BadInput } from './refusal.ts';

const SEVEN = 'content/measures/zj2025/07.mdx';
const AUDIENCES = 'content/audiences.yaml';
const ENTITIES = 'content/entities.yaml';
const GLOSSARY = 'content/glossary.yaml';
const SYNONYMS = 'content/synonyms.yaml';

/** The line of the synonym that is spoilt. */
const DIGITAL =
  readFileSync(new URL(`../../${SYNONYMS}`, import.meta.url), 'utf8')
    .split('means: [數字]')[0]
    ?.split('\n').length ?? 0;
const atDigital = (message: RegExp) => new RegExp(`synonyms\\.yaml:${DIGITAL}: ${message.source}`);

const CASES: BadInput[] = [
  [
    'two audiences with one slug',
    (at) => {
      at.write(
        AUDIENCES,
        `${at.read(AUDIENCES)}\n- { slug: legal, label: 甲, question: 乙, terms: [丙] }\n`,
      );
    },
    /audiences\.yaml:\d+: the slug "legal" is already used on line \d+/,
  ],
  [
    'a topic name that stands nowhere',
    (at) => {
      at.write(ENTITIES, `${at.read(ENTITIES)}\n- { slug: nowhere, names: [月球], kind: place }\n`);
    },
    /entities\.yaml:\d+: the name 月球 of "nowhere" occurs nowhere/,
  ],
  [
    'a glossary that is no YAML',
    (at) => {
      at.edit(GLOSSARY, '- terms: [資訊, 信息]', '- terms: [資訊, 信息');
    },
    /content\/glossary\.yaml:\d+: this is not valid YAML/,
  ],
  [
    'a pair of one word',
    (at) => {
      at.edit(GLOSSARY, '[資訊, 信息]', '[資訊]');
    },
    /content\/glossary\.yaml:6: entry 2, terms: expected at least 2 entries in the list, found 1 /,
  ],
  [
    'synonyms that are no YAML',
    (at) => {
      at.edit(SYNONYMS, 'means: [數字] }', 'means: [數字]');
    },
    /content\/synonyms\.yaml:\d+: this is not valid YAML/,
  ],
  [
    'synonyms without a meaning',
    (at) => {
      at.edit(SYNONYMS, 'means: [數字]', 'mean: [數字]');
    },
    atDigital(/.*mean/),
  ],
  [
    'a synonym with the mark that parts synonyms',
    (at) => {
      at.edit(SYNONYMS, 'means: [數字]', 'means: [數|字]');
    },
    atDigital(/.*without ; \| and =/),
  ],
  [
    'actions that say nothing to an audience',
    (at) => {
      at.edit(SEVEN, /^actions:\n(?: {2}- .*\n)+/mu, 'actions: []\n');
    },
    /07\.mdx:25: "audiences" lists whom measure 7 concerns, but "actions" nothing .*expected one or more of study,/,
  ],
  [
    'an audience without a word in the measure',
    (at) => {
      at.edit(SEVEN, 'audiences:\n', 'audiences:\n  - hk-students\n');
    },
    /07\.mdx:18: none of the terms of "hk-students" stands in measure 7.*add a word .*or remove the audience/,
  ],
  [
    'a term of an audience that stands nowhere',
    (at) => {
      at.edit(AUDIENCES, '      香港學生,', '      月球人,');
    },
    /audiences\.yaml:11: the term 月球人 of "hk-students" stands in no measure: .*correct or remove it/,
  ],
  [
    'a term of an audience whose measures lack it',
    (at) => {
      at.edit(AUDIENCES, '      香港學生,', '      香港學生,\n      港交所,');
    },
    /audiences\.yaml:12: the term 港交所 of "hk-students" stands in no measure that lists this audience/,
  ],
  [
    'a term that an audience has twice',
    (at) => {
      at.edit(AUDIENCES, '      香港學生,', '      香港學生,\n      香港學生,');
    },
    /audiences\.yaml:12: the term 香港學生 is listed twice; remove one/,
  ],
  [
    'an audience that no measure lists',
    (at) => {
      at.write(
        AUDIENCES,
        `${at.read(AUDIENCES)}\n- { slug: nobody, label: 甲, question: 乙, terms: [香港] }\n`,
      );
    },
    /audiences\.yaml:\d+: no measure lists the audience "nobody".*add it to "audiences"/,
  ],
  [
    'a glossary term that stands nowhere',
    (at) => {
      at.edit(GLOSSARY, '[資訊, 信息]', '[資訊, 月球人]');
    },
    /glossary\.yaml:6: the term 月球人 stands nowhere in the official words.*correct or remove the pair/,
  ],
  [
    'a pair that stands twice',
    (at) => {
      at.write(GLOSSARY, `${at.read(GLOSSARY)}- { terms: [信息, 資訊], kind: usage }\n`);
    },
    /glossary\.yaml:32: the pair 信息、資訊 already stands on line 6: remove one/,
  ],
  [
    'a meaning that no measure has',
    (at) => {
      at.edit(SYNONYMS, 'means: [數字]', 'means: [月球人]');
    },
    atDigital(/the meaning 月球人 stands nowhere in the official words/),
  ],
  [
    'a synonym that a measure has, in the other script',
    (at) => {
      at.edit(SYNONYMS, 'words: [數位]', 'words: [数字]');
    },
    atDigital(/the word 数字 stands in a measure.*remove it, or add it to its own "means"/),
  ],
  [
    'a meaning that two entries have',
    (at) => {
      at.write(SYNONYMS, `${at.read(SYNONYMS)}- { words: [数碼], means: [数字] }\n`);
    },
    new RegExp(
      String.raw`synonyms\.yaml:\d+: the meaning 数字 already stands on line ${DIGITAL}: add`,
    ),
  ],
  [
    'a synonym that is listed twice',
    (at) => {
      at.edit(SYNONYMS, 'words: [數位]', 'words: [數位, 数位]');
    },
    atDigital(new RegExp(`the word 数位 is already listed on line ${DIGITAL}: remove one`)),
  ],
  [
    'a name that only a longer one contains',
    (at) => {
      at.write(ENTITIES, `${at.read(ENTITIES)}\n- { slug: part, names: [安吉遊], kind: term }\n`);
    },
    /entities\.yaml:\d+: the name 安吉遊 of "part" occurs nowhere .* or only inside longer names/,
  ],
  [
    'an entity that leads to none',
    (at) => {
      at.edit(ENTITIES, 'see: [three-zhejiang-airports]', 'see: [four-airports]');
    },
    /entities\.yaml:\d+: "hangzhou-airport" says to see "four-airports", which is no other entity: expected/,
  ],
  [
    'a name of two entities',
    (at) => {
      at.write(ENTITIES, `${at.read(ENTITIES)}\n- { slug: part, names: [安吉遊戲], kind: term }\n`);
    },
    /entities\.yaml:\d+: the name 安吉遊戲 already belongs to "anji-play"/,
  ],
  [
    'a list under another name',
    (at) => {
      at.write('content/synonyms.yml', at.read(SYNONYMS));
      at.remove(SYNONYMS);
    },
    /^content\/synonyms\.yml: nothing reads this file: expected the name content\/synonyms\.yaml: rename it .*\n1 problem/,
  ],
  [
    'a list that is missing',
    (at) => {
      at.remove(GLOSSARY);
    },
    /^content\/glossary\.yaml: the list is missing: .*git checkout -- content\/glossary\.yaml/,
  ],
];

test.each(CASES)('%s', (_, spoil, message) => {
  expectRefusal(spoil, message);
});

test('mistakes in several lists and measures are reported in one go', () => {
  expectRefusal((at) => {
    at.edit(SEVEN, /^actions:\n(?: {2}- .*\n)+/mu, 'actions: []\n');
    at.edit(GLOSSARY, '[資訊, 信息]', '[資訊, 月球人]');
    at.edit(SYNONYMS, 'means: [數字]', 'means: [月球人]');
    at.remove(ENTITIES);
  }, /entities\.yaml: the list is missing.*\n(?:.*\n)*.*07\.mdx:25: .*\n(?:.*\n)*.*glossary\.yaml:6: .*\n(?:.*\n)*.*synonyms\.yaml:\d+: /u);
});
