/** Unquoted values of frontmatter that are a text by YAML 1.2, as the check reads it, and something else to Astro. */
import { isPair, isScalar, visit } from 'yaml';
import type { Document } from 'yaml';
import type { YamlError } from './yaml-errors.ts';

const DATE = /^\d{4}-\d\d-\d\d$/u;
const TIME =
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/u;
const NUMBER = /^[-+]?0(?:b[01]+|o[0-7]+|x[\dA-Fa-f]+)$/u;

/** The keys whose values are dates: these may be written without quotes. */
const DATE_KEYS: readonly unknown[] = ['date', 'signed'];

/** Every such value, in the order of the text. */
export function ambiguousValues(document: Document): YamlError[] {
  const found: YamlError[] = [];
  visit(document, {
    Scalar: (key, { type, value, range }, path) => {
      if (type !== 'PLAIN' || typeof value !== 'string') return;
      const isDate = DATE.test(value) || TIME.test(value);
      if (!isDate && !NUMBER.test(value)) return;
      const parent = path.at(-1);
      const name = key === 'value' && isPair(parent) && isScalar(parent.key) && parent.key.value;
      if (DATE.test(value) && DATE_KEYS.includes(name)) return;
      const message = `${value} without quotes is a text to this check and a ${isDate ? 'date' : 'number'} to the build: put it between quotes, '${value}'`;
      found.push({ at: range?.[0] ?? 0, message });
    },
  });
  return found;
}
