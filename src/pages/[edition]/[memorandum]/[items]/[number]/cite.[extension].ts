/** The citation of a measure or a domain as a file for BibTeX, RIS and CSL programs. */
import type { APIRoute } from 'astro';
import { citations, type Citation } from '../../../../../core/publish/citation.ts';
import { CITATION_FILES, type FileFormat } from '../../../../../core/publish/citation-files.ts';
import { allItems, itemName, type Item } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

type Props = Item & { format: FileFormat };

export async function getStaticPaths() {
  const formats = Object.keys(CITATION_FILES) as FileFormat[];
  return (await allItems()).flatMap(({ params, props }) =>
    formats.map((format) => ({
      params: { ...params, extension: CITATION_FILES[format] },
      props: { ...props, format },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props }) => {
  const { edition, memorandum, id, format } = props;
  const all = citations(memorandum, id, `附件${itemName(props)}`, edition, publisher);
  const isFormat = (citation: Citation) => citation.id === format;
  // The middleware converts plain text and JSON; hosts go by the ending.
  const type = format === 'csl-json' ? 'application/json' : 'text/plain';
  return new Response(all.find(isFormat)?.text, { headers: { 'content-type': type } });
};
