import type { Carrier } from '../carriers/carrier.ts';
import { type Control, isCalled, isPressable } from './controls.ts';
import { givenName, labelsOf, textOf } from './names.ts';
import { meaningsOf, says } from './text.ts';
import { commonAncestor, holds, lineage, parentOf, precedes } from './tree.ts';

export type ChoiceKind = 'amount' | 'plan' | 'payment-method' | 'autopay';

/** Several controls of which one is to be chosen. */
export interface Choice {
  kind: ChoiceKind;
  controls: Control[];
}

/**
 * The choices a page offers between amounts, plans or ways to pay.
 * @param typable fields that may be for an amount: called so, or nothing anybody would know.
 */
export function choicesIn(
  controls: readonly Control[],
  typable: readonly Control[],
  labels: Carrier['labels'],
): Choice[] {
  const radios = controls.filter((control) => isOneOfSeveral(control) && control.visible);
  const twins = Map.groupBy(radios, ({ element }) => element.getAttribute('name') ?? '');
  const groupOf = (control: Control): unknown => {
    const isRadio = isOneOfSeveral(control);
    const isSelect = control.role === 'select';
    if (!(isRadio || isSelect || isTile(control, labels)) || !control.visible) return null;
    return isRadio ? radioGroup(control, twins, radios) : isSelect ? control.element : tileGroup(control, controls);
  };
  const groups = Map.groupBy(controls, groupOf);
  groups.delete(null);
  // "The whole bill" alone is a choice where "other" is a box to type into.
  const typed = typable.filter((field) => isCalled(labels.amountField, field));
  return [...groups.values()]
    .flatMap((group) => ofOneSort(group, labels))
    .flatMap((group) => {
      const beside = (field: Control) => group.every(isOneOfSeveral) && isBeside(group, field);
      // Beside a field that does not say it is for an amount, a bare sum may be anything: a charge to dispute.
      const named = group.some(({ words }) => says(labels.amountChoice, words));
      const kind =
        kindOf(group, labels, typed.length > 0 || (named && typable.some(beside))) ??
        (typed.some(beside) ? 'amount' : null);
      return kind ? [{ kind, controls: group }] : [];
    });
}

/** A radio, or one of the buttons that stay pressed. */
export const isOneOfSeveral = ({ role, element }: Control) =>
  role === 'radio' || (role === 'checkbox' && element.hasAttribute('aria-pressed'));

/** Whether a choice and a field share a small box: whatever they are called, what can be chosen beside an amount to type is an amount, too. */
export function isBeside([first]: readonly Control[], field: Control): boolean {
  return first !== undefined && [...lineage(first.element)].slice(1, 1 + BESIDE).some((at) => holds(at, field.element));
}

/** Radios belong together by their name, their group, or the nearest box that holds several of them. */
function radioGroup({ element }: Control, named: ReadonlyMap<string, Control[]>, radios: readonly Control[]): unknown {
  const name = element.getAttribute('name');
  const root = element.getRootNode();
  const twins = name ? (named.get(name) ?? []).filter((twin) => twin.element.getRootNode() === root) : [];
  if (twins.length > 1) return twins[0]?.element;
  const group = element.closest('[role=radiogroup],fieldset');
  if (group) return group;
  const others = radios.filter((radio) => radio.element !== element);
  return [...lineage(element)].find((at) => others.some((radio) => holds(at, radio.element))) ?? element;
}

/** Levels up to the box that a choice and a field beside it share. */
const BESIDE = 4;
/** A caption stands in the choices' own box or the one around it. */
const CLOSE = 3;
/** A caption is no longer than this. */
const CAPTION = 80;

/** A button or link that is itself a choice: a bare price, a way to pay, or "Select" on one of several cards. */
function isTile(control: Control, labels: Carrier['labels']): boolean {
  const { words } = control;
  if (!isPressable(control) || words.length > 60) return false;
  return (
    says(labels.bareSum, words) ||
    says(labels.chooseThis, words) ||
    (words.length <= 40 &&
      (says(labels.paymentMethodChoice, words) || (/MONEY/.test(words) && says(labels.planChoice, words))) &&
      !says(labels.noChoice, words))
  );
}

/** "Change" beside a line and "Pay $40" at the end are no two choices of one thing. */
function ofOneSort(group: readonly Control[], labels: Carrier['labels']): Control[][] {
  const sorts = Map.groupBy(group, (control) =>
    isPressable(control)
      ? says(labels.bareSum, control.words)
        ? 'price'
        : says(labels.chooseThis, control.words)
      : 'ticked',
  );
  return [...sorts.values()];
}

/** Tiles belong together when they share a near ancestor. */
function tileGroup(tile: Control, controls: readonly Control[]): unknown {
  let climbed = 0;
  for (const at of lineage(tile.element)) {
    if (climbed++ === 0) continue;
    if (climbed > 6) break;
    const hasOthers = controls.some(
      (other) => other !== tile && other.role === tile.role && holds(at, other.element) && other.visible,
    );
    if (hasOthers) return at;
  }
  return tile.element;
}

