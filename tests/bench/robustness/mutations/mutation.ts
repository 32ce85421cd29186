import type { Target } from '../../../../carriers/vocabulary.ts';
import type { Page } from '../page.ts';

/** One way in which a page may change between two visits while a person would still find their way. */
export interface Mutation {
  id: string;
  /** @returns false where there is nothing to change in this way. */
  apply(page: Page, target: Target): boolean;
}

/** The right element of a target. */
export const truthOf = (page: Page, target: Target): HTMLElement | null =>
  (page.truth.get(target) as HTMLElement | undefined) ?? null;

/** Parents whose children are fixed by the language of HTML. */
const STRICT = new Set([
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'ul',
  'ol',
  'dl',
  'fieldset',
  'select',
  'label',
  'legend',
]);

/** The nearest element around (or the element itself) that may have any neighbour: not a row, a cell, an item. */
export function blockAround(page: Page, element: Element): Element | null {
  let at: Element = element;
  for (;;) {
    const parent = at.parentElement;
    if (!parent || at === page.content) return null;
    if (!STRICT.has(parent.localName) && at.localName !== 'td' && at.localName !== 'th') return at;
    at = parent;
  }
}

/**
 * The control together with the words that name it, where they stand beside it: what moves, moves as a whole, or no person could tell
 * any more what belongs to what.
 */
export function unitOf(page: Page, target: Target): Element | null {
  const truth = page.truth.get(target);
  const words = page.named.get(target);
  const naming = page.voice.spoken.find(({ slot, where, element }) => {
    const at = element();
    return slot === words && where === 'text' && at !== null && at !== page.content && near(at, truth);
  });
  const name = naming?.element();
  let at: Element | null = truth ?? null;
  while (at && name && !at.contains(name) && at.parentElement !== page.content) at = at.parentElement;
  return at;
}

/** The same words may stand elsewhere too, as a heading: those far away do not count. */
function near(words: Element, truth: Element | undefined): boolean {
  if (!truth || words.getRootNode() !== truth.getRootNode()) return false;
  for (let at: Element | null = truth, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    if (at.contains(words)) return true;
  }
  return false;
}

export const isButtonLike = (element: Element) =>
  element.matches('button, a[href], [role=button], input[type=submit], input[type=button]') &&
  !element.matches('[role=switch], [role=radio]');

export const isField = (element: Element) =>
  element.matches('input:not([type=submit]):not([type=button]):not([type=checkbox]):not([type=radio])');
