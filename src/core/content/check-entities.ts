/** Entities of `entities.yaml`: each name stands in the official words and belongs to one; each of `see` is another. */
import { cornerQuotes, matchEntities } from '../entities/match.ts';
import type { Problem } from '../problem.ts';
import type { List } from './read-list.ts';
import type { Entity } from './schema.ts';

/**
 * Checks the names of every entity, and what it says to see.
 * @param texts the official words that pages cite
 */
export function checkEntities(
  { entries, lineOf }: List<Entity>,
  texts: readonly string[],
  file: string,
): Problem[] {
  const owners = new Map<string, string>();
  for (const { slug, names } of entries) {
    for (const name of names.map(cornerQuotes)) if (!owners.has(name)) owners.set(name, slug);
  }
  const named = [...owners].map(([name, slug]) => ({ slug, names: [name] }));
  const found = new Set(
    texts.flatMap((text) => matchEntities(text, named).map(({ entity }) => entity.names[0])),
  );
  const slugs = entries.map(({ slug }) => slug);
  const unseen = entries.flatMap(({ slug, see = [] }, index) =>
    see.flatMap((other, at) => {
      if (other !== slug && slugs.includes(other)) return [];
      const message = `"${slug}" says to see "${other}", which is no other entity: expected the slug of one in this file; correct or remove it`;
      return [{ rule: 'unknown-entity', file, line: lineOf([index, 'see', at]), message }];
    }),
  );
  const misnamed = entries.flatMap(({ slug, names }, index) =>
    names.flatMap((name, at) => {
      const quoted = cornerQuotes(name);
      const owner = owners.get(quoted);
      const line = lineOf([index, 'names', at]);
      if (owner !== slug || names.map(cornerQuotes).indexOf(quoted) !== at) {
        const message = `the name ${name} already belongs to "${owner ?? ''}": a name has one entity; remove one`;
        return [{ rule: 'duplicate-name', file, line, message }];
      }
      if (found.has(quoted)) return [];
      const message = `the name ${name} of "${slug}" occurs nowhere in the official words, or only inside longer names: correct or remove it`;
      return [{ rule: 'entity-name', file, line, message }];
    }),
  );
  return [...misnamed, ...unseen];
}
