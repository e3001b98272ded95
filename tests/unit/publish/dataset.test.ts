import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { domainData, measureData, memorandumData } from '../../../src/core/publish/dataset.ts';
import { documentNames, DOCUMENTS, jsonSchema } from '../../../src/core/publish/documents.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const measure = measureData(first, domains[0], memorandum, publisher);
const documents = {
  measure,
  domain: domainData(domains[0], memorandum, publisher),
  memorandum: memorandumData(memorandum, publisher),
};

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);

test.each(documentNames)(
  'the %s document fits its published schema, and the schema bites',
  (name) => {
    const validate = ajv.compile(jsonSchema(name, publisher.url.schema(name)));
    const document = JSON.parse(JSON.stringify(documents[name])) as Record<string, unknown>;
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document['$schema']).toBe(publisher.url.schema(name));
    expect(validate({ ...document, signed: 'April' })).toBe(false);
  },
);

test.each(documentNames)('the %s document has no field that is not described', (name) => {
  expect(DOCUMENTS[name].parse(documents[name])).toEqual(documents[name]);
  expect(DOCUMENTS[name].safeParse({ ...documents[name], unknown: 1 }).success).toBe(false);
});

/** A later document: every object in it has one field more. */
const grown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, grown(inner)] as const);
  return { ...Object.fromEntries(entries), added: 1 };
};

test.each(documentNames)('a client that checks the %s document keeps working', (name) => {
  const validate = ajv.compile(jsonSchema(name, publisher.url.schema(`${name}-before`)));
  expect(validate(grown(documents[name])), ajv.errorsText(validate.errors)).toBe(true);
});

test('both scripts stand side by side', () => {
  expect(measure.official.text['zh-Hant-HK']).toBe(first.text);
  expect(measure.official.text['zh-Hans-CN']).toBe(
    '加强两地共建“一带一路”工作，鼓励浙江企业参与。支持论坛提能升级；把握机遇。',
  );
  expect(measure.embed['zh-Hans-CN']).toMatchObject({
    lang: 'zh-Hans-CN',
    title: '浙港合作备忘录第1项',
    embed: 'https://portal.example/zhejiang/embed/sc/zj2025/measures/1/',
  });
});

test('sentences joined are the text again, in both scripts, each with its address', () => {
  const { sentences, text } = measure.official;
  expect(sentences.map((sentence) => sentence.text['zh-Hant-HK']).join('')).toBe(
    text['zh-Hant-HK'],
  );
  expect(sentences.map((sentence) => sentence.text['zh-Hans-CN']).join('')).toBe(
    text['zh-Hans-CN'],
  );
  expect(sentences[1]?.url['zh-Hans-CN']).toBe(
    'https://portal.example/zhejiang/sc/zj2025/measures/1/#s2',
  );
});

test('the parts outside the measures keep their provenance paragraph by paragraph', () => {
  const title = documents.memorandum.parts.find(({ part }) => part === 'title');
  expect(title?.paragraphs).toHaveLength(2);
  expect(title?.provenance.map(({ lines }) => lines)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
