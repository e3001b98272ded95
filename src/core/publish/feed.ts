/** What is new: the signature, and the dated updates that editors add to measures, newest first. */
import { EDITIONS, type Edition } from '../editions.ts';
import { measureName } from '../memorandum/names.ts';
import { escapeMarkup } from './escape.ts';
import type { Publisher } from './publisher.ts';
import { placePrefix } from './place-prefix.ts';
import { measureId } from './item-id.ts';
import type { MemorandumSource } from './records.ts';

interface FeedEntry {
  /** Permanent: readers' programs recognise an entry by it. */
  id: string;
  title: string;
  /** The page of the portal that the entry is about. */
  page: string;
  /** Official address of the news, if it has one. */
  source: string | undefined;
  /** RFC 3339. */
  updated: string;
}

export interface Feed {
  title: string;
  description: string;
  lang: string;
  home: string;
  xml: string;
  json: string;
  author: string;
  entries: FeedEntry[];
}

/** Days begin in Hangzhou and Hong Kong alike. */
const midnight = (date: string): string => `${date}T00:00:00+08:00`;

/** The feed of one edition, in the source script. */
export function updatesFeed(
  memoranda: MemorandumSource[],
  edition: Edition,
  publisher: Publisher,
): Feed {
  const { url, name } = publisher;
  const entries = memoranda.flatMap((memorandum): FeedEntry[] => {
    const page = url.memorandum(edition, memorandum.id);
    const signature: FeedEntry = {
      id: `${page}#signed`,
      title: `${memorandum.title}於${memorandum.data.place}簽署`,
      page,
      source: undefined,
      updated: midnight(memorandum.data.signed),
    };
    const news = memorandum.measures.flatMap((measure) => {
      const address = url.item(edition, measureId(measure));
      return measure.updates.map((update) => ({
        id: `${address}#${update.date}-${encodeURIComponent(update.url)}`,
        title: `${placePrefix(memoranda, memorandum)}${measureName(measure.number)}：${update.title}`,
        page: address,
        source: update.url,
        updated: midnight(update.date),
      }));
    });
    return [signature, ...news];
  });
  return {
    title: `${name}：消息`,
    description: '備忘錄各項措施的官方消息，由本站編輯附上官方網址。',
    lang: EDITIONS[edition].lang,
    home: url.home(edition),
    xml: url.feed(edition, 'xml'),
    json: url.feed(edition, 'json'),
    author: name,
    entries: entries.sort((a, b) => b.updated.localeCompare(a.updated)),
  };
}

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;
const link = (attributes: Record<string, string>): string =>
  `<link${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')}/>`;

/** Atom 1.0 (RFC 4287). */
export function atom(feed: Feed): string {
  const entries = feed.entries.map((entry) =>
    [
      '<entry>',
      element('id', entry.id),
      element('title', entry.title),
      element('updated', entry.updated),
      link({ rel: 'alternate', type: 'text/html', href: entry.page }),
      ...(entry.source ? [link({ rel: 'related', href: entry.source })] : []),
      element('summary', entry.title),
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    element('id', feed.xml),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', feed.entries[0]?.updated ?? midnight('1970-01-01')),
    `<author>${element('name', feed.author)}</author>`,
    link({ rel: 'self', type: 'application/atom+xml', href: feed.xml }),
    link({ rel: 'alternate', type: 'text/html', href: feed.home }),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