function kindOf(group: readonly Control[], labels: Carrier['labels'], typed: boolean): ChoiceKind | null {
  const texts = group.flatMap((control) =>
    control.role === 'select' ? optionTexts(control.element) : [choiceText(control, group, labels)],
  );
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  const amount = share((text) => /\bMONEY\b/.test(text) || says(labels.amountChoice, text));
  const method = share((text) => says(labels.paymentMethodChoice, text));
  const plan = share((text) => says(labels.planChoice, text));
  if (texts.length >= 2 && share((text) => says(labels.autopay, text)) > 0.5) return 'autopay';
  const named = share((text) => /\p{L}{3}/u.test(text.replace('MONEY', ''))) === 1;
  if (texts.length >= 2 && (plan > 0.5 || (plan === 0.5 && named))) return 'plan';
  // "Change" beside each line of a summary goes back to it; only plans are changed that way.
  if (group.every(({ words }) => words.startsWith('CHANGE'))) return null;
  if (method >= 0.5 && method >= amount && (texts.length >= 2 || group.every(isOneOfSeveral))) return 'payment-method';
  if (texts.length >= (typed ? 1 : 2) && amount >= 0.5) return 'amount';
  const [first] = group;
  if (first && texts.length === 0) return kindOfWords(first.words);
  return group.length >= 2 && group.every(isOneOfSeveral) ? kindOfLegend(group) : null;
}

/** Choices whose own words say nothing (plans have names like cars) are what their group is called. */
function kindOfLegend([first]: readonly Control[]): ChoiceKind | null {
  const group = first?.element.closest('fieldset,[role=radiogroup]');
  const legend = group?.querySelector('legend')?.textContent ?? group?.getAttribute('aria-label') ?? '';
  return kindOfWords(meaningsOf(legend));
}

function kindOfWords(words: string): ChoiceKind | null {
  if (/AUTOPAY|HOW/.test(words)) return null;
  if (/METHOD/.test(words)) return 'payment-method';
  if (/PLAN\b/.test(words)) return 'plan';
  return /AMOUNT/.test(words) ? 'amount' : null;
}

/** A choice's words: its name, and the row or card it alone stands in. */
function choiceText(control: Control, group: readonly Control[], labels: Carrier['labels']): string {
  let card = control.element;
  for (const at of lineage(control.element)) {
    if (group.some((other) => other !== control && holds(at, other.element))) break;
    card = at;
  }
  const words = control.words || control.beside;
  const inCard = isOneOfSeveral(control) || says(labels.chooseThis, control.words);
  const around = inCard && group.length > 1 ? meaningsOf(textOf(card, 200)) : '';
  return around.includes(words) ? around : `${words} ${around}`.trim();
}

function optionTexts(select: Element): string[] {
  const options = [...select.querySelectorAll('option,[role=option]')].map((option) =>
    meaningsOf(option.textContent ?? ''),
  );
  return options.filter((text) => text !== '' && !/^(CHOOSE|--)/.test(text));
}

/** The elements a choice is made of on screen: the controls and their labels. */
export function partsOf(control: Control): Element[] {
  return [control.element, ...labelsOf(control.element)];
}

/** Several controls as one: what holds them, and what that is called on the page. */
export interface Boxed {
  element: Element;
  label: string | null;
}

/**
 * The smallest element that holds all parts and their legend (a `<legend>`, the group's label, or a heading right above).
 * @param region not climbed out of.
 * @param all the region's controls: of those but links none other than the parts may be held; where the legend cannot be had without
 * one, the parts alone are held.
 */
export function withLegend(parts: readonly Element[], region: Element, all: readonly Control[]): Boxed | null {
  const inner = commonAncestor(parts);
  if (!inner) return null;
  const start = parts.length === 1 || inner.matches('input,select,button,a') ? parentOf(inner) : inner;
  if (!start) return { element: inner, label: null };
  const outside = all.filter(({ role, element }) => role !== 'link' && !holds(start, element));
  let climbed = 0;
  for (const at of lineage(start)) {
    if (climbed++ > 4 || at === parentOf(region)) break;
    if (outside.some((control) => holds(at, control.element) && control.visible)) break;
    const legend = legendOf(at, parts) ?? (at !== region && climbed <= CLOSE ? captionOf(at, parts) : null);
    if (legend) return { element: orTable(at), label: givenName(at) || textOf(legend, CAPTION) };
    if (at === region) break;
  }
  return { element: orTable(start), label: null };
}

/** What holds all of a table's rows is the table. */
const orTable = (box: Element) => (box.localName === 'tbody' ? (parentOf(box) ?? box) : box);

/** A short line of words at the top of a box is what the box is called. */
function captionOf(box: Element, parts: readonly Element[]): Element | null {
  const [part] = parts;
  const first = box.firstElementChild;
  if (!first || !part || !precedes(first, part) || parts.some((one) => holds(first, one))) return null;
  if (first.matches('h1,p,dt') || first.querySelector('input,select,textarea,button,a,h1,[role]')) return null;
  const { length } = textOf(first, CAPTION + 1);
  return length > 2 && length <= CAPTION ? first : null;
}

function legendOf(box: Element, parts: readonly Element[]): Element | null {
  const [first] = parts;
  const legend = box.matches('fieldset') ? box.querySelector('legend') : null;
  if (legend) return legend;
  // The table era puts a field's words into the cell before it.
  const cell = box.localName === 'tr' && parts.length === 1 ? box.firstElementChild : null;
  if (cell && !cell.contains(first ?? null)) return cell;
  const called = box.getAttribute('aria-labelledby');
  const caller = called && box.querySelector(`[id="${CSS.escape(called)}"]`);
  if (caller) return caller;
  if (box.matches('[role=radiogroup],[role=group]') && box.hasAttribute('aria-label')) return box;
  return (
    [...box.querySelectorAll('h2,h3,h4,h5,h6,legend,[role=heading],label,caption')].findLast(
      (heading) =>
        first !== undefined &&
        !parts.some((part) => part.contains(heading) || heading.contains(part)) &&
        precedes(heading, first),
    ) ?? null
  );
}
