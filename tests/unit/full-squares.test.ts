import { createRequire } from 'node:module';
import type readSquare from 'jsqr';
import { describe, expect, it } from 'vitest';
import { LINKS, type LinkId } from '../../carriers/t-mobile/links.ts';
import { squareOf } from '../../components/full/Square.tsx';

// Its types and its module say different things of a default.
const read: typeof readSquare = createRequire(import.meta.url)('jsqr');
const DOTS = 4;

/** Paints the path as a screen would, a few dots to the module. */
function painted(path: string, size: number): Uint8ClampedArray {
  const side = size * DOTS;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * DOTS; row < (Number(y) + 1) * DOTS; row++) {
      const from = (row * side + Number(x) * DOTS) * 4;
      for (let at = from; at < from + Number(width) * DOTS * 4; at += 4) image.fill(0, at, at + 3);
    }
  }
  return image;
}

describe('squares for the camera', () => {
  it.each(Object.keys(LINKS) as LinkId[])('%s is read back letter by letter', (to) => {
    const { path, size } = squareOf(LINKS[to]);
    expect(read(painted(path, size), size * DOTS, size * DOTS)?.data).toBe(LINKS[to]);
  });

  it('leave the empty room around that cameras need', () => {
    const { path, size } = squareOf(LINKS.guestRefill);
    const corners = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, w]) => [Number(x), Number(y), Number(w)]);
    for (const [x = 0, y = 0, width = 0] of corners) {
      expect(Math.min(x, y, size - x - width, size - y - 1)).toBeGreaterThanOrEqual(4);
    }
  });
});
