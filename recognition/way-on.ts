import type { Carrier } from '../carriers/carrier.ts';
import type { PageKind } from '../carriers/vocabulary.ts';
import { type Control, formOf, isPressable } from './controls.ts';
import type { Shape } from './shape.ts';
import type { Finding } from './targets.ts';
import { says } from './text.ts';
import { holds, parentOf, precedes } from './tree.ts';

/** A button inside a clickable box is the button. */
export function withoutNested(controls: readonly Control[]): Control[] {
  const around = new Set<Element>();
  for (const { element } of controls) {
    for (let at = parentOf(element); at && !around.has(at); at = parentOf(at)) around.add(at);
  }
  return controls.filter(({ element }) => !around.has(element));
}

/** Words 3, the form of the step's fields or right after them 1.5, being its submit control 0.5, right after them once more 0.5. */
const ENOUGH = 3;
const NEAR = 1.5;
/** Words we do not know: on a step before money they may be the way on. */
const UNKNOWN = 1;
const MARGIN = 0.5;

/** The way on, and whether only its place says so. */
export interface WayOn {
  control: Control;
  guessed: boolean;
}

/**
 * The button that moves on (`continue`) or that charges, enrols or redeems (`submit`). On steps before money, a button that would
 * charge elsewhere only moves on; when paying, a charging button is never taken for `continue`.
 * @returns `null` where there is none, or two cannot be told apart.
 */
export function wayOn(finding: Finding, target: 'continue' | 'submit'): WayOn | null {
  const { page, shape, headings, carrier } = finding;
  const early = /identify|choose/.test(carrier.steps[page] ?? '');
  if (target === 'continue' && page === 'payment' && shape.charges.length > 0) return null;
  const last = lastAnchor(shape);
  const box = last?.closest('form,section');
  const title = headings.find(({ element }) => last && precedes(last, element))?.element;
  /** What stands after the last thing to fill in, under the same title and in the box around it. */
  const follows = ({ element }: Control) =>
    last !== null &&
    precedes(last, element) &&
    (!box || holds(parentOf(box) ?? box, element)) &&
    !(title && precedes(title, element));
  // "Select" on each of several cards chooses; it does not move on.
  const choosing = new Set(choosable(shape));
  const spoken = new Map<Control, number>();
  for (const control of shape.controls) {
    if (!isPressable(control) || control.words.length > 60 || choosing.has(control)) continue;
    // "Apply" beside a gift card pays nothing, nor does another way to pay, nor what is offered for the next time.
    if (page !== 'redeem-card' && /^REDEEM|VOUCHER/.test(control.words)) continue;
    if (page !== 'autopay' && /^ENROLL AUTOPAY/.test(control.words)) continue;
    const said = wordScore(control, target, early, page, shape, carrier);
    if (said > 0 && control.visible) spoken.set(control, said);
  }
  const placed = withoutNested([...spoken.keys()]).map((control) => {
    const said = spoken.get(control) ?? 0;
    const place = placeScore(control, last, follows(control));
    // Known words under another title, or on a link, may be another thing’s.
    const sure = said >= ENOUGH && (place >= NEAR || !last || precedes(control.element, last));
    return { control, said, sure, score: said + place };
  });
  // Beside words we know, others are something else.
  const isSure = placed.some(({ sure }) => sure);
  const [best, next] = placed.filter(({ said }) => !isSure || said > UNKNOWN).sort((a, b) => b.score - a.score);
  if (!best || best.score < ENOUGH || (next && best.score - next.score < MARGIN)) return null;
  return { control: best.control, guessed: best.said === UNKNOWN };
}

function wordScore(
  control: Control,
  target: 'continue' | 'submit',
  early: boolean,
  page: PageKind,
  shape: Shape,
  carrier: Carrier,
): number {
  const { words, role } = control;
  const asLink = role === 'link' ? 0.5 : 0;
  // "Pay $40" outdoes a "Pay" that may be a wallet's.
  if (target === 'submit') return shape.charges.includes(control) ? 3 - asLink + (/MONEY/.test(words) ? 0.5 : 0) : 0;
  // On the guest's own page, to go on as a guest is to go on.
  if (says(carrier.labels.continue, page.startsWith('guest') ? words.replace(/ GUEST$/, '') : words)) return 3 - asLink;
  // What is chosen here is changed by it.
  const changes = page === 'plan' ? /^CHANGE ./ : /^CHANGE AMOUNT$/;
  if (!early || role === 'link' || (says(carrier.labels.leave, words) && !changes.test(words))) return 0;
  return shape.charges.includes(control) || shape.entries.includes(control) ? 2 : UNKNOWN;
}

function placeScore({ element }: Control, last: Element | null, follows: boolean): number {
  if (!last || element.ownerDocument !== last.ownerDocument) return 0;
  const form = last.closest('form,fieldset,[role=form],section,dialog') ?? parentOf(last);
  const own = formOf({ element });
  const near = (own && own === formOf({ element: last })) || (form && holds(form, element)) || follows ? NEAR : 0;
  const submits = element.matches('[type=submit],button:not([type])') ? 0.5 : 0;
  return near + submits + (follows ? 0.5 : 0);
}

const choosable = ({ choices }: Shape) => Object.values(choices).flatMap((choice) => choice?.controls ?? []);

/** The last thing the step is filled in with, in reading order. */
function lastAnchor(shape: Shape): Element | null {
  const controls = [...shape.phones, ...choosable(shape), shape.amountField, ...shape.cardFields, shape.redeemField];
  return [...controls.map((control) => control?.element), shape.total].reduce<Element | null>(
    (last, next) => (!next || (last && precedes(next, last)) ? last : next),
    null,
  );
}
