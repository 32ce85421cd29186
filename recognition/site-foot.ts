import { holds, lineage } from './tree.ts';

/** A foot has columns of links and next to nothing to fill in but an address for the newsletter. */
const LINKS = 6;
const CONTROLS = 3;

/**
 * The foot of a page that does not call it so: the links around the copyright line.
 * @param title the page's own; nothing that holds it is a foot.
 */
export function footsIn(region: Element, title: Element | undefined): Element[] {
  if (region.localName !== 'body' || !title) return [];
  const lines = region.ownerDocument.evaluate('.//text()[contains(.,"©")]', region, null, 7);
  return Array.from({ length: lines.snapshotLength }, (_, index) => {
    const around = [...lineage(lines.snapshotItem(index)?.parentElement ?? title)];
    const below = around.slice(
      0,
      around.findIndex((at) => at === region || holds(at, title)),
    );
    return below.findLast(
      (at) =>
        at.querySelectorAll('a[href]').length >= LINKS && at.querySelectorAll('button,input,select').length <= CONTROLS,
    );
  }).filter((foot) => foot !== undefined);
}
