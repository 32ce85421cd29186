import { parentOf } from './tree.ts';

/** A box that cuts off what overflows it. */
interface Clip {
  frame: DOMRect;
  /** What lies outside can be scrolled to. */
  scrolls: boolean;
}

/** Which boxes clip an element's children: asked for thousands of controls, so remembered during one reading. */
let clips = new Map<Element, readonly Clip[]>();

/** Layout may have changed since the last reading. */
export function forgetLayout(): void {
  clips = new Map();
}

/**
 * Whether a person could see the element if they scrolled to it: rendered, not see-through, not a clipped speck, not parked off the
 * page, not inside a collapsed box. `hidden` attributes are not trusted, page CSS can undo them: only what is rendered counts.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1 || !isOnPage(element, box)) return false;
  const clipped = clipsAround(element).some(
    ({ frame, scrolls }) => frame.width <= 1 || frame.height <= 1 || (!scrolls && !overlap(frame, box)),
  );
  return !clipped || isFixed(element);
}

function isOnPage(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const left = box.left + view.scrollX;
  const onTheWay = left < view.innerWidth || left < element.ownerDocument.documentElement.scrollWidth;
  return onTheWay && left + box.width > 0 && box.bottom + view.scrollY > 0;
}

/** Up to the body: collapsed accordions, closed drawers. */
function clipsAround(element: Element): readonly Clip[] {
  const parent = parentOf(element);
  if (!parent || parent.ownerDocument !== element.ownerDocument || parent.matches('body,html')) return [];
  const known = clips.get(parent);
  if (known) return known;
  const outer = clipsAround(parent);
  const { overflow } = getComputedStyle(parent);
  const all =
    overflow === 'visible'
      ? outer
      : [...outer, { frame: parent.getBoundingClientRect(), scrolls: /auto|scroll/.test(overflow) }];
  clips.set(parent, all);
  return all;
}

/** What is fixed to the window is not clipped by the boxes it stands in. */
function isFixed(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (getComputedStyle(at).position === 'fixed') return true;
  return false;
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
