import type { Pausing } from './pausing.ts';

/** The parent as the user sees the page: out of an open shadow root to its host, out of a same-origin frame to the frame. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.parentNode);
}

/** What a shadow root or a document stands in: its host, its frame. */
export function hostOf(root: Node | null): Element | null {
  if (root?.nodeType === Node.DOCUMENT_NODE) return frameOf(root as Document);
  return (root as Partial<ShadowRoot> | null)?.host ?? null;
}

function frameOf({ defaultView }: Document): Element | null {
  try {
    return defaultView?.frameElement ?? null;
  } catch {
    // The frame has gone on to another site while we were reading.
    return null;
  }
}

/** The element and all its ancestors, nearest first, through shadow roots and same-origin frames. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** The document of a same-origin frame; `null` for a foreign or empty one. */
function insideFrame(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    const inside = (element as HTMLIFrameElement).contentDocument;
    return inside?.body ? inside : null;
  } catch {
    return null;
  }
}

/** `document` and every open shadow root and same-origin document in it. Foreign frames stay closed. */
export function* rootsOf(document: Document): Pausing<ParentNode[]> {
  const likely = likelyHosts(document);
  // One shadow root is seldom alone, and then any element may have one.
  const anywhere = likely.some(({ shadowRoot }) => shadowRoot);
  const roots: ParentNode[] = [document];
  yield* rootsIn(anywhere ? document.querySelectorAll('*') : likely, roots);
  return roots;
}

/** Each followed by those inside it. */
function* rootsIn(elements: Iterable<Element>, roots: ParentNode[]): Pausing<void> {
  for (const element of elements) {
    const inside = element.shadowRoot ?? insideFrame(element);
    if (!inside) continue;
    roots.push(inside);
    yield;
    yield* rootsIn(inside.querySelectorAll('*'), roots);
  }
}

/** What may hold a shadow root besides its own children; asked only near the top of the content, in reading order. */
const BOX = 'article,aside,div,main,section,span';
/** Whatever may hold one and has nothing else in it. Asked so, all of a page's are found at once; named by their tags, each element is asked. */
const EMPTY_OR_FRAME = ':empty,iframe';
const MOST_BOXES = 300;

/**
 * The elements of a document that may have something inside: custom elements, frames, those with nothing else in them, and the first
 * boxes of the others. Asking each of ten thousand elements would be felt, most of all in Firefox.
 */
function likelyHosts(document: Document): Element[] {
  const custom = document.evaluate('//*[contains(local-name(),"-")]', document, null, 7);
  const hosts = Array.from({ length: custom.snapshotLength }, (_, index) => custom.snapshotItem(index) as Element);
  hosts.push(...document.querySelectorAll(EMPTY_OR_FRAME));
  const boxes = (document.querySelector('main,[role=main]')?.parentElement ?? document).querySelectorAll(BOX);
  for (let at = 0; at < MOST_BOXES && at < boxes.length; at++) {
    const box = boxes[at];
    if (box?.shadowRoot && !hosts.includes(box)) hosts.push(box);
  }
  return hosts;
}

/** A region itself, and those of the page's roots that lie in it. */
export function rootsWithin(region: Element, roots: readonly ParentNode[]): ParentNode[] {
  const within = new Set<Node>([region]);
  for (const root of roots) {
    const host = hostOf(root);
    if (host && (region.contains(host) || within.has(host.getRootNode()))) within.add(root);
  }
  return [...within] as Element[];
}

/** All matches in several roots, each root's in document order. */
export function queryAll(roots: readonly ParentNode[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** Whether `ancestor` holds `element` (or is it), seen through shadow roots and frames. */
export function holds(ancestor: Node, element: Node): boolean {
  if (ancestor.contains(element)) return true;
  const root = element.getRootNode();
  const host = root === ancestor.getRootNode() ? null : hostOf(root);
  return host !== null && holds(ancestor, host);
}

/** The smallest element that holds all of them. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (!first) return null;
  for (const candidate of lineage(first)) {
    if (others.every((other) => holds(candidate, other))) return candidate;
  }
  return null;
}

/** Whether `b` stands after `a` in reading order. */
export const precedes = (a: Element, b: Element) =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
