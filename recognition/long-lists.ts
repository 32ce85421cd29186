import { hostOf, lineage, queryAll } from './tree.ts';

/** From so many alike on, a list is long. */
const LONG = 30;
/** What is read of a long list: so many at its beginning and its end, where a page puts what is unlike the rest. */
const FIRST = 12;
const LAST = 8;
/** Whatever has one of these is a part of the page, not one of many rows. */
const OWN_PART = 'h1,h2,form,input,select,textarea';

/**
 * The middle of every long list: calls, stores, lines, offers. Hundreds of rows say what twenty say, and are most of a large page.
 * @returns the rows that need not be read.
 */
export function middlesIn(roots: readonly ParentNode[]): ReadonlySet<Element> {
  const middles = new Set<Element>();
  for (const { parentNode } of queryAll(roots, `:nth-child(${LONG + 1})`)) {
    const rows = [...(parentNode as ParentNode).children];
    for (const alike of Map.groupBy(rows, makeOf).values()) {
      if (alike.length <= LONG) continue;
      for (const row of alike.slice(FIRST, -LAST)) if (!row.querySelector(OWN_PART)) middles.add(row);
    }
  }
  if (middles.size === 0) return middles;
  for (const root of roots) {
    const host = root.querySelector(OWN_PART) && hostOf(root);
    if (host) for (const around of lineage(host)) middles.delete(around);
  }
  return middles;
}

const makeOf = ({ localName, className, childElementCount }: Element) =>
  `${localName} ${className} ${childElementCount}`;
