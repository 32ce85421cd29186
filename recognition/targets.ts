import type { Carrier } from '../carriers/carrier.ts';
import type { PageKind, Target } from '../carriers/vocabulary.ts';
import { type Choice, isOneOfSeveral, partsOf, withLegend } from './choices.ts';
import { type Control, formOf, isCalled, isPressable } from './controls.ts';
import { usageIn } from './figures.ts';
import type { Heading } from './headings.ts';
import { clean } from './names.ts';
import { headingEvidence } from './page-kind.ts';
import type { Passage } from './passages.ts';
import type { LiveHint } from './read-page.ts';
import type { Shape } from './shape.ts';
import { says } from './text.ts';
import { holds, lineage, parentOf, precedes } from './tree.ts';
import { positionalPath } from './xpath.ts';

/** All that finding a target may look at. */
export interface Finding {
  page: PageKind;
  region: Element;
  shape: Shape;
  headings: readonly Heading[];
  passages: readonly Passage[];
  carrier: Carrier;
}

/** A found place to point at (`element`), or only words to look for. */
interface Found {
  element: Element | null;
  label: string | null;
  /** Nothing it is called says so, only where it stands. */
  guessed?: boolean;
}

/** What each document has called by its own words so far, also before it was written anew. */
let named = new WeakMap<Document, Set<string>>();

/** For whoever draws many pages in one document. */
export function forgetNamed(): void {
  named = new WeakMap();
}

/**
 * The hints of a page, in the order of doing. A target that is not there, or not clear, gives none. Nor does one that is only guessed
 * where the page has called another one by its words before: that one is gone, and what stands in its place is something else.
 */
export function hintsOf(finding: Finding): LiveHint[] {
  const { ownerDocument } = finding.region;
  const known = named.get(ownerDocument) ?? new Set();
  named.set(ownerDocument, known);
  return finding.carrier.targets[finding.page].flatMap((target) => {
    const found = FINDERS[target](finding);
    const name = finding.page + target;
    if (!found || (found.guessed && known.has(name))) return [];
    const { element, label, guessed } = found;
    if (!guessed) known.add(name);
    return [
      {
        target,
        verdict: element ? 'pinned' : 'described',
        label,
        path: element && positionalPath(element),
        element,
      } satisfies LiveHint,
    ];
  });
}

const FINDERS: Readonly<Record<Target, (finding: Finding) => Found | null>> = {
  'phone-number': (finding) => at(firstPhone(finding)),
  'phone-number-again': (finding) => {
    const first = firstPhone(finding);
    // A form beside it to sign in asks for a number, too.
    const phones = finding.shape.phones.filter((phone) => first && formOf(phone) === formOf(first));
    const again = phones.filter((phone) => isCalled(finding.carrier.labels.again, phone));
    if (again.length > 1 || (phones.length > 2 && phones[1] !== again[0])) return null;
    const second = phones.length === 2 && phones[0] === first ? phones[1] : undefined;
    return at(again[0] ?? second);
  },
  continue: (finding) => button(finding, 'continue'),
  submit: (finding) => button(finding, 'submit'),
  // "Pay $85.40": a sum to pay is an entry only where nothing else is.
  refill: ({ shape: { entries, charges }, headings }) =>
    unique(
      entries.length > 0 ? nearTitle(entries, headings) : charges.filter(({ words }) => /^(DO )?PAY MONEY/.test(words)),
    ),
  autopay: (finding) => {
    const { page, shape, headings, carrier } = finding;
    if (page === 'autopay') {
      return at(shape.autopaySwitch) ?? choiceBox(finding, 'autopay') ?? unique(shape.controls.filter(isSwitch));
    }
    const called = shape.controls.filter(({ words }) => says(carrier.labels.autopay, words));
    return (
      unique(
        nearTitle(
          called.filter(({ words, visible }) => words.length <= 60 && visible),
          headings,
        ),
      ) ?? described(called.find(({ visible }) => !visible))
    );
  },
  history: ({ page, shape, headings, carrier }) => {
    if (page === 'history') return nameless(shape.history);
    const all = shape.controls.filter(
      (control) => isPressable(control) && says(carrier.labels.history, control.words) && control.visible,
    );
    const ofPayments = all.filter((control) => says(carrier.labels.paymentHistory, control.words));
    return unique(nearTitle(ofPayments.length > 0 ? ofPayments : all, headings));
  },
  usage: ({ passages, carrier, region }) => nameless(usageIn(passages, carrier.labels, region)),
  amount: (finding) => {
    const { choices, amountField } = finding.shape;
    return box(finding, (choices.amount?.controls ?? []).concat(amountField ?? []));
  },
  plan: (finding) => choiceBox(finding, 'plan'),
  // The one that is kept leads to where it can be changed.
  'payment-method': (finding) => {
    const { controls, charges } = finding.shape;
    const kept = controls.filter(
      (control) =>
        isPressable(control) && /LAST_FOUR/.test(control.words) && control.visible && !charges.includes(control),
    );
    return choiceBox(finding, 'payment-method') ?? unique(kept);
  },
  'card-form': (finding) => {
    const { shape } = finding;
    return shape.cardFields.length >= 2 ? box(finding, shape.cardFields) : at(shape.cardFrame);
  },
  'save-card': ({ shape, carrier }) =>
    unique(
      shape.controls.filter(
        (control) =>
          control.role === 'checkbox' &&
          !isOneOfSeveral(control) &&
          // "Remember it": on a page to pay, the card.
          (control.words === 'SAVE' || isCalled(carrier.labels.saveCard, control)) &&
          control.visible,
      ),
    ),
  'redeem-code': ({ shape }) => at(shape.redeemField) ?? at(shape.loneField, true),
  total: ({ shape }) => nameless(shape.total),
  confirmation: ({ headings, carrier }) => {
    const speaking = headings.filter((heading) => (headingEvidence([heading], carrier).confirmation ?? 0) >= 1);
    const first = speaking.sort((a, b) => b.weight - a.weight)[0];
    return first ? { element: first.element, label: clean(first.element.textContent) } : null;
  },
  'store-search': ({ shape }) => at(shape.storeSearch) ?? at(shape.loneField, true),
};

