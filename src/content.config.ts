import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  audienceSchema,
  domainSchema,
  entitySchema,
  glossarySchema,
  measureSchema,
  memorandumSchema,
  pageSchema,
  synonymSchema,
} from './core/content/schema.ts';

const mdx = (folder: string) => glob({ pattern: '**/*.mdx', base: `./content/${folder}` });

/** A YAML list; `order` keeps the editors' order, which Astro's store does not. */
const list = (name: string) =>
  file(`./content/${name}.yaml`, {
    parser: (text) => (parse(text) as object[]).map((item, order) => ({ ...item, order })),
  });

const ordered = { order: z.number() };

export const collections = {
  memoranda: defineCollection({ loader: mdx('memoranda'), schema: memorandumSchema }),
  domains: defineCollection({ loader: mdx('domains'), schema: domainSchema }),
  measures: defineCollection({ loader: mdx('measures'), schema: measureSchema }),
  audiences: defineCollection({
    loader: list('audiences'),
    schema: audienceSchema.extend(ordered),
  }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
  glossary: defineCollection({
    // Entries have no slug of their own: the first term names them.
    loader: file('./content/glossary.yaml', {
      parser: (text) =>
        (parse(text) as { terms: string[] }[]).map((item, order) => ({
          ...item,
          order,
          id: item.terms[0] ?? String(order),
        })),
    }),
    schema: glossarySchema.extend({ ...ordered, id: z.string() }),
  }),
  entities: defineCollection({ loader: list('entities'), schema: entitySchema.extend(ordered) }),
  synonyms: defineCollection({
    loader: file('./content/synonyms.yaml', {
      parser: (text) => (parse(text) as object[]).map((item, id) => ({ ...item, id: String(id) })),
    }),
    schema: synonymSchema.extend({ id: z.string() }),
  }),
};
