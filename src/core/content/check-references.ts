/** Names that measures use must exist, and topics must stand in the text. */
import { matchEntities } from '../entities/match.ts';
import type { Problem } from '../problem.ts';
import type { Entity, MeasureData } from './schema.ts';

export interface Known {
  audiences: ReadonlySet<string>;
  entities: ReadonlyMap<string, Entity>;
  /** Numbers of the measures of the same memorandum. */
  measures: ReadonlySet<number>;
}

/** The editors' keys of a measure that refer to something else. */
export type References = Pick<MeasureData, 'audiences' | 'topics' | 'actions' | 'related'>;

/**
 * Checks the references of one measure.
 * @param text its official words
 * @param lineOf the line of a value in `file`
 */
export function checkReferences(
  measure: References & { number: number; text: string },
  known: Known,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const problems: Problem[] = [];
  const report = (rule: string, path: readonly PropertyKey[], message: string) =>
    problems.push({ rule, file, line: lineOf(path), message });

  measure.audiences.forEach((slug, index) => {
    if (known.audiences.has(slug)) return;
    const allowed = [...known.audiences].join(', ');
    report(
      'unknown-audience',
      ['audiences', index],
      `unknown audience "${slug}": expected one of ${allowed || '(audiences.yaml has none)'}; correct it or add it to audiences.yaml`,
    );
  });
  measure.topics.forEach((slug, index) => {
    const entity = known.entities.get(slug);
    const path = ['topics', index];
    if (entity === undefined) {
      report(
        'unknown-topic',
        path,
        `unknown topic "${slug}"${similar(slug, known)}: correct it or add it to entities.yaml`,
      );
    } else if (!entity.names.some((name) => occurs(name, measure.text))) {
      report(
        'topic-not-in-text',
        path,
        `the topic "${slug}" does not occur in measure ${measure.number}: expected one of ${entity.names.join(', ')} in its official words; remove the topic`,
      );
    }
  });
  measure.related.forEach((related, index) => {
    const path = ['related', index, 'measure'];
    if (related.measure === measure.number) {
      report('unknown-related', path, `measure ${measure.number} is related to itself: remove it`);
    } else if (!known.measures.has(related.measure)) {
      report(
        'unknown-related',
        path,
        `there is no measure ${related.measure}: expected a number from 1 to ${known.measures.size}`,
      );
    }
  });
  const lists = {
    audiences: measure.audiences,
    topics: measure.topics,
    actions: measure.actions,
    related: measure.related.map((each) => each.measure),
  };
  for (const [key, values] of Object.entries<readonly (string | number)[]>(lists)) {
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) return;
      report('repeated-reference', [key, index], `${key}: ${value} is listed twice; remove one`);
    });
  }
  return problems;
}

/** True when a name stands in the text, by the rules of the topic pages. */
const occurs = (name: string, text: string): boolean =>
  matchEntities(text, [{ slug: name, names: [name] }]).length > 0;

/** Topics are many: show only those that begin alike. */
function similar(slug: string, { entities }: Known): string {
  const alike = [...entities.keys()].filter((key) => key.startsWith(slug.slice(0, 3)));
  return alike.length === 0 ? '' : ` (similar: ${alike.slice(0, 5).join(', ')})`;
}
