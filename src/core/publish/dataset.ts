/** The JSON documents under `/data/`: both scripts in one document, the two layers apart. */
import { ACTIONS, DIRECTIONS } from '../content/schema.ts';
import { splitSentences } from '../memorandum/sentences.ts';
import type { DomainDocument, MeasureDocument, MemorandumDocument } from './documents.ts';
import { embeddableDomain, embeddableMeasure, type Embeddable } from './embeddable.ts';
import { localise, toSimplified, type Localised } from './localise.ts';
import type { EditionCode, ItemId, Publisher } from './publisher.ts';
import type { Provenance } from '../memorandum/model.ts';
import { domainId, measureId } from './records.ts';
import type { DomainSource, MeasureSource, MemorandumSource } from './records.ts';

const byEdition = <T>(make: (edition: EditionCode) => T): Localised<T> => ({
  'zh-Hant-HK': make('tc'),
  'zh-Hans-CN': make('sc'),
});

const embeds = (id: ItemId, publisher: Publisher, make: (edition: EditionCode) => Embeddable) => {
  const withAddress = (edition: EditionCode) => {
    const item = make(edition);
    const words = edition === 'sc' ? toSimplified(item) : item;
    return { ...words, oembed: publisher.url.oembed(edition, id) };
  };
  return byEdition(withAddress);
};

/** What is published of a text's provenance, whatever else its record holds. */
const provenance = ({ lines, sha256, repairs }: Provenance) => ({
  lines,
  sha256,
  repairs,
});

/**
 * The sentences in both scripts. Phrases count in conversion, so the whole text is converted and cut
 * at the same places: both scripts have as many characters.
 */
function sentences(text: string, address: Localised): MeasureDocument['official']['sentences'] {
  const simplified = [...localise(text)['zh-Hans-CN']];
  let start = 0;
  return splitSentences(text).map((sentence, index) => {
    const end = start + [...sentence].length;
    const both = {
      'zh-Hant-HK': sentence,
      'zh-Hans-CN': simplified.slice(start, end).join(''),
    };
    start = end;
    return {
      number: index + 1,
      text: both,
      url: {
        'zh-Hant-HK': `${address['zh-Hant-HK']}#s${index + 1}`,
        'zh-Hans-CN': `${address['zh-Hans-CN']}#s${index + 1}`,
      },
    };
  });
}

/** The document of a measure (its shape: documents.ts): words in both scripts, absolute addresses. */
export function measureData(
  measure: MeasureSource,
  domain: DomainSource,
  memorandum: MemorandumSource,
  publisher: Publisher,
): MeasureDocument {
  const id = measureId(measure);
  const url = byEdition((edition) => publisher.url.item(edition, id));
  const { direction, retired } = measure;
  return {
    $schema: publisher.url.schema('measure'),
    id: `${memorandum.id}/measures/${measure.number}`,
    url,
    memorandum: memorandum.id,
    number: measure.number,
    domain: domain.number,
    signed: memorandum.data.signed,
    official: {
      text: localise(measure.text),
      sentences: sentences(measure.text, url),
      provenance: provenance(measure.provenance),
    },
    editorial: {
      title: localise(measure.title),
      audiences: measure.audiences.map(({ slug, label }) => ({ slug, label: localise(label) })),
      topics: measure.topics.map(({ slug, names, kind }) => ({
        slug,
        label: localise(names[0] ?? slug),
        kind,
      })),
      actions: measure.actions.map((code) => ({ code, label: localise(ACTIONS[code]) })),
      direction: direction ? { code: direction, label: localise(DIRECTIONS[direction]) } : null,
      related: measure.related.map(({ measure: number, reason }) => ({
        measure: number,
        reason: localise(reason),
      })),
      updates: measure.updates.map(({ date, title, url: news }) => ({
        date,
        title: localise(title),
        url: news,
      })),
      retired: retired ? { date: retired.date, note: localise(retired.note) } : null,
    },
    embed: embeds(id, publisher, (edition) =>
      embeddableMeasure(measure, domain, memorandum, edition, publisher),
    ),
  };
}

/** The document of a domain, with those of its measures. */
export function domainData(
  domain: DomainSource,
  memorandum: MemorandumSource,
  publisher: Publisher,
): DomainDocument {
  const id = domainId(domain);
  return {
    $schema: publisher.url.schema('domain'),
    id: `${memorandum.id}/domains/${domain.number}`,
    url: byEdition((edition) => publisher.url.item(edition, id)),
    memorandum: memorandum.id,
    number: domain.number,
    ordinal: localise(domain.ordinal),
    signed: memorandum.data.signed,
    official: { text: localise(domain.text), provenance: provenance(domain.provenance) },
    embed: embeds(id, publisher, (edition) =>
      embeddableDomain(domain, memorandum, edition, publisher),
    ),
    measures: domain.measures.map((measure) => measureData(measure, domain, memorandum, publisher)),
  };
}

/** The document of a whole memorandum. */
export function memorandumData(
  memorandum: MemorandumSource,
  publisher: Publisher,
): MemorandumDocument {
  const { data, parts } = memorandum;
  return {
    $schema: publisher.url.schema('memorandum'),
    id: memorandum.id,
    url: byEdition((edition) => publisher.url.memorandum(edition, memorandum.id)),
    title: localise(memorandum.title),
    signed: data.signed,
    place: localise(data.place),
    parties: data.parties.map(localise),
    signatories: data.signatories.map(({ party, office, mark, date }) => ({
      party: localise(party),
      office: localise(office),
      mark: localise(mark),
      date: localise(date),
    })),
    source: { ...data.source, url: publisher.url.source(memorandum.id) },
    parts: parts.map(({ part, paragraphs }) => ({
      part,
      paragraphs: paragraphs.map(localise),
      provenance: data.parts.filter((entry) => entry.part === part).map(provenance),
    })),
    domains: memorandum.domains.map((domain) => domainData(domain, memorandum, publisher)),
  };
}
