import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Where a PNG tells its size, and how many bytes a point has by its colour type. */
const HEADER = 16;
const BYTES_PER_POINT: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** What a palette holds, and how much of it goes to the most frequent colours. */
const MOST = 256;
const KEPT_EXACTLY = 160;

/**
 * Rewrites a PNG with at most 256 colours, which makes a picture of a user interface a third as large: flat areas stay exactly
 * as they are, only shades at the rims of letters move a little.
 * @param png true colour, eight bits, not interlaced, opaque, as browsers write screenshots.
 * @throws when it is another kind of PNG.
 */
export function withFewColours(png: Buffer): Buffer {
  const [width, height] = [png.readUInt32BE(HEADER), png.readUInt32BE(HEADER + 4)];
  const [depth, colourType = -1, , , interlaced] = png.subarray(HEADER + 8);
  const size = BYTES_PER_POINT[colourType];
  if (!size || depth !== 8 || interlaced) throw new Error('Only plain true-colour PNGs can be rewritten.');
  const points = pointsOf(inflateSync(dataOf(png)), width, height, size);

  const counts = new Map<number, number>();
  for (const colour of points) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = paletteOf(colours);
  const places = new Map(colours.map((colour) => [colour, nearest(colour, palette)]));

  const rows = Buffer.alloc(height * (width + 1));
  points.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour) ?? 0;
  });
  const header = Buffer.from(png.subarray(HEADER, HEADER + 13));
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(one: number, other: number): number {
  return Math.hypot(
    (one >> 16) - (other >> 16),
    ((one >> 8) & 255) - ((other >> 8) & 255),
    (one & 255) - (other & 255),
  );
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  palette.forEach((candidate, at) => {
    if (distance(colour, candidate) < distance(colour, palette[best] ?? 0)) best = at;
  });
  return best;
}

/**
 * The most frequent colours as they are (among them the steps of soft shadows), then those further than `apart` from all
 * others; `apart` grows until there are few enough.
 */
function paletteOf(colours: readonly number[]): number[] {
  for (let apart = 0; ; apart += 2) {
    const palette = colours.slice(0, KEPT_EXACTLY);
    for (const colour of colours.slice(KEPT_EXACTLY)) {
      if (palette.every((chosen) => distance(chosen, colour) > apart)) palette.push(colour);
      if (palette.length > MOST) break;
    }
    if (palette.length <= MOST) return palette;
  }
}

/** The data of all IDAT chunks in one. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the filters of a PNG's rows. @returns each point's colour as 0xRRGGBB, row by row. */
function pointsOf(data: Buffer, width: number, height: number, size: number): Uint32Array {
  const stride = width * size;
  const bytes = Buffer.alloc(stride * height);
  const points = new Uint32Array(width * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < size ? 0 : (bytes[at - size] ?? 0);
      const above = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = column < size || row === 0 ? 0 : (bytes[at - stride - size] ?? 0);
      bytes[at] = (data[at + row + 1] ?? 0) + predicted(filter, left, above, corner);
    }
    for (let column = 0; column < width; column++) {
      points[row * width + column] = bytes.readUIntBE(row * stride + column * size, 3);
    }
  }
  return points;
}

/** What a row's filter takes a byte to be from its neighbours. */
function predicted(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
