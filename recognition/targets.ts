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
import { holds, lineage } from './tree.ts';
import { wayOn, withoutNested } from './way-on.ts';
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

const choiceBox = (finding: Finding, kind: Choice['kind']) => box(finding, finding.shape.choices[kind]?.controls ?? []);

const box = ({ region, shape }: Finding, controls: readonly Control[]): Found | null =>
  withLegend(controls.flatMap(partsOf), region, shape.controls);

function button(finding: Finding, target: 'continue' | 'submit'): Found | null {
  const way = wayOn(finding, target);
  return way && at(way.control, way.guessed);
}
