import type { Carrier, Frame, StateRule } from '../carriers/carrier.ts';
import type { PageKind, PageState } from '../carriers/vocabulary.ts';
import { isShown, type Passage, telling } from './passages.ts';
import { says } from './text.ts';
import { parentOf, queryAll } from './tree.ts';
import { isVisible } from './visible.ts';

/**
 * The state a visible message puts the page into. A message is not a row of a data table, a quotation or a hidden template, and an
 * article about payments is never "declined".
 * @param passages of the modal dialog when one is open, else of the region.
 */
export function stateOf(
  page: PageKind,
  passages: readonly Passage[],
  carrier: Carrier,
): Exclude<PageState, 'loading' | 'done'> {
  const told = telling(passages);
  for (const rule of carrier.states) {
    if (rule.state === 'loading' || rule.state === 'done' || !applies(rule, page)) continue;
    if (told.some((passage) => says(rule.words, passage.words) && isMessage(passage, carrier.frame))) {
      return rule.state as Exclude<PageState, 'loading' | 'done'>;
    }
  }
  return 'ready';
}

/** Whether the region shows that it is still being filled. Asked only where its controls are missing. */
export function isLoading(roots: readonly ParentNode[], passages: readonly Passage[], carrier: Carrier): boolean {
  const rule = carrier.states.find(({ state }) => state === 'loading');
  if (rule && passages.some((passage) => says(rule.words, passage.words) && isShown(passage))) return true;
  return queryAll(roots, carrier.frame.busy).some(
    (busy) => isVisible(busy) || busy.matches('[role=progressbar]:empty'),
  );
}

function applies({ kinds, state }: StateRule, page: PageKind): boolean {
  if (page === 'help' || page === 'deals' || page === 'app-page') return state === 'blocked';
  return kinds === 'any' || kinds.includes(page);
}

function isMessage(passage: Passage, { quoted }: Frame): boolean {
  const { element } = passage;
  if (element.closest(quoted) || inDataTable(element)) return false;
  return isShown(passage);
}

/** A layout table of the table era has no header cells and may hold a message; a data table does not. */
function inDataTable(element: Element): boolean {
  const table = element.closest('table');
  if (!table || !element.closest('tr')) return false;
  if (table.querySelector('th') !== null || (table as HTMLTableElement).rows?.length >= 6) return true;
  const outer = parentOf(table);
  return outer ? inDataTable(outer) : false;
}
