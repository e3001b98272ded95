/** What the routes of citation files share: one path a format, and the answer. */
import { citationFile, type CitedWork } from './core/publish/citation.ts';
import { CITATION_FILES, fileFormats, type FileFormat } from './core/publish/citation-files.ts';

/** Each path once for every format, by the ending of its file. */
export const inEveryFormat = <Params, Props>(
  paths: readonly { params: Params; props: Props }[],
): { params: Params & { extension: string }; props: Props & { format: FileFormat } }[] =>
  paths.flatMap(({ params, props }) =>
    fileFormats.map((format) => ({
      params: { ...params, extension: CITATION_FILES[format].extension },
      props: { ...props, format },
    })),
  );

/** The file. The middleware converts plain text and JSON; hosts go by the ending. */
export const citationResponse = (work: CitedWork, format: FileFormat): Response =>
  new Response(citationFile(work, format), {
    headers: { 'content-type': format === 'csl-json' ? 'application/json' : 'text/plain' },
  });
