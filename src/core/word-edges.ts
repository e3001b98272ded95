/** Made when first needed: a new one for each text costs more than its work. */
let segmenter: Intl.Segmenter | undefined;

/** Where the words of a text begin, and its end. */
export function wordEdges(text: string): number[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}
