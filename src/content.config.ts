import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import {
  audienceSchema,
  domainSchema,
  entitySchema,
  measureSchema,
  memorandumSchema,
} from './core/content/schema.ts';

const mdx = (folder: string) => glob({ pattern: '**/*.mdx', base: `./content/${folder}` });

const list = (name: string) => file(`./content/${name}.yaml`);

export const collections = {
  memoranda: defineCollection({ loader: mdx('memoranda'), schema: memorandumSchema }),
  domains: defineCollection({ loader: mdx('domains'), schema: domainSchema }),
  measures: defineCollection({ loader: mdx('measures'), schema: measureSchema }),
  audiences: defineCollection({ loader: list('audiences'), schema: audienceSchema }),
  entities: defineCollection({ loader: list('entities'), schema: entitySchema }),
};
