/** What the source text does not say in a form a machine can read. */
import { z } from 'zod';
import { EDITIONS, SOURCE_EDITION } from '../editions.ts';
import { checkSchema } from '../check-schema.ts';
import { readYaml } from '../yaml.ts';
import { ProblemError, refuse } from '../problem.ts';
import { NUMBERING_FORMS } from './numbering.ts';
import type { NumberingName } from './numbering.ts';
import { RESERVED_IDS } from './reserved-ids.ts';

const form = z.enum(Object.keys(NUMBERING_FORMS) as [NumberingName, ...NumberingName[]]);
const words = z.string().regex(/^\S+$/u, 'expected words without white space');
const han = z.string().regex(/^\p{Script=Han}$/u, 'expected a single Chinese character');
const count = z.number().int().positive();

export const manifestSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+$/, 'expected lower-case letters and digits')
    .refine((id) => !RESERVED_IDS.includes(id), {
      error: 'the portal has pages or files of this name: choose another',
    }),
  /** File name of the text, beside the manifest. */
  source: z.string().regex(/^[^/\\]+\.txt$/, 'expected the name of a .txt file in the same folder'),
  /** The repairs know Traditional quotation marks only. */
  language: z.literal(EDITIONS[SOURCE_EDITION].lang),
  /** The repaired title, one entry for each designed line; the annex likewise. */
  title: z.array(words).min(1),
  annexTitle: z.array(words).min(1),
  signed: z.iso.date('expected a date of the calendar as year-month-day, e.g. 2025-04-24'),
  place: words,
  parties: z.array(z.strictObject({ name: words, office: words })).min(2),
  /** What is printed in place of a signature. */
  mark: words,
  numbering: z
    .strictObject({ domains: form, measures: form })
    .refine(({ domains, measures }) => domains !== measures, {
      error: 'domains and measures need different forms, or nothing tells them apart',
    }),
  /** Glyphs of the other script to be put right: as printed → as meant. */
  glyphs: z.record(han, han),
  expect: z.strictObject({ domains: count, measures: count }),
});

export type Manifest = z.output<typeof manifestSchema>;

/**
 * Reads a manifest.
 * @param file its name for messages
 * @throws ProblemError with every wrong key and its line
 */
export function readManifest(text: string, file: string): Manifest {
  const { data, lineOf, problems } = readYaml(text, file);
  refuse(problems);
  const { value, problems: misfits } = checkSchema(manifestSchema, data, file, lineOf);
  if (value === undefined) throw new ProblemError(misfits);
  return value;
}
