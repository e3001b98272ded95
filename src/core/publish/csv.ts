/** CSV as Excel opens it: UTF-8 with a byte order mark, CRLF, every field quoted (RFC 4180). */
import { editionCodes } from '../editions.ts';
import { localise } from './localise.ts';
import type { Publisher } from './publisher.ts';
import { measureId } from './item-id.ts';
import type { MemorandumSource } from './records.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const field = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;

/** @param rows the header first */
export const csv = (rows: (string | number)[][]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(',') + '\r\n').join('');

const HEADER = [
  'memorandum',
  'number',
  'domain',
  'domain_zh_hant',
  'domain_zh_hans',
  'official_text_zh_hant',
  'official_text_zh_hans',
  'portal_title_zh_hant',
  'portal_title_zh_hans',
  'portal_audiences',
  'portal_topics',
  'portal_retired',
  'signed',
  'source_first_line',
  'source_last_line',
  'sha256',
  'url_zh_hant',
  'url_zh_hans',
];

/** One row a measure; columns that the portal wrote itself start with `portal_`. */
export function measuresCsv(memorandum: MemorandumSource, publisher: Publisher): string {
  const rows = memorandum.domains.flatMap((domain) =>
    domain.measures.map((measure) => {
      const id = measureId(measure);
      return [
        memorandum.id,
        measure.number,
        domain.number,
        ...Object.values(localise(domain.text)),
        ...Object.values(localise(measure.text)),
        ...Object.values(localise(measure.title)),
        measure.audiences.map(({ slug }) => slug).join(' '),
        measure.topics.map(({ slug }) => slug).join(' '),
        measure.retired?.date ?? '',
        memorandum.data.signed,
        ...measure.provenance.lines,
        measure.provenance.sha256,
        ...editionCodes.map((edition) => publisher.url.item(edition, id)),
      ];
    }),
  );
  return csv([HEADER, ...rows]);
}
