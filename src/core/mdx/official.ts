/**
 * The boundary between the layers inside an MDX body: `<Official>…</Official>` holds official words,
 * everything after it belongs to the editors.
 */
export interface OfficialSection {
  /** The `part` attribute; measures and domains have a single section without one. */
  part: string | undefined;
  /** The official words, one entry a paragraph, unescaped. */
  paragraphs: string[];
}

export interface MdxBody {
  sections: OfficialSection[];
  /** What the editors wrote after the last official section; empty when they wrote nothing. */
  note: string;
}
