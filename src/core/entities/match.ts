/** Finds the names of entities in official text. */

export interface Named {
  slug: string;
  /** Verbatim strings of the text; quotation marks around a whole name may be left out. */
  names: readonly string[];
}

export interface EntityMatch<E extends Named> {
  /** UTF-16 offset of the first character. */
  start: number;
  /** UTF-16 offset after the last character. */
  end: number;
  entity: E;
}

/** `"` becomes 「 or 」 by turns; the length stays the same, so offsets stay true. */
export function cornerQuotes(text: string): string {
  let open = false;
  return text.replaceAll('"', () => ((open = !open) ? '「' : '」'));
}

/** Every name under its first character, the longest name first. */
function indexNames<E extends Named>(entities: readonly E[]): Map<string, [string, E][]> {
  const owners = new Map<string, E>();
  for (const entity of entities) {
    for (const name of entity.names.map(cornerQuotes)) {
      const owner = owners.get(name);
      if (name === '') throw new Error(`Entity ${entity.slug} has an empty name`);
      if (owner && owner !== entity) {
        throw new Error(`Entities ${owner.slug} and ${entity.slug} share the name ${name}`);
      }
      owners.set(name, entity);
    }
  }
  const index = new Map<string, [string, E][]>();
  for (const entry of [...owners].sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charAt(0);
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
}

/** True where a cut at `offset` would split a Latin word or a number. */
const splitsWord = (text: string, offset: number): boolean =>
  offset > 0 && /^[A-Za-z0-9]{2}$/.test(text.slice(offset - 1, offset + 1));

/**
 * Where the entities stand in a text: leftmost first, the longest name at each place, no overlaps,
 * in text order.
 *
 * A name matches with or without quotation marks around it, and they stay outside the match unless
 * the name itself has them. Straight quotes, in names and in the text, count as 「 and 」.
 * Throws when a name is empty or belongs to two entities.
 */
export function matchEntities<E extends Named>(
  text: string,
  entities: readonly E[],
): EntityMatch<E>[] {
  const index = indexNames(entities);
  const source = cornerQuotes(text);
  const matches: EntityMatch<E>[] = [];
  let start = 0;
  while (start < source.length) {
    const hit = (index.get(source.charAt(start)) ?? []).find(
      ([name]) =>
        source.startsWith(name, start) &&
        !splitsWord(source, start) &&
        !splitsWord(source, start + name.length),
    );
    if (hit) matches.push({ start, end: start + hit[0].length, entity: hit[1] });
    start += hit?.[0].length ?? 1;
  }
  return matches;
}
