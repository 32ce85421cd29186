import { holds, parentOf } from '../recognition/tree.ts';
import { type Box, moved, shared } from './geometry.ts';
import { HOST } from './host.ts';

/** What can be seen of the window itself. */
export function viewBox(): Box {
  // A page that has just been opened anew by a script has no element at all yet.
  const { clientWidth = 0, clientHeight = 0 } = (document.documentElement as Element | null) ?? {};
  return { left: 0, top: 0, right: clientWidth || innerWidth, bottom: innerHeight || clientHeight };
}

/** The parent as it is drawn: through slots, out of shadow roots and same-origin frames. */
export const drawnParent = (element: Element) => element.assignedSlot ?? parentOf(element);

/** Whether an element is laid out and not made invisible, whatever is scrolled over it. */
export function isDrawn(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true });
}

/**
 * The part of an element that is not scrolled away, clipped or hidden, in the top window's coordinates: same-origin frames count
 * in. `null` when nothing of it can be seen.
 */
export function visibleBox(element: Element): Box | null {
  if (!isDrawn(element)) return null;
  let box: Box | null = element.getBoundingClientRect();
  let { position } = getComputedStyle(element);
  let inner = element;
  for (let outer = drawnParent(inner); outer && box; outer = drawnParent(outer)) {
    const style = getComputedStyle(outer);
    const edge = outer.getBoundingClientRect();
    if (outer.ownerDocument !== inner.ownerDocument) {
      if (!isDrawn(outer)) return null;
      const left = edge.left + outer.clientLeft + Number.parseFloat(style.paddingLeft);
      const top = edge.top + outer.clientTop + Number.parseFloat(style.paddingTop);
      box = shared(moved(box, left, top), edge);
      ({ position } = style);
    } else if (holdsPlaced(style, position)) {
      // What the body clips, the browser clips at the window's edge instead.
      const clips = style.overflow !== 'visible' && !outer.matches('body,html');
      if (clips) box = shared(box, edge);
      ({ position } = style);
    }
    inner = outer;
  }
  return box && shared(box, viewBox());
}

/** Whether a box positioned so is laid out against this ancestor, and so clipped by it. */
function holdsPlaced(ancestor: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'fixed' && position !== 'absolute') return true;
  if (ancestor.transform !== 'none' || ancestor.filter !== 'none') return true;
  return position === 'absolute' && ancestor.position !== 'static';
}

/** The page's own element on top at a point; what of ours lies over it does not count. */
export function elementAt(x: number, y: number): Element | undefined {
  return document.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST);
}

/** The nearest ancestor (or the element itself) that stays in place while the page scrolls. */
export function stuckPart(element: Element): Element | null {
  for (let part: Element | null = element; part; part = drawnParent(part)) {
    if (/fixed|sticky/.test(getComputedStyle(part).position)) return part;
  }
  return null;
}

/** Whether a bar of the page that stays in place lies over the middle of this part of an element. */
export function isUnderBar(element: Element, box: Box): boolean {
  const hit = elementAt((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const bar = hit && stuckPart(hit);
  return !!bar && !holds(element, bar) && !holds(bar, element);
}

/** Whether the keyboard is in our own part. */
export const isFocusOurs = () => document.activeElement?.localName === HOST;

/**
 * The element of the page that has the keyboard, seen through open shadow roots and same-origin frames. What it holds is not looked at.
 */
export function focusedOnPage(): Element | null {
  let focused = document.activeElement;
  if (isFocusOurs() || focused === document.body) return null;
  for (let inner = focused; inner; ) {
    focused = inner;
    const { shadowRoot, contentDocument } = inner as Partial<HTMLIFrameElement>;
    inner = (shadowRoot ?? contentDocument)?.activeElement ?? null;
  }
  return focused;
}
