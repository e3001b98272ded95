/** What the ingest says to the person who ran it. */
import type { Memorandum } from '../core/memorandum/model.ts';
import { diffLines } from './diff-lines.ts';

/** What was read, and how often each repair was applied. */
export function describeMemorandum(memorandum: Memorandum): string {
  const { domains, measures, title, preamble, signature, annexTitle, source } = memorandum;
  const provenances = [...title, ...preamble, ...annexTitle, ...domains, ...measures].map(
    ({ provenance }) => provenance,
  );
  const counts = new Map<string, number>();
  for (const { rule, from, to, lines } of [...provenances, signature].flatMap(
    ({ repairs }) => repairs,
  )) {
    const kind =
      rule === 'signature' ? rule : `${rule} ${JSON.stringify(from)} → ${JSON.stringify(to)}`;
    counts.set(kind, (counts.get(kind) ?? 0) + lines.length);
  }
  const repairs = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${source.file}: ${domains.length} domains, ${measures.length} measures`,
    ...repairs.map(([kind, count]) => `  ${String(count).padStart(4)} × ${kind}`),
    '',
  ].join('\n');
}

/** How the files differ from what they should say, line by line. */
export function describeDrift(
  current: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
  label: (path: string) => string,
): string {
  return [...wanted]
    .flatMap(([path, text]) => {
      const before = current.get(path);
      if (before === undefined) return [`${label(path)}: the file is missing`];
      return [
        label(path),
        ...diffLines(before, text).map(
          ({ sign, line, text: words }) => `  ${line} ${sign} ${words}`,
        ),
      ];
    })
    .concat('')
    .join('\n');
}
