import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { DomainDocument, MeasureDocument } from '../../src/core/publish/documents.ts';
import { attribute, DIST, files, find, pages, read, textOf, type Page } from './dist.ts';
import { fileOf, memoranda, publicRoot } from './published.ts';

const parse = <T>(path: string): T => JSON.parse(read(path)) as T;
const data = files('.json').filter((path) => /^data\/(?!schema\/)/.test(path));
const measures = memoranda().flatMap(({ domains }) => domains.flatMap((domain) => domain.measures));

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);

test.each(data)('%s names its schema and fits it', (path) => {
  const document = parse<{ $schema: string }>(path);
  const schema = fileOf(document.$schema);
  expect(schema).toBeDefined();
  const { $id, ...rules } = parse<{ $id: string }>(schema ?? '');
  expect($id).toBe(document.$schema);
  expect(ajv.validate(rules, document), ajv.errorsText()).toBe(true);
});

test('the whole holds exactly what the parts hold', () => {
  for (const memorandum of memoranda()) {
    for (const domain of memorandum.domains) {
      expect(parse<DomainDocument>(`data/${domain.id}.json`)).toEqual(domain);
      for (const measure of domain.measures)
        expect(parse<MeasureDocument>(`data/${measure.id}.json`)).toEqual(measure);
    }
  }
});

test('the words are those of the pages, in both scripts, and the hash is theirs', () => {
  const words = new Map(
    pages().flatMap(({ path, document }) =>
      find(document, (element) => attribute(element, 'data-official') !== undefined)
        .filter((element) => attribute(element, 'data-measure') !== undefined)
        .map((element) => [`${path}#${attribute(element, 'data-measure')}`, textOf(element)]),
    ),
  );
  expect(measures.filter(({ memorandum }) => memorandum === 'zj2025')).toHaveLength(51);
  for (const { url, number, official } of measures) {
    for (const lang of ['zh-Hant-HK', 'zh-Hans-CN'] as const)
      expect(official.text[lang]).toBe(words.get(`${fileOf(url[lang])}#${number}`));
    expect(official.provenance.sha256).toBe(
      createHash('sha256').update(official.text['zh-Hant-HK']).digest('hex'),
    );
  }
});

test('every address in the data leads somewhere, sentences included', () => {
  const anchors = new Map(
    pages().map(({ path, document }) => [
      path,
      new Set(
        find(document, (e) => attribute(e, 'id') !== undefined).map((e) => attribute(e, 'id')),
      ),
    ]),
  );
  const broken = measures.flatMap(({ url, embed, official }) =>
    [
      ...Object.values(url),
      ...Object.values(embed).flatMap((item) => [item.page, item.embed, item.oembed]),
      ...official.sentences.flatMap((sentence) => Object.values(sentence.url)),
    ].filter((address) => {
      const file = fileOf(address);
      const anchor = new URL(address).hash.slice(1);
      return file === undefined || (anchor !== '' && !anchors.get(file)?.has(anchor));
    }),
  );
  expect(broken).toEqual([]);
});

test('the source text is published byte for byte, with the hash and the lines that the portal names', () => {
  const audits = pages().filter(({ path }) => path.endsWith('/repairs/index.html'));
  for (const { id, source } of memoranda()) {
    const published = readFileSync(join(DIST, fileOf(source.url) ?? ''));
    expect(published.equals(readFileSync(`seeds/${source.file}`))).toBe(true);
    const hash = createHash('sha256').update(published).digest('hex');
    expect([source.sha256, source.lines]).toEqual([
      hash,
      published.toString().trimEnd().split('\n').length,
    ]);
    const own = audits.filter(({ path }) => path.includes(`/${id}/`));
    expect(own.map(({ document }) => textOf(document).includes(hash))).toEqual([true, true]);
  }
});

test('the list of repairs and the provenance of every measure lead to the source text', () => {
  const leads = (page: Page) =>
    find(page.document, ({ tagName }) => tagName === 'a').some(
      (link) =>
        fileOf(new URL(attribute(link, 'href') ?? '', publicRoot()).href) === 'data/zj2025.txt',
    );
  const auditable = pages().filter(({ path }) =>
    /^[ts]c\/zj2025\/(?:repairs|measures\/\d+)\//u.test(path),
  );
  expect(auditable).toHaveLength(2 * (1 + 51));
  expect(auditable.filter((page) => !leads(page)).map(({ path }) => path)).toEqual([]);
});

test('the table says what the documents say', () => {
  for (const { id } of memoranda()) {
    const text = read(`data/${id}/measures.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const { data: rows, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(
      rows.map((row) => [
        row['number'],
        row['official_text_zh_hant'],
        row['official_text_zh_hans'],
        row['sha256'],
      ]),
    ).toEqual(
      measures
        .filter(({ memorandum }) => memorandum === id)
        .map(({ number, official: { text: words, provenance } }) => [
          String(number),
          words['zh-Hant-HK'],
          words['zh-Hans-CN'],
          provenance.sha256,
        ]),
    );
  }
});

test('the data page explains every column of the table', () => {
  const page = pages().find(({ path }) => path === 'tc/data/index.html');
  const words = page ? textOf(page.document) : '';
  for (const { id } of memoranda()) {
    const [header = ''] = read(`data/${id}/measures.csv`).slice(1).split('\r\n');
    const columns = header.split(',').map((column) => column.replaceAll('"', ''));
    expect(columns.filter((column) => !words.includes(column))).toEqual([]);
  }
});

test('the catalogue and the data page lead only to files that exist', () => {
  const addresses = [
    ...read('data/catalog.jsonld').matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"/g),
  ];
  expect(addresses.length).toBeGreaterThan(3);
  for (const [, address] of addresses) expect(fileOf(address ?? '')).toBeDefined();
  const page = pages().find(({ path }) => path === 'tc/data/index.html');
  const links = page
    ? find(page.document, ({ tagName }) => tagName === 'td').flatMap((cell) =>
        find(cell, ({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href') ?? ''),
      )
    : [];
  expect(links.length).toBeGreaterThan(8);
  const [{ $schema = '' } = {}] = memoranda();
  for (const link of links) expect(fileOf(new URL(link, $schema).href), link).toBeDefined();
});
