import type { Carrier } from '../carriers/carrier.ts';
import { looseBefore, textOf } from './names.ts';
import type { Passage } from './passages.ts';
import { isShown } from './passages.ts';
import { MAY_BE_SUM, meaningsOf, says, sumIn } from './text.ts';
import { commonAncestor, lineage, parentOf } from './tree.ts';
import { isVisible } from './visible.ts';

const LETTERS = /[\p{L}]{2,}/u;
const NUMBER = /^[\d.,]+$/;
/** Signs in which a day is named. */
const DAY = 12;
const SIZE = /\d[\d.,]* ?USAGE|^(USAGE|PLAN_PART)\W+(PLAN_PART|[\d.,]+)$/;

/** The element whose own text is the sum to pay, by the words beside it; `null` when none or not clear which. */
export function totalIn(passages: readonly Passage[], labels: Carrier['labels']): Element | null {
  const sums = passages.filter(
    ({ element, words }) =>
      words.includes('MONEY') && words.length <= 60 && !element.closest('button,a,label,select,[role=radio]'),
  );
  const rows = new Map(sums.filter(isShown).map((sum) => [sum, rowWords(sum.element, sum.words)]));
  const all = [...rows.keys()];
  const shown = all.filter((sum) => says(labels.total, rows.get(sum) ?? ''));
  const strong = shown.filter((sum) => says(labels.whole, rows.get(sum) ?? ''));
  // What is due is told before what is paid.
  const paid = strong.find((sum) => rows.get(sum)?.includes('YOU_PAY'));
  if (strong.length > 0 && amountsOf(strong).size === 1) return innermost(paid ?? strong[0]);
  const whole = addedUp(all);
  if (whole || strong.length > 0) return innermost(whole);
  // A total is spoken of, but its sum is out of reach: another sum would be the wrong one.
  const named = (passage: Passage) =>
    says(labels.whole, passage.words) && passage.words.length <= 40 && isShown(passage);
  if (passages.some(named)) return null;
  // "Amount" is the sum to pay only where no other sum could be.
  const others = all.filter((sum) => !shown.includes(sum));
  const isSure = amountsOf(shown).size === 1 && others.every((sum) => says(labels.understood, rows.get(sum) ?? ''));
  return isSure ? innermost(shown[0]) : null;
}

const amountsOf = (sums: readonly Passage[]) => new Set(sums.map(({ text }) => sumIn(text)));

/** The sum that all the others add up to, whatever it is called; `undefined` where there is none, or more than one. */
function addedUp(shown: readonly Passage[]): Passage | undefined {
  if (shown.length < 3) return undefined;
  const cents = shown.map(({ text }) => Math.round(Number(sumIn(text)?.replace(/[^\d.]/g, '')) * 100));
  const all = cents.reduce((sum, one) => sum + one, 0);
  const whole = shown.filter((_, index) => (cents[index] ?? 0) > 0 && 2 * (cents[index] ?? 0) === all);
  return whole.length === 1 ? whole[0] : undefined;
}

/** A sum's own words, else those of what stands before it, else of its row. However many boxes hold nothing but the sum, they are one. */
function rowWords(element: Element, words: string): string {
  if (LETTERS.test(words.replaceAll('MONEY', ''))) return words;
  const sum = textOf(element, 80);
  let alone = element;
  for (const at of lineage(element)) {
    if (at !== element && textOf(at, 80) !== sum) break;
    alone = at;
  }
  const loose = meaningsOf(looseBefore(alone));
  if (LETTERS.test(loose)) return loose;
  const before = alone.previousElementSibling;
  const beforeWords = before ? meaningsOf(textOf(before, 80)) : '';
  if (LETTERS.test(beforeWords) && !beforeWords.includes('MONEY')) return beforeWords;
  for (let at = parentOf(alone), climbed = 0; at && climbed < 3; at = parentOf(at), climbed++) {
    const row = meaningsOf(besides(textOf(at, 160), sum));
    if (row.includes('MONEY') || row.length > 120) return '';
    if (LETTERS.test(row)) return row;
  }
  return '';
}