/** On a page that is about AutoPay, the one switch is its switch, whatever it is called. */
const isSwitch = ({ element, visible }: Control) => element.matches('[role=switch]') && visible;

/** The field called the number; where none is called anything, the first. */
function firstPhone({ shape: { phones }, carrier: { labels } }: Finding): Control | undefined {
  const once = phones.filter((phone) => !isCalled(labels.again, phone));
  return once.find((phone) => isCalled(labels.phone, phone)) ?? once[0] ?? (phones.length > 1 ? phones[0] : undefined);
}

const at = (control: Control | null | undefined, guessed = !control?.label): Found | null =>
  control ? { element: control.element, label: control.label || null, guessed } : null;

/** A figure: it has no words of its own. */
const nameless = (element: Element | null): Found | null => element && { element, label: null };

/** One control, or several that call themselves the same: those are told apart by nothing, so they are only described. */
function unique(controls: readonly Control[]): Found | null {
  const all = withoutNested(controls);
  const [first] = all;
  if (!first || all.length === 1) return at(first);
  const href = first.element.getAttribute('href');
  if (href && all.every(({ element }) => element.getAttribute('href') === href)) return at(first);
  const buttons = all.filter(({ role }) => role === 'button');
  if (buttons.length === 1) return at(buttons[0]);
  return all.every(({ words }) => words === first.words) ? described(first) : null;
}

const described = (control: Control | undefined): Found | null =>
  control?.label ? { element: null, label: control.label } : null;

/** Of several that say the same, those that stand together with the title: others lead around the site, or are praised below. */
function nearTitle(controls: readonly Control[], headings: readonly Heading[]): readonly Control[] {
  const title = headings.find(({ weight }) => weight === 1)?.element;
  for (const box of title ? lineage(title) : []) {
    const inside = controls.filter(({ element }) => holds(box, element));
    if (inside.length > 0) return inside;
  }
  return controls;
}

/** A button inside a clickable box is the button. */
function withoutNested(controls: readonly Control[]): Control[] {
  const around = new Set<Element>();
  for (const { element } of controls) {
    for (let at = parentOf(element); at && !around.has(at); at = parentOf(at)) around.add(at);
  }
  return controls.filter(({ element }) => !around.has(element));
}

const choiceBox = (finding: Finding, kind: Choice['kind']) => box(finding, finding.shape.choices[kind]?.controls ?? []);

const box = ({ region, shape }: Finding, controls: readonly Control[]): Found | null =>
  withLegend(controls.flatMap(partsOf), region, shape.controls);

/** Words 3, the form of the step's fields or right after them 1.5, being its submit control 0.5, right after them once more 0.5. */
const ENOUGH = 3;
const NEAR = 1.5;
/** Words we do not know: on a step before money they may be the way on. */
const UNKNOWN = 1;
const MARGIN = 0.5;

/**
 * The button that moves on (`continue`) or that charges, enrols or redeems (`submit`). On steps before money, a button that would
 * charge elsewhere only moves on; when paying, a charging button is never taken for `continue`.
 */
function button(finding: Finding, target: 'continue' | 'submit'): Found | null {
  const { page, shape, headings, carrier } = finding;
  const early = /identify|choose/.test(carrier.steps[page] ?? '');
  if (target === 'continue' && page === 'payment' && shape.charges.length > 0) return null;
  const last = lastAnchor(shape);
  const box = last?.closest('form,section');
  /** What stands after the last thing to fill in, under the same title and in the box around it. */
  const follows = ({ element }: Control) =>
    last !== null &&
    precedes(last, element) &&
    (!box || holds(parentOf(box) ?? box, element)) &&
    !headings.some((heading) => precedes(last, heading.element) && precedes(heading.element, element));
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
  return at(best.control, best.said === UNKNOWN);
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
