/**
 * The shape of every file under `content/`: one definition for the ingest, its check and Astro.
 * Keys under `official` belong to the ingest; every other key belongs to the editors.
 */
import { z } from 'zod';
import { PARTS, REPAIR_RULES } from '../memorandum/model.ts';

export const DIRECTIONS = {
  'hk-to-zj': '港方赴浙',
  'zj-to-hk': '浙方來港',
  'two-way': '雙向',
} as const;

export const ACTIONS = {
  study: '招生及升學',
  exchange: '交流互訪',
  training: '培訓',
  internship: '實習及體驗',
  research: '科研合作',
  platform: '平台及機構共建',
  'market-access': '市場准入及業務拓展',
  'funding-listing': '融資及上市',
  infrastructure: '航線及基建',
  agreement: '落實協議或備忘錄',
  promotion: '推廣活動',
  events: '論壇、展會及對接會',
  'policy-services': '政策及公共服務便利',
} as const;

export const ENTITY_KINDS = {
  programme: '項目及計劃',
  organisation: '機構',
  place: '地方',
  instrument: '協議及證件',
  term: '主題',
} as const;

export const GLOSSARY_KINDS = {
  usage: '兩地用語',
  gloss: '原文互註',
  short: '簡稱與全稱',
  glyph: '字形',
} as const;

export type Direction = keyof typeof DIRECTIONS;
export type Action = keyof typeof ACTIONS;
export type EntityKind = keyof typeof ENTITY_KINDS;
export type GlossaryKind = keyof typeof GLOSSARY_KINDS;

const keys = <K extends string>(record: Readonly<Record<K, string>>) =>
  z.enum(Object.keys(record) as [K, ...K[]]);

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected lower-case words joined by hyphens, e.g. hk-students',
  );
const positive = z.number().int().positive();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const A_DATE = 'expected a date of the calendar as year-month-day, e.g. 2026-05-20';
/** YAML may hand over a bare date as a string or as a Date. */
const date = z.union(
  [z.iso.date(A_DATE), z.date().transform((value) => value.toISOString().slice(0, 10))],
  A_DATE,
);

/** An address in the form browsers send: ASCII alone, so that no conversion of the script reaches it. */
const address = (protocol: RegExp, beginning: string) =>
  z
    .url({
      protocol,
      error: `expected a full address that begins with ${beginning}, e.g. https://www.edb.gov.hk/`,
    })
    .transform((url) => new URL(url).href);

export const repairSchema = z.strictObject({
  rule: z.enum(REPAIR_RULES),
  from: z.string(),
  to: z.string(),
  lines: z.array(positive).min(1),
});

const provenance = {
  lines: z.tuple([positive, positive]),
  sha256,
  repairs: z.array(repairSchema),
};

const update = z.strictObject({
  date,
  title: z.string().min(1),
  /** Official address of the news. */
  url: address(/^https?$/, 'https:// or http://'),
});

/** The news of a measure. Feeds tell one from another by date and address. */
const updates = z.array(update).superRefine((news, context) => {
  for (const [index, { date, url }] of news.entries()) {
    const first = news.findIndex((other) => other.date === date && other.url === url);
    if (first < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'url'],
        message: `entry ${first + 1} has this address on the same day; make one entry of the two`,
      });
  }
});

/** Says that a measure holds no longer; its page, its embed and its words stay. */
const retirement = z.strictObject({
  date,
  /** What became of it, e.g. which measure took its place. */
  note: z.string().min(1),
});

/** The longest title of a measure, in characters: two lines on a phone. */
export const TITLE_LENGTH = 24;

export const measureSchema = z.strictObject({
  official: z.strictObject({
    memorandum: slug,
    number: positive,
    domain: positive,
    ...provenance,
  }),
  title: z
    .string()
    .min(1)
    .refine((title) => Array.from(title).length <= TITLE_LENGTH, {
      error: ({ input }) =>
        `expected at most ${TITLE_LENGTH} characters, found ${Array.from(input as string).length}; shorten it`,
    }),
  audiences: z.array(slug),
  topics: z.array(slug),
  actions: z.array(keys(ACTIONS)),
  direction: keys(DIRECTIONS).optional(),
  related: z.array(z.strictObject({ measure: positive, reason: z.string().min(1) })),
  updates: updates.optional(),
  retired: retirement.optional(),
});

export const domainSchema = z.strictObject({
  official: z.strictObject({
    memorandum: slug,
    number: positive,
    ordinal: z.string().min(1),
    ...provenance,
  }),
});

const officialPart = z.strictObject({ part: z.enum(PARTS), ...provenance });

export const memorandumSchema = z.strictObject({
  official: z.strictObject({
    memorandum: slug,
    source: z.strictObject({ file: z.string().min(1), sha256, lines: positive }),
    /** ISO date of signature. */
    signed: date,
    place: z.string().min(1),
    parties: z.array(z.string().min(1)).min(2),
    signatories: z.array(
      z.strictObject({ party: z.string(), office: z.string(), mark: z.string(), date: z.string() }),
    ),
    parts: z.array(officialPart),
  }),
  /** The editors' short name of the memorandum. */
  title: z.string().min(1),
  /** Where a government announced it. */
  announcement: z
    .strictObject({ title: z.string().min(1), url: address(/^https?$/, 'https:// or http://') })
    .optional(),
});

export const audienceSchema = z.strictObject({
  slug,
  label: z.string().min(1),
  question: z.string().min(1),
  /** Verbatim strings of the measures that name this audience or what it looks for. */
  terms: z.array(z.string().min(1)).min(1),
  /** What these readers look for first: their page files measures under it before any other action. */
  actions: z.array(keys(ACTIONS)).default([]),
});

export const entitySchema = z.strictObject({
  slug,
  /** Verbatim strings of the text, without quotation marks; the first one is the label. */
  names: z.array(z.string().min(1)).min(1),
  kind: keys(ENTITY_KINDS),
  /** Official address, where known. */
  url: address(/^https$/, 'https://').optional(),
  /** Other entities that name the same in part: 杭寧溫三大機場 for 寧波. */
  see: z.array(slug).optional(),
});

export const glossarySchema = z.strictObject({
  /** Verbatim strings of the memorandum that mean the same. */
  terms: z.tuple([z.string().min(1), z.string().min(1)]),
  kind: keys(GLOSSARY_KINDS),
});

const listedWord = z.string().regex(/^[^;|=]+$/, 'expected a word, without ; | and =');

/** Words that readers use for words of the memorandum; see the head of `content/synonyms.yaml`. */
export const synonymSchema = z.strictObject({
  words: z.array(listedWord).min(1),
  means: z.array(listedWord).min(1),
});

export const pageSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
});

export type MeasureData = z.output<typeof measureSchema>;
export type DomainData = z.output<typeof domainSchema>;
export type MemorandumData = z.output<typeof memorandumSchema>;
export type Update = z.output<typeof update>;
export type Audience = z.output<typeof audienceSchema>;
export type Entity = z.output<typeof entitySchema>;
export type GlossaryEntry = z.output<typeof glossarySchema>;
export type SynonymEntry = z.output<typeof synonymSchema>;
