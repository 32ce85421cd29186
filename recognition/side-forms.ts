import type { Carrier } from '../carriers/carrier.ts';
import type { Heading } from './headings.ts';
import { nameOf } from './names.ts';
import { meaningsOf, says } from './text.ts';
import { holds, lineage, queryAll } from './tree.ts';

const FIELDS = 'input:not([type=hidden],[type=submit],[type=button]),select,textarea';
/** Such a form is small; a mark from one to five is five fields, from nought to ten eleven. */
const MOST = 12;
/** Boxes around a form in which its own title stands. */
const NEAR = 3;

/**
 * Forms beside the step: a newsletter, a survey, a code for a discount, the next store. They have a title of their own, and their fields are for
 * nothing else.
 * @param title what the page is called; a form under it alone is the step's.
 */
export function sideFormsIn(
  roots: readonly ParentNode[],
  headings: readonly Heading[],
  title: Element | undefined,
  labels: Carrier['labels'],
): Element[] {
  return queryAll(roots, 'form').flatMap((form) => {
    const fields = [...form.querySelectorAll(FIELDS)];
    if (!title || fields.length === 0 || fields.length > MOST) return [];
    const named = (box: Element) => headings.find(({ element }) => holds(box, element));
    const box = [...lineage(form)].slice(0, NEAR).find(named);
    if (!box || holds(box, title)) return [];
    const isAside =
      says(labels.sideTitle, named(box)?.words ?? '') ||
      fields.every((field) => says(labels.sideField, meaningsOf(nameOf(field))));
    return isAside ? [box] : [];
  });
}
