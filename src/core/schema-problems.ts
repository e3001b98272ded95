/** The issues of a failed schema check in words for the people who edit the file. */
import { z } from 'zod';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** What zod calls the kinds of values. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a date, e.g. 2025-04-24',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/**
 * One problem an issue, each at its line.
 * @param checked the schema and the value that failed it
 */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  file: string,
  lineOf: YamlSource['lineOf'],
  checked: { schema: z.ZodType; data: unknown },
): Problem[] {
  return issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const name = issue.path.join('.');
    return {
      rule: 'schema',
      file,
      line: lineOf(path),
      message: `${name === '' ? '' : `${name}: `}${explain(issue, checked)}`,
    };
  });
}

function explain(
  issue: z.core.$ZodIssue,
  { schema, data }: { schema: z.ZodType; data: unknown },
): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    const allowed = keysAt(schema, issue.path).join(', ');
    return `unknown key ${keys}: the keys here are ${allowed}; correct or remove it`;
  }
  const value = issue.path.reduce<unknown>(child, data);
  const expected = expectation(issue);
  if (value === undefined) return `missing; expected ${expected ?? issue.message}`;
  if (issue.code === 'invalid_type') {
    const quoted = issue.expected === 'string' && typeof value !== 'object';
    return `expected ${expected ?? issue.expected}, found ${shown(value)}${quoted ? '; put it in quotes' : ''}`;
  }
  return expected === undefined ? issue.message : `expected ${expected}, found ${shown(value)}`;
}

/** What should stand there; undefined where the schema's own message says it. */
function expectation(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return `one of ${issue.values.map((value) => JSON.stringify(value)).join('|')}`;
  // The only values of more than one kind are dates.
  return issue.code === 'invalid_union' ? KINDS['date'] : undefined;
}

const shown = (value: unknown): string => (value === null ? 'nothing' : JSON.stringify(value));

const child = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** The keys that a schema allows at a path of a value. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  if (key === undefined) return Object.keys(shape);
  const next = shape[String(key)];
  return next === undefined ? [] : keysAt(next, rest);
}