/** A text without a sum that may stand there twice, for a wide window and a narrow one; another sum that only begins the same stays. */
function besides(text: string, sum: string): string {
  const [first = '', ...rest] = text.split(sum);
  return rest.reduce((before, after) => `${before}${/^[.,]?\d/.test(after) ? sum : ' '}${after}`, first);
}

/** Down to the piece whose own text is the sum: `<p>Total <b>$40</b></p>` is the `<b>`. */
function innermost(passage: Passage | undefined): Element | null {
  if (!passage) return null;
  const sum = sumIn(passage.text);
  let at = passage.element;
  const inside = () =>
    [...at.children].find(
      (child) => sumIn(child.textContent ?? '') === sum && child.localName !== 'svg' && isVisible(child),
    );
  for (let next = inside(); next; next = inside()) at = next;
  // What a browser's translator wraps around words comes and goes.
  return [...lineage(at)].find(({ localName }) => localName !== 'font') ?? at;
}

/** How many different things an account says about itself. */
export function accountFigures(passages: readonly Passage[], labels: Carrier['labels']): number {
  const found = passages.filter(({ words }) => words.length <= 60 && says(labels.accountFigure, words)).filter(isShown);
  return new Set(found.map(({ words }) => words.replace(/[\d$.,:/#-]/g, '').trim())).size;
}

/** The smallest element that holds the figures of what is left; `null` when there are none or they are strewn over the page. */
export function usageIn(passages: readonly Passage[], labels: Carrier['labels'], region: Element): Element | null {
  const figures = passages.filter(({ element, words }) => {
    const isNumber = NUMBER.test(words);
    if (words.length > 70 || !(isNumber || SIZE.test(words)) || element.closest('a,button,h1')) return false;
    const row = rowOf(element);
    // A call begins with its day.
    if (says(labels.day, row.slice(0, DAY))) return false;
    return (!isNumber && says(labels.usage, words)) || says(labels.usage, row);
  });
  const shown = figures.filter(isShown);
  if (shown.length === 0 || shown.length > 12) return null;
  const smallest = commonAncestor(shown.map(({ element }) => element));
  const box =
    smallest?.localName === 'tbody' ? smallest.closest('table') : shown.length > 1 ? smallest : cardOf(smallest);
  return box && box !== region && box.localName !== 'body' && box.querySelectorAll('input,button,form').length <= 1
    ? box
    : null;
}

/** One figure alone is held by its card, with the picture of how much is left. */
function cardOf(figure: Element | null): Element | null {
  const outer = figure && parentOf(figure);
  return outer && !outer.querySelector('h1,h2,h3,h4,a,button,input') ? cardOf(outer) : figure;
}

const rowOf = (element: Element) => meaningsOf(textOf(parentOf(element) ?? element, 120));

/** The table or list that shows past payments: at least two rows with a date and a sum. */
export function historyIn(
  roots: readonly ParentNode[],
  labels: Carrier['labels'],
  shown: (element: Element) => boolean,
): Element | null {
  for (const root of roots) {
    const rows = [...root.querySelectorAll('tr,li,[role=row],[role=listitem],article,dl>div')].filter((row) => {
      // Saves reading every row of a long table with care.
      if (!MAY_BE_SUM.test(row.textContent ?? '')) return false;
      const words = meaningsOf(textOf(row, 240));
      return says(labels.day, words) && words.includes('MONEY') && !words.includes('USAGE') && shown(row);
    });
    // The innermost: a table that lays out the page is a row around them all. What a row holds comes right after it.
    const inner = rows.filter((row, index) => !row.contains(rows[index + 1] ?? null));
    if (inner.length >= 2) {
      const box = commonAncestor(inner);
      return box?.closest('table') ?? box;
    }
  }
  return null;
}
