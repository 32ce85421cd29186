import { givenName, textOf } from './names.ts';
import type { Pausing } from './pausing.ts';
import type { Veto } from './region.ts';
import { meaningsOf } from './text.ts';
import { queryAll } from './tree.ts';
import { isVisible } from './visible.ts';

export interface Heading {
  element: Element;
  words: string;
  /** How much it speaks for the whole page: 1 for the first of the highest level, less for those below. */
  weight: number;
}

/** The role makes no heading of a box with headings, fields or several paragraphs in it: some pages give it to all they have. */
const SELECTOR =
  'h1,h2,h3,h4,[role=heading]:not(:has(h1,h2,h3,h4,[role=heading],input,select,textarea,p:nth-of-type(3))),legend,caption,[aria-current=step]';
/** Table-era and class-only pages have none of the above; this is how they mark a title. */
const STAND_INS = '[class*="title" i],[class*="heading" i],[class*="headline" i],th[colspan],b,strong';
/** "Step 2 of 4: Payment", "2. Payment": only the words count. */
const STEP_NUMBER = /^(?:(?:step|paso|第)\s*\d+(?:\s*(?:of|de|\/)\s*\d+)?\s*步?|\d+(?=\s*[.):]\s))[\s:.)·–—-]*(?=\S)/i;
const MOST = 40;
/** Headings read between two pauses. */
const PIECE = 10;

interface Read extends Pick<Heading, 'element' | 'words'> {
  level: number;
}

/** The headings a person sees in the region, in reading order. Stand-ins count only where there is no real one. */
export function* headingsIn(roots: readonly ParentNode[], region: Element, vetoed: Veto): Pausing<Heading[]> {
  const seen = (element: Element) => !vetoed(element) && isVisible(element) && !isFolded(element);
  const name = region.matches('dialog,[role=dialog],[role=alertdialog]')
    ? meaningsOf(givenName(region).slice(0, 120))
    : '';
  const real = yield* read(queryAll(roots, SELECTOR), seen);
  const own =
    name && !real.some((heading) => heading.words === name) ? [{ element: region, words: name, level: 1 }] : [];
  const found = [...own, ...real];
  const used = found.length > 0 ? found : yield* read(queryAll(roots, STAND_INS), seen);
  const highest = Math.min(...used.map((heading) => heading.level));
  const first = used.find((heading) => heading.level === highest);
  return used.map(({ element, words, level }) => ({
    element,
    words,
    weight: element === first?.element ? 1 : level <= 2 ? 0.8 : level === 3 ? 0.7 : 0.5,
  }));
}

function* read(elements: readonly Element[], seen: (element: Element) => boolean): Pausing<Read[]> {
  const found: Read[] = [];
  for (const [index, element] of elements.entries()) {
    if (index % PIECE === 0) yield;
    if (found.length >= MOST) break;
    const words = meaningsOf(textOf(element, 160).replace(STEP_NUMBER, ''));
    if (words && words.length <= 140 && seen(element)) found.push({ element, words, level: levelOf(element) });
  }
  return found;
}

/** A question whose answer is not open says nothing about the page. */
function isFolded(element: Element): boolean {
  const button = element.querySelector('[aria-expanded=false]');
  return button?.textContent?.trim() === element.textContent?.trim();
}

/** As stated, else as its tag says: `h2`. */
function levelOf(element: Element): number {
  const stated = [element.getAttribute('aria-level'), element.localName.slice(1)].map(Number);
  const other = () => (element.matches('[aria-current=step]') ? 5 : element.matches('[role=heading]') ? 2 : 3);
  return stated.find((level) => level >= 1) ?? other();
}
