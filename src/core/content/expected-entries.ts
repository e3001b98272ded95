/** The files under `content/` that a memorandum asks for. */
import type { Manifest } from '../memorandum/manifest.ts';
import type { Memorandum, OfficialText, Part, Provenance } from '../memorandum/model.ts';
import { signatureParagraphs } from '../memorandum/signature.ts';
import type { OfficialEntry } from '../mdx/write-entry.ts';
import { defaultTitle } from './default-title.ts';

export type Collection = 'memoranda' | 'domains' | 'measures';

export interface ExpectedEntry extends OfficialEntry {
  collection: Collection;
  /** Path inside the content folder, e.g. `measures/zj2025/07.mdx`. */
  path: string;
  memorandum: string;
  /** Number of the measure or domain. */
  number?: number;
  /** The editors' keys of a new file. */
  defaults: object;
}

/** Every file of a memorandum, in the order of the text. */
export function expectedEntries(memorandum: Memorandum, manifest: Manifest): ExpectedEntry[] {
  const { id, domains, measures } = memorandum;
  const source = `seeds/${manifest.source}`;
  const path = (collection: Collection, number: number, count: number) =>
    `${collection}/${id}/${String(number).padStart(Math.max(2, String(count).length), '0')}.mdx`;
  return [
    memorandumEntry(memorandum, manifest, source),
    ...domains.map(({ number, ordinal, text, provenance }) => ({
      collection: 'domains' as const,
      path: path('domains', number, domains.length),
      memorandum: id,
      number,
      source,
      official: { memorandum: id, number, ordinal, ...provenance },
      sections: [{ part: undefined, paragraphs: [text] }],
      defaults: {},
    })),
    ...measures.map(({ number, domain, text, provenance }) => ({
      collection: 'measures' as const,
      path: path('measures', number, measures.length),
      memorandum: id,
      number,
      source,
      official: { memorandum: id, number, domain, ...provenance },
      sections: [{ part: undefined, paragraphs: [text] }],
      defaults: { title: defaultTitle(text), audiences: [], topics: [], actions: [], related: [] },
    })),
  ];
}

function memorandumEntry(
  memorandum: Memorandum,
  manifest: Manifest,
  source: string,
): ExpectedEntry {
  const { id, title, preamble, signatories, signature, annexTitle } = memorandum;
  const paragraphs = (texts: OfficialText[]) => texts.map(({ text }) => text);
  const parts = (part: Part, texts: { provenance: Provenance }[]) =>
    texts.map(({ provenance }) => ({ part, ...provenance }));
  return {
    collection: 'memoranda',
    path: `memoranda/${id}.mdx`,
    memorandum: id,
    source,
    official: {
      memorandum: id,
      source: memorandum.source,
      signed: manifest.signed,
      place: manifest.place,
      parties: manifest.parties.map(({ name }) => name),
      signatories,
      // One entry a paragraph; the signature block is a single one.
      parts: [
        ...parts('title', title),
        ...parts('preamble', preamble),
        ...parts('signature', [{ provenance: signature }]),
        ...parts('annex', annexTitle),
      ],
    },
    sections: [
      { part: 'title', paragraphs: paragraphs(title) },
      { part: 'preamble', paragraphs: paragraphs(preamble) },
      { part: 'signature', paragraphs: signatureParagraphs(signatories) },
      { part: 'annex', paragraphs: paragraphs(annexTitle) },
    ],
    defaults: { title: paragraphs(title).join('') },
  };
}
