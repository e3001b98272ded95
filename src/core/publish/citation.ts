/** Citations of the memorandum and its parts, in the formats that people and their tools expect. */
import { EDITIONS, type Edition } from '../editions.ts';
import { chineseDate } from './chinese-date.ts';
import type { FileFormat } from './citation-files.ts';
import type { ItemId } from './item-id.ts';
import type { Publisher } from './publisher.ts';
import { officialTitle, type MemorandumSource } from './records.ts';

export interface Citation {
  id: 'plain' | 'gb-t-7714' | 'apa';
  /** The format's name, for the interface. */
  label: string;
  text: string;
  /** Where in the text the day of access goes, `[2026-05-20]`, if the format wants it: the reader's day. */
  accessAt?: number;
}

export interface CitedWork {
  /** What bibliographies call it. */
  key: string;
  authors: string[];
  /** The memorandum's official title. */
  title: string;
  /** Which part of it: 附件第7項; empty for the whole. */
  part: string;
  signed: string;
  place: string;
  portal: string;
  url: string;
  lang: string;
}

const fullTitle = ({ title, part }: CitedWork): string => (part ? `${title}：${part}` : title);
const parts = (iso: string) => iso.split('-') as [string, string, string];

function plain(work: CitedWork): string {
  const { authors, title, part, signed, place, portal, url } = work;
  return `${authors.join('、')}：《${title}》${part}，${chineseDate(signed)}於${place}簽署，載「${portal}」，${url}`;
}

/** GB/T 7714—2015, electronic document. */
function gbt(work: CitedWork): Pick<Citation, 'text' | 'accessAt'> {
  const cited = `${work.authors.join(', ')}. ${fullTitle(work)}[Z/OL]. (${work.signed})`;
  return { text: `${cited}. ${work.url}.`, accessAt: cited.length };
}

const MONTHS = [
  'January February March April May June July',
  'August September October November December',
]
  .join(' ')
  .split(' ');

function apa(work: CitedWork): string {
  const [year, month, day] = parts(work.signed);
  const date = `${year}, ${MONTHS[Number(month) - 1] ?? month} ${Number(day)}`;
  const authors = work.authors.with(-1, `& ${work.authors.at(-1) ?? ''}`).join(', ');
  return `${authors}. (${date}). ${fullTitle(work)}. ${work.portal}. ${work.url}`;
}

const bibtexText = (text: string): string => `{${text.replace(/[\\{}%&#$_]/g, '\\$&')}}`;

function bibtex(work: CitedWork): string {
  const [year, month, day] = parts(work.signed);
  const fields = {
    author: `{${work.authors.map(bibtexText).join(' and ')}}`,
    title: `{${bibtexText(fullTitle(work))}}`,
    date: `{${work.signed}}`,
    year: `{${year}}`,
    month: `{${Number(month)}}`,
    day: `{${Number(day)}}`,
    address: bibtexText(work.place),
    howpublished: bibtexText(work.portal),
    url: `{${work.url}}`,
    langid: '{chinese}',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${work.key},\n${lines.join(',\n')}\n}`;
}

function ris(work: CitedWork): string {
  const fields: [tag: string, value: string][] = [
    ['TY', 'GEN'],
    ['ID', work.key],
    ...work.authors.map((author): [string, string] => ['AU', author]),
    ['TI', fullTitle(work)],
    ['PY', parts(work.signed)[0]],
    ['DA', `${work.signed.replaceAll('-', '/')}/`],
    ['CY', work.place],
    ['PB', work.portal],
    ['LA', work.lang],
    ['UR', work.url],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

const cslJson = (work: CitedWork): string =>
  JSON.stringify(
    [
      {
        id: work.key,
        type: 'document',
        title: fullTitle(work),
        author: work.authors.map((literal) => ({ literal })),
        issued: { 'date-parts': [parts(work.signed).map(Number)] },
        'publisher-place': work.place,
        publisher: work.portal,
        language: work.lang,
        URL: work.url,
      },
    ],
    null,
    2,
  );

/** A measure or a domain with what readers call it: 第7項. */
export interface CitedItem {
  id: ItemId;
  name: string;
}

/** What is cited, in the source script: an item, or a whole memorandum. */
export const citedWork = (
  { id, data, parts }: MemorandumSource,
  item: CitedItem | undefined,
  edition: Edition,
  publisher: Publisher,
): CitedWork => ({
  key: item ? `${id}-${item.id.kind}-${item.id.number}` : id,
  authors: data.parties,
  title: officialTitle({ parts }),
  part: item ? `附件${item.name}` : '',
  signed: data.signed,
  place: data.place,
  portal: publisher.name,
  url: item ? publisher.url.item(edition, item.id) : publisher.url.memorandum(edition, id),
  lang: EDITIONS[edition].lang,
});

/** The citations that people read. */
export const citations = (work: CitedWork): Citation[] => [
  { id: 'plain', label: '中文引註', text: plain(work) },
  { id: 'gb-t-7714', label: 'GB/T 7714', ...gbt(work) },
  { id: 'apa', label: 'APA', text: apa(work) },
];

const FILES: Readonly<Record<FileFormat, (work: CitedWork) => string>> = {
  bibtex,
  ris,
  'csl-json': cslJson,
};

/** The citation that programs read. */
export const citationFile = (work: CitedWork, format: FileFormat): string => FILES[format](work);
