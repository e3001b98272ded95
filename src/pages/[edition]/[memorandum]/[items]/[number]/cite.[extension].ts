/** The citation of a measure or a domain as a file for BibTeX, RIS and CSL programs. */
import type { APIRoute } from 'astro';
import { citations, type Citation } from '../../../../../core/publish/citation.ts';
import { CITATION_FILES, type FileFormat } from '../../../../../core/publish/citation-files.ts';
import { namedItems, type NamedItem } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

interface Props extends NamedItem {
  format: FileFormat;
}

export async function getStaticPaths() {
  const formats = Object.keys(CITATION_FILES) as FileFormat[];
  return (await namedItems()).flatMap(({ params, props }) =>
    formats.map((format) => ({
      params: { ...params, extension: CITATION_FILES[format] },
      props: { ...props, format },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { edition, memorandum, id, name, format } }) => {
  const all = citations(memorandum, id, `附件${name}`, edition, publisher);
  const isFormat = (citation: Citation) => citation.id === format;
  // The middleware converts plain text and JSON; hosts go by the ending.
  const type = format === 'csl-json' ? 'application/json' : 'text/plain';
  return new Response(all.find(isFormat)?.text, { headers: { 'content-type': type } });
};
