import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/core/publish/qr-code.ts';

/** The modules that a path of horizontal runs paints. */
function painted(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const grid = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, width] of (svg.split('<path d=')[1] ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let step = 0; step < Number(width); step++)
      (grid[Number(y)] ?? [])[Number(x) + step] = true;
  return grid;
}

test('every module of the address’s code is painted, and no other', () => {
  const address = 'https://portal.example/tc/zj2025/measures/36/';
  expect(painted(qrCode(address))).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
});
