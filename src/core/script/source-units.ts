import { convert } from './convert.ts';

/** A piece of source text and what it stands for: `&#34910;` and `衞`, or `衞` twice. */
export interface Unit {
  raw: string;
  text: string;
}

/**
 * Splits `source` into the matches of `special`, read by `decode`, and the plain text between them.
 * `special` needs the flags g and u.
 */
export function splitUnits(
  source: string,
  special: RegExp,
  decode: (raw: string) => string,
): Unit[] {
  const units: Unit[] = [];
  const plain = (raw: string) => {
    if (raw) units.push({ raw, text: raw });
  };
  let end = 0;
  for (const { 0: raw, index } of source.matchAll(special)) {
    plain(source.slice(end, index));
    units.push({ raw, text: decode(raw) });
    end = index + raw.length;
  }
  plain(source.slice(end));
  return units;
}

/**
 * Converts runs of units as one text, so that phrases are seen across them, and returns the new source
 * of each run. A unit whose meaning did not change keeps its spelling.
 */
export function convertRuns(runs: readonly (readonly Unit[])[]): string[] {
  const whole = runs.flatMap((units) => units.map(({ text }) => text)).join('');
  const converted = [...convert(whole)];
  let position = 0;
  return runs.map((units) =>
    units
      .map(({ raw, text }) => {
        const length = [...text].length;
        const result = converted.slice(position, (position += length)).join('');
        return result === text ? raw : result;
      })
      .join(''),
  );
}
