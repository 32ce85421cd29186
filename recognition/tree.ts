/** The parent as the user sees the page: out of an open shadow root to its host, out of a same-origin frame to the frame. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  if (parent.nodeType === Node.DOCUMENT_NODE) return (parent as Document).defaultView?.frameElement ?? null;
  return null;
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

/** `root` and every open shadow root and same-origin document below it. Foreign frames stay closed. */
export function rootsWithin(root: ParentNode): ParentNode[] {
  const roots: ParentNode[] = [root];
  const own = (root as Element).shadowRoot;
  if (own) roots.push(...rootsWithin(own));
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot ?? insideFrame(element);
    if (inside) roots.push(...rootsWithin(inside));
  }
  return roots;
}

/** All matches in several roots, each root's in document order. */
export function queryAll(roots: readonly ParentNode[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** Whether `ancestor` holds `element`, seen through shadow roots and frames. */
export function holds(ancestor: Element, element: Element): boolean {
  for (const at of lineage(element)) if (at === ancestor) return true;
  return false;
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
