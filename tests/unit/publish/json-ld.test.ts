import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { scriptJson } from '../../../src/core/publish/escape.ts';
import {
  datasetJsonLd,
  domainJsonLd,
  measureJsonLd,
  memorandumJsonLd,
} from '../../../src/core/publish/json-ld.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const SCHEMA = 'https://schema.org/';
/** What schema.org's context says about the terms used here, without a request to it. */
const CONTEXT = {
  '@vocab': SCHEMA,
  url: { '@type': '@id' },
  item: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  license: { '@type': '@id' },
};

/** Every statement of a graph as `subject predicate object`. */
async function statements(graph: object): Promise<string[]> {
  const document = { ...(JSON.parse(scriptJson(graph)) as object), '@context': CONTEXT };
  const quads = (await jsonld.toRDF(document)) as Record<
    'subject' | 'predicate' | 'object',
    { value: string }
  >[];
  return quads.map(({ subject, predicate, object }) =>
    [subject.value, predicate.value.replace(SCHEMA, ''), object.value].join(' '),
  );
}

const page = (edition: string, path: string) =>
  `https://portal.example/zhejiang/${edition}/${path}`;

test('a measure is part of its domain, which is part of the memorandum', async () => {
  const all = await statements(measureJsonLd(first, domains[0], memorandum, 'tc', publisher));
  const [measure, domain, whole] = [
    page('tc', 'zj2025/measures/1/#work'),
    page('tc', 'zj2025/domains/1/#work'),
    page('tc', 'zj2025/#work'),
  ];
  expect(all).toContain(`${measure} isPartOf ${domain}`);
  expect(all).toContain(`${domain} isPartOf ${whole}`);
  expect(all).toContain(`${measure} text ${first.text}`);
  expect(all).toContain(`${measure} position 1`);
  expect(all).toContain(`${measure} workTranslation ${page('sc', 'zj2025/measures/1/#work')}`);
});

test('the Simplified edition is a translation of the Traditional work', async () => {
  const all = await statements(measureJsonLd(first, domains[0], memorandum, 'sc', publisher));
  expect(all).toContain(
    `${page('sc', 'zj2025/measures/1/#work')} translationOfWork ${page('tc', 'zj2025/measures/1/#work')}`,
  );
  expect(all.join('\n')).toContain('inLanguage zh-Hans-CN');
});

test('a domain has its measures, the memorandum its domains', async () => {
  const domain = await statements(domainJsonLd(domains[0], memorandum, 'tc', publisher));
  for (const number of [1, 2])
    expect(domain).toContain(
      `${page('tc', 'zj2025/domains/1/#work')} hasPart ${page('tc', `zj2025/measures/${number}/#work`)}`,
    );
  const whole = await statements(memorandumJsonLd(memorandum, 'tc', publisher));
  expect(whole).toContain(
    `${page('tc', 'zj2025/#work')} hasPart ${page('tc', 'zj2025/domains/2/#work')}`,
  );
  const title = '浙港高層會晤暨「浙港合作會議」第一次會議合作備忘錄';
  expect(whole.join('\n')).toContain(`name ${title}`);
  expect(whole.join('\n')).toContain('alternateName 浙港合作備忘錄');
  const plain = memorandumJsonLd({ ...memorandum, title }, 'tc', publisher);
  expect((await statements(plain)).join('\n')).not.toContain(`alternateName ${title}`);
});

test('the data set leads to the files', async () => {
  const dataset = await statements(datasetJsonLd(memorandum, 'tc', publisher));
  for (const url of [publisher.url.data('zj2025'), publisher.url.csv('zj2025')])
    expect(dataset.join('\n')).toContain(`contentUrl ${url}`);
});
