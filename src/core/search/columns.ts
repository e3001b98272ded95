/**
 * An index of Pagefind is CBOR: each word, the pages that have it, its places in each. Put like with
 * like (all words, all pages, all places), it takes a quarter less on the wire. Nothing here knows
 * what it stands for: any CBOR of small integers, texts and arrays can be so sent.
 */

/** Columns: of every depth to which arrays stand in arrays, the first items, the second, all others. */
const COLUMNS = 24;
const PER_DEPTH = 3;

/** CBOR's major type, in the upper three bits of an item's first byte: integers are below. */
const TEXT = 3;

/** Walks through an item and all in it. @param next the next byte of a column */
function walk(next: (column: number) => number, column: number): void {
  const head = next(column);
  const type = head >> 5;
  let count = head & 31;
  if (count > 23) count = count > 24 ? next(column) * 256 + next(column) : next(column);
  for (let at = 0; at < count && type >= TEXT; at++)
    if (type === TEXT) next(column);
    else walk(next, column - (column % PER_DEPTH) + PER_DEPTH + Math.min(at, PER_DEPTH - 1));
}

/**
 * Parts CBOR into columns, with where each begins before them: what `fromColumns` puts together byte
 * for byte. Throws what it cannot part so: numbers above 65,535, arrays too deep in each other.
 */
export function toColumns(cbor: Uint8Array): Uint8Array {
  const columns = Array.from({ length: COLUMNS }, (): number[] => []);
  let read = 0;
  walk((column) => {
    const byte = cbor[read++];
    const bytes = columns[column];
    if (byte === undefined || !bytes) throw new Error('CBOR that cannot be put in columns.');
    bytes.push(byte);
    return byte;
  }, 0);
  if (read < cbor.length) throw new Error('CBOR that cannot be put in columns.');
  let end = 4 * COLUMNS;
  const starts = columns.map(({ length }) => (end += length) - length);
  return Uint8Array.from([...new Uint8Array(Uint32Array.from(starts).buffer), ...columns.flat()]);
}

/** The CBOR that `toColumns` parted. The bytes are all of their buffer, and used up by it. */
export function fromColumns(bytes: Uint8Array<ArrayBuffer>): number[] {
  const places = new Uint32Array(bytes.buffer, 0, COLUMNS);
  const cbor: number[] = [];
  walk((column) => {
    // Both are there: `toColumns` went the same way.
    const byte = bytes[(places[column] as number)++] as number;
    cbor.push(byte);
    return byte;
  }, 0);
  return cbor;
}
