/** A rectangle in the top window's coordinates, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two boxes share; `null` when that is nothing. */
export function shared(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

export function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export function square(left: number, top: number, size: number): Box {
  return { left, top, right: left + size, bottom: top + size };
}

/** The marker's diameter, as in overlay.css, and its distance from the control, px. */
export const PIN = 20;
const GAP = 7;
/** A control higher than this is a section: its marker stands at its first line, not at its middle. */
const TALL = 88;

/**
 * Where a numbered marker goes: beside the control's start edge; with little room there, a bit over that edge, where a control has
 * its padding; else, and for sections, whose text begins at the edge, onto the upper end corner. Never beside the end edge: the
 * next button stands there. Inside the view, and off the markers placed before.
 * @param control the control's visible part.
 */
export function placePin(control: Box, view: Box, rtl: boolean, taken: readonly Box[]): Box {
  const { left, top, right, bottom } = control;
  const isSection = bottom - top > TALL;
  const room = (rtl ? view.right - right : left - view.left) - PIN - GAP;
  const beside = [rtl ? right + GAP : left - GAP - PIN, isSection ? top + GAP : (top + bottom - PIN) / 2] as const;
  const corner = [rtl ? left - PIN / 3 : right - (2 * PIN) / 3, top - PIN / 2] as const;
  const places = (room >= (isSection ? 0 : -GAP - PIN / 2) ? [beside, corner] : [corner]).map(([x, y]) =>
    square(between(view.left, x, view.right - PIN), between(view.top, y, view.bottom - PIN), PIN),
  );
  return places.find((box) => !taken.some((other) => shared(box, other))) ?? (places.at(-1) as Box);
}

const between = (low: number, wanted: number, high: number) => Math.max(low, Math.min(wanted, high));
