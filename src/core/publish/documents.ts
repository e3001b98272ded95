/**
 * The shape of every JSON file under `/data/`: the types that build them and the published JSON
 * Schemas are both derived from here.
 */
import { z } from 'zod';
import { byLang } from '../editions.ts';
import { ACTIONS, DIRECTIONS, ENTITY_KINDS, repairSchema } from '../content/schema.ts';
import { PARTS } from '../memorandum/model.ts';
import { EMBED_WIDTHS, type EmbedHeights } from './embed-card.ts';

const localised = <T extends z.ZodType>(type: T) => z.strictObject(byLang(() => type));

const text = localised(z.string());
const urls = localised(z.url());
const date = z.iso.date();
const number = z.int().positive();
const codes = <T extends object>(record: T) =>
  z.enum(Object.keys(record) as [keyof T & string, ...(keyof T & string)[]]);

const provenance = z
  .strictObject({
    lines: z.tuple([number, number]).describe('源文首行及末行，由1起計'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    repairs: z.array(repairSchema).describe('按規則整理之處'),
  })
  .describe('出處：源文行號、繁體原文（UTF-8）的 SHA-256、整理紀錄');

const heights = z
  .strictObject(
    Object.fromEntries(EMBED_WIDTHS.map((width) => [width, number])) as Record<
      keyof EmbedHeights,
      typeof number
    >,
  )
  .describe('框架寬度（像素）對應的高度（像素）');

const embed = z.strictObject({
  lang: z.string(),
  title: z.string(),
  heading: z.string(),
  paragraphs: z.array(z.string()),
  credit: z.string(),
  page: z.url(),
  embed: z.url(),
  oembed: z.url(),
  heights,
  fluidHeight: z.string().describe('填滿容器的框架所用的 CSS 高度，適用於 280 像素或以上的寬度'),
});

const document = {
  $schema: z.url(),
  id: z.string().describe('永久識別碼'),
  url: urls,
};

const measureDocument = z
  .strictObject({
    ...document,
    memorandum: z.string(),
    number,
    domain: number,
    signed: date.describe('簽署日期'),
    official: z
      .strictObject({
        text,
        sentences: z.array(z.strictObject({ number, text, url: urls })),
        provenance,
      })
      .describe('備忘錄原文'),
    editorial: z
      .strictObject({
        title: text,
        audiences: z.array(z.strictObject({ slug: z.string(), label: text })),
        topics: z.array(
          z.strictObject({ slug: z.string(), label: text, kind: codes(ENTITY_KINDS) }),
        ),
        actions: z.array(z.strictObject({ code: codes(ACTIONS), label: text })),
        direction: z.strictObject({ code: codes(DIRECTIONS), label: text }).nullable(),
        related: z.array(z.strictObject({ measure: number, reason: text })),
        updates: z.array(z.strictObject({ date, title: text, url: z.url() })),
        retired: z
          .strictObject({ date, note: text })
          .nullable()
          .describe('不再適用的日期及說明；沒有則為 null'),
      })
      .describe('本站編寫，並非備忘錄內容'),
    embed: localised(embed),
  })
  .describe('一項措施');

const domainDocument = z
  .strictObject({
    ...document,
    memorandum: z.string(),
    number,
    ordinal: text,
    signed: date,
    official: z.strictObject({ text, provenance }).describe('領域標題原文'),
    embed: localised(embed),
    measures: z.array(measureDocument),
  })
  .describe('一個領域及其措施');

const memorandumDocument = z
  .strictObject({
    ...document,
    title: text.describe('本站所用簡稱'),
    signed: date,
    place: text,
    parties: z.array(text),
    signatories: z.array(z.strictObject({ party: text, office: text, mark: text, date: text })),
    source: z.strictObject({
      file: z.string(),
      url: z.url().describe('源文逐位元組照錄'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      lines: number,
    }),
    parts: z
      .array(
        z.strictObject({
          part: z.enum(PARTS),
          paragraphs: z.array(text),
          provenance: z.array(provenance).min(1).describe('逐段出處；簽署欄整欄一項'),
        }),
      )
      .describe('措施以外的原文：標題、正文、簽署欄、附件標題'),
    domains: z.array(domainDocument),
  })
  .describe('整份備忘錄');

export type MeasureDocument = z.output<typeof measureDocument>;
export type DomainDocument = z.output<typeof domainDocument>;
export type MemorandumDocument = z.output<typeof memorandumDocument>;

/** Exact: what we publish holds no field that is not described here. */
export const DOCUMENTS = {
  measure: measureDocument,
  domain: domainDocument,
  memorandum: memorandumDocument,
};
export type DocumentName = keyof typeof DOCUMENTS;
export const documentNames = Object.keys(DOCUMENTS) as DocumentName[];

/**
 * The JSON Schema (2020-12) of a document; `url` becomes its `$id`. Open: a document that has gained a
 * field still fits a copy of the schema made before.
 */
export function jsonSchema(name: DocumentName, url: string): Record<string, unknown> {
  const rules = z.toJSONSchema(DOCUMENTS[name], {
    target: 'draft-2020-12',
    override: ({ jsonSchema: part }) => {
      delete part.additionalProperties;
    },
  });
  return { $id: url, ...rules };
}
