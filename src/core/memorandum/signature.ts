/** The signature block: two columns printed side by side, flattened into single lines. */
import type { Problem } from '../problem.ts';
import { gather, startBlock } from './block.ts';
import type { Edit } from './block.ts';
import type { Manifest } from './manifest.ts';
import type { Provenance, Signatory } from './model.ts';
import { hashText } from './provenance.ts';
import type { RepairContext } from './provenance.ts';
import { repairBlock } from './repair.ts';
import type { SourceLine } from './source.ts';

interface Token {
  text: string;
  line: number;
}

export interface Signature {
  signatories: Signatory[];
  provenance: Provenance;
}

const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日/u;

/** The words of a party's signature as pages show them, a line each. */
export const signatureLines = ({ office, party, mark, date }: Signatory): string[] => [
  office,
  party,
  mark,
  date,
];

/** The words of the signatures, party by party, as the content file and the hash have them. */
export const signatureParagraphs = (signatories: readonly Signatory[]): string[] =>
  signatories.flatMap(({ party, office, mark, date }) => [party, office, mark, date]);

/** True when a line holds nothing but known words of a signature. */
export const isSignatureLine = (text: string, manifest: Manifest): boolean =>
  tokenise(text, 0, manifest).unknown === '';

/**
 * Pairs every office with its party by the manifest, never by the order in the source.
 * Anything unknown, missing or left over goes to `context.problems`.
 */
export function readSignature(
  lines: readonly SourceLine[],
  manifest: Manifest,
  context: RepairContext,
): Signature {
  const edits: Edit[] = [];
  const tokens: Token[] = [];
  for (const { number, text } of lines) {
    const repaired = repairBlock(startBlock(number, text), manifest.glyphs);
    edits.push(...repaired.edits.filter(({ rule }) => rule !== 'space'));
    const { known, unknown } = tokenise(repaired.text, number, manifest);
    tokens.push(...known);
    if (unknown !== '') context.problems.push(unknownWords(unknown, number, manifest, context));
  }
  const first = lines[0]?.number ?? 0;
  const date = tokens.find(({ text }) => DATE.test(text))?.text ?? '';
  const signatories = manifest.parties.map(({ name, office }) => ({
    party: name,
    office,
    mark: manifest.mark,
    date,
  }));
  const paragraphs = signatureParagraphs(signatories);
  context.problems.push(...compare(tokens, paragraphs, first, context));
  context.problems.push(...wrongDates(tokens, manifest, context));
  const from = tokens.map(({ text }) => text).join(' ');
  edits.push({ rule: 'signature', from, to: paragraphs.join(' '), line: first });
  return {
    signatories,
    provenance: {
      lines: [first, lines.at(-1)?.number ?? first],
      sha256: hashText(...paragraphs),
      repairs: gather(edits),
    },
  };
}

function tokenise(text: string, line: number, manifest: Manifest) {
  const words = manifest.parties.flatMap(({ name, office }) => [name, office]);
  words.push(manifest.mark, manifest.mark.normalize('NFKC'));
  words.sort((a, b) => b.length - a.length);
  const known: Token[] = [];
  let rest = text.replace(/\s/gu, '');
  while (rest !== '') {
    const word = words.find((each) => rest.startsWith(each)) ?? DATE.exec(rest)?.[0];
    if (word === undefined) break;
    known.push({ text: word, line });
    rest = rest.slice(word.length);
  }
  return { known, unknown: rest };
}

function unknownWords(
  words: string,
  line: number,
  { parties, mark }: Manifest,
  { file }: RepairContext,
): Problem {
  const allowed = parties.flatMap(({ name, office }) => [name, office]).join(', ');
  const message = `${words} is unknown in the signature block: expected ${allowed}, ${mark} or a date; correct the line or "parties" in the manifest`;
  return { rule: 'signature-unknown', file, line, message };
}

/** Every word must stand as often in the source as the pairing uses it. */
function compare(
  tokens: readonly Token[],
  wanted: readonly string[],
  line: number,
  { file }: RepairContext,
): Problem[] {
  const count = (list: readonly string[], word: string) =>
    list.filter((each) => each === word).length;
  const found = tokens.map(({ text }) => text);
  return [...new Set([...wanted, ...found])]
    .filter((word) => count(found, word) !== count(wanted, word))
    .map((word) => ({
      rule: 'signature-count',
      file,
      line: tokens.findLast(({ text }) => text === word)?.line ?? line,
      message:
        word === ''
          ? 'the signature block has no date: expected one for each party'
          : `${word} stands ${count(found, word)} time(s) in the signature block: expected ${count(wanted, word)}`,
    }));
}

function wrongDates(
  tokens: readonly Token[],
  { signed }: Manifest,
  { file }: RepairContext,
): Problem[] {
  return tokens.flatMap(({ text, line }) => {
    const date = DATE.exec(text);
    if (date === null) return [];
    const [, year = '', month = '', day = ''] = date;
    if (`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` === signed) return [];
    const message = `${text} is not the date of signature in the manifest: expected ${signed}`;
    return [{ rule: 'signature-date', file, line, message }];
  });
}
