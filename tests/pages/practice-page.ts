import {
  type Line,
  type PageKind,
  type PageState,
  STEP_OF,
  type Step,
  type Target,
} from '../../carriers/vocabulary.ts';
import type { Csp } from './document.ts';

/** One thing done on a page before it is looked at; a list of them is done in order. */
export type Action = { click: string } | { wait: number } | { goto: string } | { evaluate: string };

/** A target that is really there, with a selector that finds exactly that element; `>>>` enters an open shadow root; frames of the page's own are looked into. */
export interface ExpectedHint {
  target: Target;
  css: string;
  verdict?: 'pinned' | 'described';
}

/** What a careful person would say about the page. Only what is written down is expected. */
export interface Expectation {
  page: PageKind;
  line: Line;
  step: Step | null;
  state: PageState;
  confidence?: 'high' | 'low';
  /** In no particular order. */
  hints?: ExpectedHint[];
  /** `hints` is the whole list: any other hint is wrong. */
  exact?: boolean;
}

export interface PracticePage {
  id: string;
  /** Where the page would stand on the carrier's site; `?practice=` tells variants of one address apart. */
  url: string;
  /** The file of this folder that holds it. */
  file: string;
  /** Language of the page's words, as a BCP 47 tag. */
  lang: string;
  what: string;
  expected: Expectation;
  actions?: Action[];
  /** HTTP status the page is answered with; 200 when left out. */
  status?: number;
}

/** A practice page as its file defines it. Entries that look at one address at several moments share one `html`. */
export interface PageSource extends Omit<PracticePage, 'file'> {
  html?: string;
  csp?: Csp;
  /** A second address that answers with the same page. */
  alsoAt?: string;
}

/** Marks the element a hint should point at. The mark is for tests only: nothing in the product knows it. */
export const truth = (target: Target): string => `data-truth="${target}"`;

/**
 * Says how a page reads: its kind, the step that follows from it, and the elements marked with `truth()`.
 * @param targets the exact list of hints, all pinned; `'some'` leaves the hints open.
 */
export function reads(
  page: PageKind,
  line: Line,
  state: PageState = 'ready',
  targets: readonly Target[] | 'some' = [],
): Expectation {
  const expected: Expectation = { page, line, step: STEP_OF[page], state };
  if (page !== 'other') expected.confidence = 'high';
  if (targets === 'some') return expected;
  const hints = targets.map((target) => ({ target, css: `[data-truth="${target}"]` }));
  return { ...expected, hints, exact: true };
}

/** A page known by its address alone: the guide may be offered, nothing is pinned. */
export function readsByPathOnly(page: PageKind, line: Line, state: PageState = 'ready'): Expectation {
  return { ...reads(page, line, state), confidence: 'low' };
}

/** An official page that is not about refilling: no step, no hint. `line` is `unknown`: nothing is claimed about it. */
export const readsAsOther = (): Expectation => reads('other', 'unknown');
