/** Checks values against schemas, and says what is wrong in words for the people who edit the file. */
import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** What was checked against what. */
interface Checked {
  schema: z.core.$ZodType;
  data: unknown;
}

type Path = readonly PropertyKey[];

/** What is wrong at a path. */
interface Finding {
  path: Path;
  message: string;
}

/** What zod calls the kinds of values. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/**
 * Checks a value; a message of the schema that begins with "expected" is used as it is.
 * @returns what the schema makes of it; undefined, with one problem for each thing to mend, at its
 *   line, where it does not fit
 */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  data: unknown,
  file: string,
  lineOf: YamlSource['lineOf'],
): { value: T | undefined; problems: Problem[] } {
  const { data: value, error } = schema.safeParse(data);
  const findings = error ? findingsOf(error.issues, { schema, data }) : [];
  const problems = findings.map(({ path, message }) => ({
    rule: 'schema',
    file,
    line: lineOf(path),
    message,
  }));
  return { value, problems };
}

function findingsOf(issues: readonly z.core.$ZodIssue[], checked: Checked): Finding[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, checked) : [],
  );
  // A misspelt key is not missing as well.
  const meant = new Set(unknown.map(({ path, meant }) => nameOf([...path.slice(0, -1), meant])));
  const others = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter(({ path }) => valueAt(checked, path) !== undefined || !meant.has(nameOf(path)))
    .map((issue) => ({ path: issue.path, message: named(issue.path, explain(issue, checked)) }));
  return [...unknown, ...others];
}

function unknownKeys(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  { schema }: Checked,
): (Finding & { meant: string })[] {
  const allowed = keysOf(schemaAt(schema, path));
  return keys.map((key) => {
    const meant = nearest(key, allowed);
    const hint = meant === undefined ? '' : `did you mean "${meant}"? `;
    const message = `unknown key "${key}": ${hint}the keys here are ${allowed.join(', ')}; correct or remove it`;
    return { path: [...path, key], message: named(path, message), meant: meant ?? '' };
  });
}

/** `updates, entry 1, date`: people count from one. */
const nameOf = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : String(key))).join(', ');

const named = (path: Path, message: string): string =>
  path.length === 0 ? message : `${nameOf(path)}: ${message}`;

function explain(issue: z.core.$ZodIssue, checked: Checked): string {
  const value = valueAt(checked, issue.path);
  const schema = schemaAt(checked.schema, issue.path);
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_key')
    return `${issue.issues[0]?.message ?? issue.message}, found "${String(issue.path.at(-1))}"`;
  const expected = issue.message.startsWith('expected ')
    ? issue.message
    : `expected ${expectation(issue, schema)}`;
  if (value === undefined) return `missing; ${expected}`;
  return `${expected}, found ${found(value, issue)}${remedy(value, issue, schema)}`;
}

/** What should stand there. */
function expectation(issue: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): string {
  switch (issue.code) {
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
    case 'too_big':
      return size(issue);
    case 'invalid_type':
      if (issue.expected === 'array' || issue.expected === 'tuple')
        return `a list, e.g. [one, another]${mayBeEmpty(schema) ? ', or [] for none' : ''}`;
      if (issue.expected === 'object' || issue.expected === 'record')
        return ['keys with values', ...keysOf(schema)].join(', ').replace(',', ':');
      return KINDS[issue.expected] ?? issue.expected;
    default:
      return issue.message;
  }
}

function size(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [limit, words] =
    issue.code === 'too_small'
      ? [Number(issue.minimum), issue.inclusive === false ? 'above' : 'at least']
      : [Number(issue.maximum), issue.inclusive === false ? 'below' : 'at most'];
  if (issue.origin === 'string') return limit === 1 ? 'a text' : `${words} ${limit} characters`;
  if (issue.origin !== 'array') return `a number ${words} ${limit}`;
  return `${words} ${limit} ${limit === 1 ? 'entry' : 'entries'} in the list`;
}

function found(value: unknown, { code }: z.core.$ZodIssue): string {
  if (value === null) return 'nothing';
  if (value === '') return 'an empty one';
  if (Array.isArray(value)) return code === 'invalid_type' ? 'a list' : String(value.length);
  return typeof value === 'object' ? 'keys with values' : JSON.stringify(value);
}

/** What to do about it, where the expectation alone does not say so. */
function remedy(
  value: unknown,
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType | undefined,
): string {
  if (value === null || value === '')
    return schema instanceof z.ZodOptional ? '; fill it in or remove the key' : '; fill it in';
  if (issue.code === 'invalid_value') {
    const meant = nearest(String(value), issue.values.map(String));
    return meant === undefined ? '' : `; did you mean ${meant}?`;
  }
  if (issue.code !== 'invalid_type' || issue.message.startsWith('expected ')) return '';
  const isList = issue.expected === 'array' || issue.expected === 'tuple';
  if (isList && typeof value === 'object') return '; begin every entry with a hyphen and a space';
  if (isList) return `; write [${String(value)}]`;
  if (issue.expected === 'string') return '; put it in quotes';
  if (issue.expected === 'number' && Number(value) > 0) return '; take the quotes away';
  return '';
}

const valueAt = ({ data }: Checked, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );

/** The schema of what stands at a path. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const outer = unwrap(schema);
  const next =
    outer instanceof z.ZodArray
      ? outer.element
      : (shapeOf(outer)?.[String(key)] as z.core.$ZodType | undefined);
  return next === undefined ? undefined : schemaAt(next, rest);
}

const unwrap = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;

const shapeOf = (schema: z.core.$ZodType | undefined) =>
  schema instanceof z.ZodObject ? (schema.shape as Record<string, z.core.$ZodType>) : undefined;

const keysOf = (schema: z.core.$ZodType | undefined): string[] =>
  Object.keys(shapeOf(unwrap(schema)) ?? {});

const mayBeEmpty = (schema: z.core.$ZodType | undefined): boolean => {
  const list = unwrap(schema);
  return list instanceof z.ZodArray && list.safeParse([]).success;
};
