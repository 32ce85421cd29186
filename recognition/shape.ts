import type { Carrier } from '../carriers/carrier.ts';
import { type Choice, choicesIn, isBeside } from './choices.ts';
import { type Control, formOf, isCalled, isPressable, looksLikeButton } from './controls.ts';
import { accountFigures, historyIn, totalIn } from './figures.ts';
import { isShown, type Passage, telling } from './passages.ts';
import type { Pausing } from './pausing.ts';
import { says } from './text.ts';
import { precedes } from './tree.ts';
import { isVisible } from './visible.ts';

/** What the main region is made of: the second family of evidence beside address and headings. */
export interface Shape {
  /** Also those not visible: ask each, after what is cheaper to ask. */
  controls: readonly Control[];
  phones: Control[];
  password: boolean;
  username: boolean;
  oneTimeCode: boolean;
  cardFields: Control[];
  cardFrame: Control | null;
  amountField: Control | null;
  redeemField: Control | null;
  storeSearch: Control | null;
  /** The one field there is, when its words say nothing: then it is what the page is about. */
  loneField: Control | null;
  choices: Record<Choice['kind'], Choice | null>;
  autopaySwitch: Control | null;
  autopayOn: boolean;
  /** Buttons by what they do. */
  charges: Control[];
  entries: Control[];
  total: Element | null;
  /** How many of the two things are said that only a finished payment has: a number of its own, what was charged. */
  receipt: number;
  accountFigures: number;
  history: Element | null;
  /** Reads like an article: many sentences, nothing to fill in. */
  article: boolean;
  shopping: boolean;
  ownPlan: boolean;
  /** Speaks of a line, its balance or a payment at all. */
  ofAccount: boolean;
}

/** A link that runs something of the page's. */
const RUNS = '[href^="javascript:"]:not([href*=void])';

const attributes = (element: Element) => (name: string) => element.getAttribute(name)?.toLowerCase() ?? '';

