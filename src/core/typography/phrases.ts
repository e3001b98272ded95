const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const OPENING = /[「『《（〈“‘]$/u;
const CLOSING = /^[」』》）〉”’、，。；：！？…]/u;
/** A short quoted name stays on one line. */
const QUOTED = /([「『《“‘][^」』》”’]{1,8}[」』》”’])/u;
/** Words that lead the phrase after them: a line may begin, but should not end, with one. */
const LEADING = /^(及|和|與|或|暨|並|對|在|於|向|赴|就)$/u;

const isSingle = (word: string): boolean => Array.from(word).length === 1;

/**
 * Splits a title where a line may break: at word ends, never inside a word or a short quoted name,
 * after an opening or before a closing mark. The pieces joined are the title.
 */
export function phrases(title: string): string[] {
  const words = title
    .split(QUOTED)
    .flatMap((part) =>
      QUOTED.test(part) ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
  const pieces: string[] = [];
  let previous = '';
  for (const word of words) {
    // Two single characters in a row are a word that the segmenter does not know.
    const unknown = isSingle(previous) && isSingle(word) && !LEADING.test(word);
    if (OPENING.test(previous) || LEADING.test(previous) || unknown || CLOSING.test(word))
      pieces.push((pieces.pop() ?? '') + word);
    else pieces.push(word);
    previous = word;
  }
  return pieces;
}
