import { type PageKind, type PageState, STEPS } from '../carriers/vocabulary.ts';
import type { PageTexts } from '../locales/page.ts';
import type { LiveHint, LiveReading } from '../recognition/read-page.ts';
import { sentence } from './dom.ts';

/** What the panel says about a page. */
export interface Says {
  /** Its number and its line in words; `null`: the page is no step of a refill, or not surely one. */
  readonly step: { readonly number: number; readonly line: string } | null;
  /** A message of the page, in our words. */
  readonly title: string | null;
  readonly hint: string;
  readonly link: string | null;
}

/** A control with the words beside it; `number` is on its pin, `null` where nothing is pointed at. */
export interface Gloss {
  readonly number: number | null;
  readonly label: string | null;
  readonly meaning: string;
}

export interface Pinned extends LiveHint {
  readonly element: Element;
  readonly number: number;
}

/** Whether the page is surely a step, so that the panel opens by itself and controls are pointed at. */
export function isGuiding({ step, confidence }: LiveReading): boolean {
  return step !== null && confidence === 'high';
}

/** Chooses the words for a page: its message first, then what to do there. Not for `other` pages, where nothing is said. */
export function says(reading: LiveReading, words: PageTexts): Says {
  const { page, state, line, confidence } = reading;
  const number = isGuiding(reading) && reading.step ? STEPS.indexOf(reading.step) + 1 : 0;
  const name = reading.step && words.steps[reading.step];
  const step = number ? { number, line: sentence(words.step, { n: `${number}`, name }).join('') } : null;
  const link = (of: PageKind | PageState | 'unsure') => reading.ways[of] ?? null;
  if (state !== 'ready')
    return { step, title: words.states[state].title, hint: words.states[state].way, link: link(state) };
  if (confidence === 'low') return { step, title: null, hint: words.unsure, link: link('unsure') };
  const hints: Partial<Record<PageKind, string>> = {
    ...words.hints,
    ...(line === 'postpaid' && words.postpaid),
  };
  return { step, title: null, hint: hints[page] ?? '', link: link(page) };
}

/** The controls that get a numbered marker, in the order of doing. */
export function pinned(reading: LiveReading): Pinned[] {
  const pins: Pinned[] = [];
  for (const hint of isGuiding(reading) ? reading.hints : []) {
    const { verdict, element } = hint;
    if (verdict === 'pinned' && element) pins.push({ ...hint, element, number: pins.length + 1 });
  }
  return pins;
}

/** The words beside the page's own labels, numbered as on the markers. */
export function glosses(reading: LiveReading, words: PageTexts): Gloss[] {
  if (!isGuiding(reading)) return [];
  const pins = pinned(reading);
  return reading.hints.map(({ target, label, element }) => ({
    number: pins.find((pin) => pin.element === element)?.number ?? null,
    label,
    meaning: words.glosses[target],
  }));
}
