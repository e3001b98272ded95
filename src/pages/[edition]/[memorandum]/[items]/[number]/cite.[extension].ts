/** The citation of a measure or a domain as a file for BibTeX, RIS and CSL programs. */
import type { APIRoute } from 'astro';
import { citationFile, citedWork } from '../../../../../core/publish/citation.ts';
import {
  CITATION_FILES,
  fileFormats,
  type FileFormat,
} from '../../../../../core/publish/citation-files.ts';
import { allItems, itemName, type Item } from '../../../../../items.ts';
import { publisher } from '../../../../../publisher.ts';

type Props = Item & { format: FileFormat };

export const getStaticPaths = async () =>
  (await allItems()).flatMap(({ params, props }) =>
    fileFormats.map((format) => ({
      params: { ...params, extension: CITATION_FILES[format].extension },
      props: { ...props, format },
    })),
  );

export const GET: APIRoute<Props> = ({ props }) => {
  const { edition, memorandum, id, format } = props;
  const work = citedWork(memorandum, id, itemName(props), edition, publisher);
  // The middleware converts plain text and JSON; hosts go by the ending.
  const type = format === 'csl-json' ? 'application/json' : 'text/plain';
  return new Response(citationFile(work, format), { headers: { 'content-type': type } });
};
