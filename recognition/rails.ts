import type { Carrier } from '../carriers/carrier.ts';
import type { Heading } from './headings.ts';
import { textOf } from './names.ts';
import { meaningsOf, says } from './text.ts';
import { holds, lineage, parentOf, queryAll } from './tree.ts';

/** So many alike, each with a heading and a link, are a rail of things to look at elsewhere. */
const RAIL = 3;
const FIELDS = 'input:not([type=hidden]),select,textarea,[role=radio]';

/** So many links and nothing else, most of them not about an account, lead around the site. */
const LINKS = 6;

/**
 * What a page recommends beside its step: phones, plans for others, accessories. Their prices, plans and "Next" buttons are not the step's.
 * @param title what the page is called; no rail has it.
 * @param roots the region and what is in it; the site's indexes are looked for there.
 * @returns the boxes that hold them, with their own titles and their buttons to go on.
 */
export function railsIn(
  headings: readonly Heading[],
  title: Element | undefined,
  region: Element,
  roots: readonly ParentNode[],
  labels: Carrier['labels'],
): Element[] {
  if (!title) return [];
  const isElsewhere = (item: Element) =>
    item.querySelector('a[href]') && !says(labels.accountTask, meaningsOf(textOf(item, 300)));
  const lists = Map.groupBy(headings, ({ element }) => listOf(element, region));
  const rails = [...lists].flatMap(([list, items]) => {
    if (!list || items.length < RAIL || holds(list, title) || list.querySelector(FIELDS)) return [];
    const all = [...list.children].filter((child) => items.some(({ element }) => holds(child, element)));
    return all.length >= RAIL && all.every(isElsewhere) ? [whole(list, items.length, title, region)] : [];
  });
  const indexes = queryAll(roots, 'ul,ol').filter((list) => {
    const items = [...list.children];
    return (
      items.length >= LINKS &&
      !holds(list, title) &&
      items.every((item) => item.textContent?.trim() === item.querySelector('a[href]')?.textContent?.trim()) &&
      2 * items.filter(isElsewhere).length > items.length
    );
  });
  const praised = headings.flatMap(({ element, words }) => {
    const box = says(labels.praise, words) && [...lineage(element)].find((at) => at.querySelector('a[href]'));
    return box && !holds(box, title) && !box.querySelector(FIELDS) && isElsewhere(box) ? [box] : [];
  });
  return [...rails, ...praised, ...indexes.map((list) => whole(list, 0, title, region))];
}

/** The nearest box that holds another heading of the same rank. */
function listOf(heading: Element, region: Element): Element | null {
  for (let at = parentOf(heading); at && at !== region; at = parentOf(at)) {
    if (at.querySelectorAll(heading.localName).length > 1) return at;
  }
  return null;
}

/** As far around a list as there is nothing but its own title. */
function whole(list: Element, items: number, title: Element, region: Element): Element {
  const outer = parentOf(list);
  const isItsOwn =
    outer &&
    outer !== region &&
    !holds(outer, title) &&
    !outer.querySelector(FIELDS) &&
    outer.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]').length <= items + 1;
  return isItsOwn ? whole(outer, items, title, region) : list;
}
