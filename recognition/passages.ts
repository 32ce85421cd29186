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

const SKIP = /^(script|style|template|noscript|select|option|textarea|svg|title)$/;
const INLINE = /^(a|abbr|b|bdi|big|cite|em|font|i|label|mark|small|span|strong|sub|sup|tt|u|br|wbr)$/;
/** Enough for any account page; a longer page is an article or a list, whose tail says nothing about the step. */
const MOST = 3000;

/**
 * The text of the region, one passage per block (a sentence broken by `<b>` or `<font>` stays one), in reading order, without what
 * belongs to the page's frame. Not yet checked for visibility: ask {@link isShown} for the few that matter.
 */
export function passagesIn(roots: readonly ParentNode[], vetoed: Veto): Passage[] {
  const passages = new Map<Element, string[]>();
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
    for (let node = walker.nextNode(); node && count < MOST; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (!parent || !/\S/.test(text) || SKIP.test(parent.localName)) continue;
      const block = blockOf(parent, holdsLooseText);
      if (vetoed(block)) continue;
      const known = passages.get(block);
      if (known) known.push(text);
      else passages.set(block, [text]);
      count++;
    }
  }
  return [...passages].flatMap(([element, texts]) => {
    const text = texts.join(' ').replace(/\s+/g, ' ').trim();
    const words = text.length > 1200 ? '' : meaningsOf(text);
    return words ? [{ element, text, words }] : [];
  });
}

function blockOf(element: Element, holdsLooseText: (element: Element) => boolean): Element {
  let at = element;
  while (INLINE.test(at.localName) && at.parentElement && holdsLooseText(at.parentElement)) at = at.parentElement;
  return at;
}

/** Inline pieces are one sentence only when their parent itself holds text or nothing but such pieces of a translation. */
function hasLooseText(element: Element): boolean {
  if (element.childElementCount === 1 || /^(p|li|h[1-6]|font)$/.test(element.localName)) return true;
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
}

export const isShown = ({ element }: Passage) => isVisible(element);
