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
  if (!truth) return null;
  // The same words may stand elsewhere too, as a heading: the nearest ones are meant.
  let unit: Element = truth;
  let least = Number.POSITIVE_INFINITY;
  for (const { slot, where, element } of page.voice.spoken) {
    const name = slot === words && where === 'text' ? element() : null;
    if (!name) continue;
    let at: Element | null = truth;
    let steps = 0;
    for (; at && at !== page.content && !at.contains(name); at = at.parentElement) steps++;
    if (at && at !== page.content && steps < least) {
      least = steps;
      unit = at;
    }
  }
  return unit;
}

export const isButtonLike = (element: Element) =>
  element.matches('button, a[href], [role=button], input[type=submit], input[type=button]') &&
  !element.matches('[role=switch], [role=radio]');

export const isField = (element: Element) =>
  element.matches('input:not([type=submit]):not([type=button]):not([type=checkbox]):not([type=radio])');
