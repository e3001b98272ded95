import { EXCEPTIONS, type Exception } from './exceptions.ts';

const byWord = new Map(EXCEPTIONS.map((exception) => [exception.from, exception]));
const words = new RegExp([...byWord.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** The exceptions that decide the conversion of a text, one entry an occurrence, in text order. */
export const exceptionsIn = (text: string): Exception[] =>
  [...text.matchAll(words)].flatMap(([word]) => byWord.get(word) ?? []);
