/** The JSON documents under `/data/`: both scripts in one document, the two layers apart. */
import { ACTIONS, DIRECTIONS } from '../content/schema.ts';
import { byLang, type Edition } from '../editions.ts';
import { sentenceAnchor } from '../memorandum/names.ts';
import { splitSentences } from '../memorandum/sentences.ts';
import type { DomainDocument, MeasureDocument, MemorandumDocument } from './documents.ts';
import { embeddableDomain, embeddableMeasure, type Embeddable } from './embeddable.ts';
import { inScriptOf, localise } from './localise.ts';
import type { Publisher } from './publisher.ts';
import { PARTS } from '../memorandum/model.ts';
import { provenanceOf } from '../memorandum/provenance.ts';
import { domainId, itemPath, measureId, type ItemId } from './item-id.ts';
import type { DomainSource, MeasureSource, MemorandumSource } from './records.ts';

const embeds = (id: ItemId, publisher: Publisher, make: (edition: Edition) => Embeddable) =>
  byLang((edition) => {
    const item = make(edition);
    const own = (text: string) => inScriptOf(edition, text);
    return {
      ...item,
      title: own(item.title),
      heading: own(item.heading),
      paragraphs: item.paragraphs.map(own),
      credit: own(item.credit),
      oembed: publisher.url.oembed(edition, id),
    };
  });

/**
 * The sentences in both scripts. Phrases count in conversion, so the whole text is converted and cut
 * at the same places: both scripts have as many characters.
 */
function sentences(
  text: string,
  address: (edition: Edition) => string,
): MeasureDocument['official']['sentences'] {
  const characters = byLang((edition) => [...inScriptOf(edition, text)]);
  let end = 0;
  return splitSentences(text).map((sentence, index) => {
    const start = end;
    end += [...sentence].length;
    return {
      number: index + 1,
      text: byLang((_, lang) => characters[lang].slice(start, end).join('')),
      url: byLang((edition) => `${address(edition)}#${sentenceAnchor(index + 1)}`),
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
  const address = (edition: Edition) => publisher.url.item(edition, id);
  const { direction, retired } = measure;
  return {
    $schema: publisher.url.schema('measure'),
    id: itemPath(id),
    url: byLang(address),
    memorandum: memorandum.id,
    number: measure.number,
    domain: domain.number,
    signed: memorandum.data.signed,
    official: {
      text: localise(measure.text),
      sentences: sentences(measure.text, address),
      provenance: measure.provenance,
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
    id: itemPath(id),
    url: byLang((edition) => publisher.url.item(edition, id)),
    memorandum: memorandum.id,
    number: domain.number,
    ordinal: localise(domain.ordinal),
    signed: memorandum.data.signed,
    official: { text: localise(domain.text), provenance: domain.provenance },
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
    url: byLang((edition) => publisher.url.memorandum(edition, memorandum.id)),
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
    parts: PARTS.map((part) => ({
      part,
      paragraphs: parts[part].map(localise),
      provenance: data.parts.filter((entry) => entry.part === part).map(provenanceOf),
    })),
    domains: memorandum.domains.map((domain) => domainData(domain, memorandum, publisher)),
  };
}
