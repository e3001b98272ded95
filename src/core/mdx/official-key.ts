/** The one key of a frontmatter that the ingest owns, among the keys and remarks of the editors. */
import { CST, Lexer, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { isRecord } from '../is-record.ts';
import { readYaml } from '../yaml.ts';
import { LineError } from './line-error.ts';

/** Lines from `first` up to `end`, which is the first after them; 0-based. */
export interface LineRange {
  first: number;
  end: number;
}

/** What the ingest writes below the key, so that it is replaced together with it. */
export const warning = (source: string): string[] => [
  `# Written by "npm run ingest" from ${source}.`,
  '# Never edit this key, nor the words inside <Official>.',
];
const WARNING = new RegExp(`^(?:${warning('.*').join('|')})$`, 'u');

/** Where the key `official` stands: from its name to its last value, without what follows. */
export function findOfficialKey(frontmatter: readonly string[]): LineRange | undefined {
  const text = frontmatter.join('\n');
  const { contents } = parseDocument(text);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'official')
    : undefined;
  if (!isScalar(pair?.key)) return undefined;
  const [start = 0, keyEnd = 0] = pair.key.range ?? [];
  let end = keyEnd;
  if (isNode(pair.value)) {
    // A block collection reaches over the remarks below it; its values do not.
    visit(pair.value, {
      Node: (_, node) => {
        if (!isCollection(node) || node.flow) end = Math.max(end, node.range?.[1] ?? 0);
      },
    });
  }
  const first = lineCount(text.slice(0, start)) - 1;
  return { first, end: first + lineCount(text.slice(start, end).trimEnd()) };
}

const lineCount = (text: string): number => text.split('\n').length;

/**
 * Expects that replacing the key loses nothing which an editor wrote.
 * @throws LineError when a remark stands inside the key
 */
export function expectNoRemarks(frontmatter: readonly string[], { first, end }: LineRange): void {
  let line = first;
  let before = '';
  for (const lexeme of new Lexer().lex(frontmatter.slice(first, end).join('\n'))) {
    const isRemark = CST.tokenType(lexeme) === 'comment' && before !== CST.SCALAR;
    if (isRemark && !WARNING.test(lexeme.trimEnd())) {
      const message = `the remark ${lexeme} stands inside the key official, which npm run ingest writes anew: move it above the key or below its last line`;
      throw new LineError(message, line);
    }
    line += lineCount(lexeme) - 1;
    before = lexeme;
  }
}

/**
 * Expects that a frontmatter says the same as before, but for the key `official`.
 * @param at the line of the key
 * @throws LineError when it does not
 */
export function expectReplaced(
  before: readonly string[],
  after: readonly string[],
  official: object,
  at: number,
): void {
  const [old, written] = [before, after].map((lines) => readYaml(lines.join('\n'), '').data);
  if (
    isRecord(written) &&
    isSame(written['official'], official) &&
    isSame(others(written), others(old))
  )
    return;
  const message =
    'npm run ingest cannot write the key official into this frontmatter: begin every key at the start of a line of its own, as title: …, without braces around them and without the marks & and * before a value';
  throw new LineError(message, at);
}

const others = (data: unknown): object => ({ ...(data as object), official: undefined });
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
