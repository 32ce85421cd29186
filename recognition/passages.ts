import type { Pausing } from './pausing.ts';
import type { Veto } from './region.ts';
import { meaningsOf } from './text.ts';
import { isVisible } from './visible.ts';

/** A short stretch of the page's text and the element that holds it. */
export interface Passage {
  element: Element;
  /** As it stands on the page. */
  text: string;
  words: string;
}

const SKIP = new Set('script style template noscript select option textarea svg title'.split(' '));
const INLINE = new Set('a abbr b bdi big cite em font i label mark small span strong sub sup tt u br wbr'.split(' '));
/** Enough for any account page; a longer page is an article or a list, whose tail says nothing about the step. */
const MOST = 3000;
const MEANING = /[A-Z]/;
/** Texts read between two pauses. */
const PIECE = 30;

/**
 * The text of the region, one passage per block (a sentence broken by `<b>` or `<font>` stays one), in reading order, without what
 * belongs to the page's frame. Not yet checked for visibility: ask {@link isShown} for the few that matter.
 */
export function* passagesIn(roots: readonly ParentNode[], vetoed: Veto): Pausing<Passage[]> {
  const passages = new Map<Element, string>();
  // Asked by each of a thousand children of one list; walking its nodes again each time would be felt (most of all in Firefox).
  const loose = new Map<Element, boolean>();
  const holdsLooseText = (element: Element) => {
    const known = loose.get(element) ?? hasLooseText(element);
    loose.set(element, known);
    return known;
  };
  let count = 0;
  for (const root of roots) {
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let next = walker.nextNode();
    for (let node = next; node && count < MOST; node = next) {
      next = walker.nextNode();
      const text = node.nodeValue?.trim();
      const parent = text && node.parentElement;
      if (!parent) continue;
      const tag = parent.localName;
      if (SKIP.has(tag)) continue;
      const block = INLINE.has(tag) ? blockOf(parent, holdsLooseText) : parent;
      const known = passages.get(block);
      if (known === undefined && vetoed(block)) {
        // Whatever is around it and vetoed is left out as a whole: the next text is the first behind that.
        walker.currentNode = outermost(block, vetoed);
        next = walker.nextSibling();
        continue;
      }
      passages.set(block, known === undefined ? text : `${known} ${text}`);
      count++;
      if (count % PIECE === 0) yield;
    }
  }
  const found: Passage[] = [];
  for (const [element, whole] of passages) {
    const text = whole.replace(/\s+/g, ' ');
    const words = text.length > 1200 ? '' : meaningsOf(text);
    if (words) found.push({ element, text, words });
    if (found.length % PIECE === 0) yield;
  }
  return found;
}

function outermost(element: Element, vetoed: Veto): Element {
  const { parentElement } = element;
  return parentElement && vetoed(parentElement) ? outermost(parentElement, vetoed) : element;
}

function blockOf(element: Element, holdsLooseText: (element: Element) => boolean): Element {
  let at = element;
  while (INLINE.has(at.localName) && at.parentElement && holdsLooseText(at.parentElement)) at = at.parentElement;
  return at;
}

/** Inline pieces are one sentence only when their parent itself holds text or nothing but such pieces of a translation. */
function hasLooseText(element: Element): boolean {
  if (element.childElementCount === 1 || /^(p|li|h[1-6]|font)$/.test(element.localName)) return true;
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
}

/**
 * Those with a meaning in them; of a long table, less than half. Whatever is looked for in sentences (states, figures, receipts) is named
 * by a meaning at least, so that the rest need not be asked.
 */
export const telling = (passages: readonly Passage[]) => passages.filter(({ words }) => MEANING.test(words));

export const isShown = ({ element }: Passage) => isVisible(element);
