import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { listItems } from './core/content/list-items.ts';
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

const list = (name: string) => file(`./content/${name}.yaml`, { parser: listItems });

const listed = { id: z.string(), order: z.number() };

export const collections = {
  memoranda: defineCollection({ loader: mdx('memoranda'), schema: memorandumSchema }),
  domains: defineCollection({ loader: mdx('domains'), schema: domainSchema }),
  measures: defineCollection({ loader: mdx('measures'), schema: measureSchema }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
  audiences: defineCollection({ loader: list('audiences'), schema: audienceSchema.extend(listed) }),
  entities: defineCollection({ loader: list('entities'), schema: entitySchema.extend(listed) }),
  glossary: defineCollection({ loader: list('glossary'), schema: glossarySchema.extend(listed) }),
  synonyms: defineCollection({ loader: list('synonyms'), schema: synonymSchema.extend(listed) }),
};
