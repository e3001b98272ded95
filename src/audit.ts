/** Every official block with what was done to it on the way from the source to both editions. */
import { domainAnchor, domainName, measureAnchor, measureName } from './core/memorandum/names.ts';
import type { Part, Repair } from './core/memorandum/model.ts';
import type { Exception } from './core/script/exceptions.ts';
import { exceptionsIn } from './core/script/exceptions-in.ts';
import type { MemorandumRecord } from './queries.ts';

export interface AuditedBlock {
  /** Anchor on the page: `m28`, `d7`, `preamble-3`. */
  id: string;
  name: string;
  lines: readonly [number, number];
  repairs: Repair[];
  /** The conversion exceptions that applied, one entry an occurrence. */
  exceptions: Exception[];
}

const PART_NAMES: Readonly<Record<Part, string>> = {
  title: '標題',
  preamble: '前言',
  signature: '簽署欄',
  annex: '附件標題',
};

/** The blocks of a memorandum in source order. */
export function auditedBlocks(memorandum: MemorandumRecord): AuditedBlock[] {
  const seen = new Map<Part, number>();
  const parts = memorandum.data.parts.map(({ part, lines, repairs }) => {
    const number = (seen.get(part) ?? 0) + 1;
    seen.set(part, number);
    const paragraphs = memorandum.parts[part];
    // The signature block is one block of several paragraphs; every other paragraph is its own.
    const text = (part === 'signature' ? [paragraphs.join('\n')] : paragraphs)[number - 1];
    // Without it the page would say that nothing was converted.
    if (text === undefined)
      throw new Error(`${memorandum.id}: paragraph ${number} of "${part}" has no text to audit.`);
    const name = `${PART_NAMES[part]}第${String(number)}段`;
    return {
      id: `${part}-${String(number)}`,
      name,
      lines,
      repairs,
      exceptions: exceptionsIn(text),
    };
  });
  const domains = memorandum.domains.flatMap((domain) => [
    {
      id: domainAnchor(domain.number),
      name: `${domainName(domain.ordinal)}標題`,
      ...domain.provenance,
      exceptions: exceptionsIn(domain.text),
    },
    ...domain.measures.map((measure) => ({
      id: measureAnchor(measure.number),
      name: measureName(measure.number),
      ...measure.provenance,
      exceptions: exceptionsIn(measure.text),
    })),
  ]);
  return [...parts, ...domains].sort((a, b) => a.lines[0] - b.lines[0]);
}