/** Measures the region. Only what is visible counts. */
export function* shapeOf(
  controls: readonly Control[],
  passages: readonly Passage[],
  roots: readonly ParentNode[],
  labels: Carrier['labels'],
): Pausing<Shape> {
  const shown = (wanted: (control: Control) => boolean) =>
    controls.filter((control) => wanted(control) && control.visible);
  const fields = shown(({ role }) => role === 'field');
  const called = (label: keyof Carrier['labels']) => (control: Control) => isCalled(labels[label], control);
  const typed = (pattern: RegExp) => (control: Control) => pattern.test(attributes(control.element)('autocomplete'));
  const isCard = (field: Control) => typed(/(^|\s)cc-/)(field) || called('cardField')(field);
  // A card's three digits are often written unseen, like a password.
  const password = fields.filter(
    (field) => attributes(field.element)('type') === 'password' && !called('redeemCode')(field) && !isCard(field),
  );
  yield;
  const cardLike = [...fields, ...shown(({ role }) => role === 'select')].filter(isCard);
  // A ZIP or a date alone is asked for in many places.
  const cardFields = cardLike.length >= 2 ? cardLike : [];
  const redeemField = fields.find((field) => called('redeemCode')(field) && !typed(/one-time-code/)(field)) ?? null;
  const rest = fields.filter(
    (field) => !cardFields.includes(field) && !password.includes(field) && field !== redeemField,
  );
  yield;
  const isCode = (field: Control) => typed(/one-time-code/)(field) || called('oneTimeCode')(field);
  const isOther = (field: Control) =>
    (['cardField', 'amountField', 'storeSearch', 'username'] as const).some((label) => called(label)(field)) ||
    [field.words, field.beside].some((words) => labels.phone.not?.test(words));
  const isPhone = (field: Control) => {
    const of = attributes(field.element);
    if (of('type') === 'email' || isCode(field)) return false;
    return (
      called('phone')(field) ||
      (typed(/(^|\s)tel/)(field) && of('type') !== 'password') ||
      // Pages write card numbers and dates as `tel`, too, but then more of them.
      (of('type') === 'tel' && rest.length <= 2 && !isOther(field))
    );
  };
  const first = rest.find(isPhone);
  // "Enter it again" after a number means the number.
  const numbers = rest.filter((field) => isPhone(field) || (first && !isCode(field) && called('again')(field)));
  // Where one may sign in or go on as a guest, the page is for the guest.
  const guests = numbers.filter((field) => password.every((other) => formOf(other) !== formOf(field)));
  const asked = guests.length > 0 ? guests : numbers;
  // Another frame asks for something else.
  const phones = asked.filter(({ element }) => element.ownerDocument === asked[0]?.element.ownerDocument);
  yield;
  const isKnown = (field: Control) => phones.includes(field) || isOther(field) || isCode(field);
  const nameless = rest.filter((field) => !isKnown(field) && attributes(field.element)('type') !== 'range');
  const isSlider = ({ element, words }: Control) => attributes(element)('type') === 'range' && words.includes('MONEY');
  const asAmount = rest.filter((field) => !phones.includes(field) && (called('amountField')(field) || isSlider(field)));
  const choices = choicesIn(controls, [...asAmount, ...nameless], labels);
  yield;
  const choice = (kind: Choice['kind']) => choices.find((found) => found.kind === kind) ?? null;
  const pressable = controls.filter(isPressable);
  const pressed = (label: keyof Carrier['labels']) => pressable.filter(called(label)).filter(({ visible }) => visible);
  const amounts = choice('amount')?.controls ?? [];
  const loneField =
    fields.length === 1 ? (rest.find((field) => isCode(field) || nameless.includes(field)) ?? null) : null;
  const redeems = redeemField !== null || loneField !== null;
  const autopaySwitch = shown((control) => control.role === 'checkbox' && called('autopay')(control))[0] ?? null;
  const agrees = () => shown(({ role, words }) => role === 'checkbox' && /AGREE.*AUTOPAY/.test(words)).length > 0;
  // Beside the switch for it, or the tick to its terms, a button called "AutoPay" and nothing else enrols.
  const enrols =
    autopaySwitch || agrees() ? pressable.filter(({ words, visible }) => words === 'AUTOPAY' && visible) : [];
  const autopayOn = pressed('autopayOn').length > 0;
  const charges = [...new Set([...pressed('submit'), ...enrols, ...(redeems ? pressed('redeem') : [])])].filter(
    // "Apply" alone, with nothing to redeem, belongs to a discount, "Keep AutoPay" to the question whether to end it, prices to choose from charge nothing.
    (control) =>
      (control.role === 'button' || looksLikeButton(control.element) || control.element.matches(RUNS)) &&
      (redeems || control.words !== 'REDEEM') &&
      (!autopayOn || control.words !== 'SAVE AUTOPAY') &&
      !amounts.includes(control),
  );
  const entries = pressed('refill');
  yield;
  const told = telling(passages);
  const total = totalIn(told, labels);
  const history = historyIn(roots, labels, isVisible);
  yield;
  const figures = accountFigures(told, labels);
  const receipts = told.filter((passage) => says(labels.receipt, passage.words) && isShown(passage));
  const receipt = ['NUMBER', 'CHARGED'].filter((part) => receipts.some(({ words }) => words.includes(part))).length;
  yield;
  // A frame of the page's own is looked into; only what cannot be is a thing of its own.
  const frames = shown(({ role, element }) => role === 'frame' && !(element as HTMLIFrameElement).contentDocument);
  const sentences = passages.filter(({ text }) => text.length > 90);
  return {
    controls,
    phones,
    password: password.length > 0 && guests.length === 0,
    username: rest.some((field) => called('username')(field) || typed(/username|email/)(field)),
    oneTimeCode: rest.some(isCode),
    cardFields,
    cardFrame: frames.length > 0 ? (frames.find((frame) => isCardFrame(frame, passages, labels)) ?? null) : null,
    amountField:
      asAmount[0] ?? (nameless.length === 1 ? nameless : []).find((field) => isBeside(amounts, field)) ?? null,
    redeemField,
    storeSearch: rest.find((field) => called('storeSearch')(field)) ?? null,
    loneField,
    choices: {
      amount: choice('amount'),
      plan: choice('plan'),
      'payment-method': choice('payment-method'),
      autopay: choice('autopay'),
    },
    autopaySwitch,
    autopayOn,
    charges,
    entries,
    total,
    receipt,
    accountFigures: figures,
    history,
    article: sentences.length >= 3 && fields.length <= 1 && choices.length === 0,
    // A tick to round up for charity is no shop.
    shopping:
      controls.some((control) => isPressable(control) && called('shopping')(control) && control.visible) ||
      told.some(
        (passage) =>
          passage.words.length <= 60 &&
          says(labels.shopping, passage.words) &&
          !passage.element.closest('label') &&
          isShown(passage),
      ),
    ofAccount: told.some(({ words }) => says(labels.account, words)),
    ownPlan: told.some((passage) => says(labels.ownPlan, passage.words)),
  };
}

/** A frame for card details: it says so itself, or the words right before it do. */
function isCardFrame(
  { element, words }: Control,
  passages: readonly Passage[],
  { cardFrame }: Carrier['labels'],
): boolean {
  if (cardFrame.is.test(words)) return says(cardFrame, words);
  const before = passages.filter((passage) => precedes(passage.element, element));
  return before.slice(-3).some((passage) => cardFrame.is.test(passage.words)) && !cardFrame.not?.test(words);
}
