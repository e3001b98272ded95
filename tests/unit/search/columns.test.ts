import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '../../../src/core/search/columns.ts';

/** CBOR as Pagefind writes it: a list, in it words with their pages and the places on each. */
const places = (count: number): number[] => [
  ...(count < 24 ? [0x80 + count] : [0x98, count]),
  ...Array.from({ length: count }, (_, at) => [0x18, 24 + at]).flat(),
];
const page = (number: number, count: number): number[] => [
  ...[0x83, 0x19, number >> 8, number & 255],
  ...places(count),
  0x80,
];
const index = Uint8Array.from([
  ...[0x81, 0x99, 0x01, 0x00],
  ...Array.from({ length: 256 }, (_, word) => [
    ...[0x83, 0x63, 0xe4, 0xbd, word],
    ...[0x82, ...page(word + 300, 3), ...page(1, 40 + (word % 60))],
    0x80,
  ]).flat(),
]);

test('an index comes out of its columns byte for byte', () => {
  const columns = toColumns(index);
  expect(columns).not.toEqual(index);
  expect(Uint8Array.from(fromColumns(Uint8Array.from(columns)))).toEqual(index);
});

test.for([
  ['something after it', [...index, 0]],
  ['nothing where something should be', [...index.slice(0, -1)]],
  ['arrays too deep in each other', [...Array<number>(12).fill(0x81), 0]],
] as const)('CBOR with %s is refused', ([, bytes]) => {
  expect(() => toColumns(Uint8Array.from(bytes))).toThrow('columns');
});
