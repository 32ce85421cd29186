import { type Box, shared, square } from './geometry.ts';
import { elementAt, stuckPart, viewBox } from './sight.ts';

/** Distance of the points looked at, px: smaller than a chat button. */
const PITCH = 40;
/** Points lie so far inside our edge, px, */
const INSET = 24;
/** and so far inside the window's: what hangs in its corner, at any usual distance, hangs there too. */
const HANGS = 40;
/** Distance of the beacon from the window's edges, px, as in overlay.css. */
const MARGIN = 16;
const CONTROLS = 'a[href],button,input,select,textarea,summary,[role=button],[role=link],[tabindex]';

/**
 * Whether something of ours at this place would cover what the user needs: one of the given parts, or a button of the page that
 * stays in place while scrolling, such as a cookie banner's.
 */
export function standsInTheWay(box: Box, keep: readonly (Box | null)[]): boolean {
  return keep.some((part) => part && shared(box, part)) || coversFixedButton(box);
}

/** Where the beacon is in nobody's way: at the end of the last line if it can, else in another corner. Class names of overlay.css. */
export function freeCorner(size: number, keep: readonly (Box | null)[]): string {
  const { right, bottom } = viewBox();
  const isFree = (corner: string) =>
    !standsInTheWay(
      square(
        corner.includes('start') ? MARGIN : right - MARGIN - size,
        corner.includes('top') ? MARGIN : bottom - MARGIN - size,
        size,
      ),
      keep,
    );
  return ['', 'start', 'top', 'top start'].find(isFree) ?? '';
}

/** What stays in place comes in from an edge: points along the box's rim find it, its own buttons are then measured. */
function coversFixedButton(box: Box): boolean {
  const view = viewBox();
  const part = shared(box, view);
  if (!part) return false;
  const xs = points(part.left, part.right, view.right);
  const ys = points(part.top, part.bottom, view.bottom);
  const onRim = (index: number, all: number[]) => index === 0 || index === all.length - 1;
  const hits = xs.flatMap((x, column) =>
    ys.flatMap((y, row) => (onRim(column, xs) || onRim(row, ys) ? (elementAt(x, y) ?? []) : [])),
  );
  const stuck = new Set([...new Set(hits)].flatMap((hit) => stuckPart(hit) ?? []));
  return [...stuck].some((bar) =>
    [bar, ...bar.querySelectorAll(CONTROLS)].some(
      (control) => control.matches(CONTROLS) && shared(control.getBoundingClientRect(), part),
    ),
  );
}

/** Evenly spread points of a span, a little inside both ends and both edges of the window. */
function points(start: number, end: number, edge: number): number[] {
  const inset = Math.min(INSET, (end - start) / 2);
  const first = Math.max(start + inset, HANGS);
  const span = Math.max(0, Math.min(end - inset, edge - HANGS) - first);
  const count = Math.max(1, Math.ceil(span / PITCH));
  return Array.from({ length: count + 1 }, (_, index) => first + (span * index) / count);
}
