import { encode } from 'uqr';
import { LINKS, type LinkId } from '../../carriers/t-mobile/links.ts';

/** Around the square a camera needs this much empty room, in modules. */
const QUIET = 4;

/** The dark modules of a QR code as one path, row by row, and how wide the whole is. */
export function squareOf(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: QUIET, ecc: 'M' });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end++;
      path += `M${x} ${y}h${end - x}v1H${x}z`;
      x = end;
    }
  }
  return { path, size };
}

interface Props {
  to: LinkId;
  /** What it is, for those who do not see it. */
  name: string;
}

/** A QR code of one of the listed addresses, made here; always dark on white, as cameras want it. */
export function Square({ to, name }: Props) {
  const { path, size } = squareOf(LINKS[to]);
  return (
    <svg className="square" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <rect className="square-ground" width={size} height={size} />
      <path className="square-ink" d={path} />
    </svg>
  );
}
