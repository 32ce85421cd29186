import * as contact from '../../carriers/checker/phrases/contact.ts';
import * as goods from '../../carriers/checker/phrases/goods.ts';
import * as honest from '../../carriers/checker/phrases/honest.ts';
import * as luring from '../../carriers/checker/phrases/luring.ts';
import type { Phrases } from '../../carriers/checker/phrases/phrase.ts';
import * as selling from '../../carriers/checker/phrases/selling.ts';
import { says } from './phrases.ts';
import { type ReadText, withoutQuotes } from './read-text.ts';
import { CLAUSE } from './subject.ts';
import { type Wording, wordingsIn } from './wordings.ts';

/** What was learnt from texts people labelled: how much each kind of phrase, and each wording, speaks for an offer. */
export interface Learned {
  /** Of a text that says nothing. */
  start: number;
  /** From here on it sounds like an offer. */
  enough: number;
  phrases: Readonly<Record<string, number>>;
  /** What one step of a wording is worth. */
  step: number;
  /** Steps of each drawer of wordings, a letter each: `NONE` is no step, the next in the alphabet one for an offer. */
  wordings: string;
}

export const DRAWERS = 2 ** 16;
export const NONE = 'm'.charCodeAt(0);

/** Every kind of phrase there is, by name. */
const PHRASES: Readonly<Record<string, Phrases>> = Object.fromEntries(
  Object.entries<Phrases | RegExp>({ ...contact, ...goods, ...honest, ...luring, ...selling }).map(([name, one]) => [
    name,
    one instanceof RegExp ? { more: one } : one,
  ]),
);

export const PHRASE_NAMES = Object.keys(PHRASES);

/** What the ear goes by: kinds of phrases, and drawers of wordings with what lies in them. */
export interface Heard {
  own: string;
  phrases: readonly string[];
  drawers: ReadonlyMap<number, readonly Wording[]>;
}

/** Quoted words are somebody else’s, unless there are no others. */
export function hear({ all }: ReadText): Heard {
  const rest = withoutQuotes(all);
  const own = LETTER.test(rest) ? rest : all;
  const drawers = new Map<number, Wording[]>();
  for (const wording of wordingsIn(own)) {
    const drawer = drawerOf(wording.words);
    drawers.set(drawer, [...(drawers.get(drawer) ?? []), wording]);
  }
  const phrases = PHRASE_NAMES.filter((name) => says(own, PHRASES[name] ?? {}));
  return { own, phrases, drawers };
}

const LETTER = /\p{L}/u;

/** Each wording lies in one of many drawers, so that none has to be written down; those that share one share its weight. */
function drawerOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (DRAWERS - 1);
}

/** Longer texts have more of everything: what one drawer counts for among so many. */
export const shareOf = ({ drawers }: Heard): number => 5 / Math.max(40, drawers.size) ** 0.4;

/** How much a text sounds like an offer. */
export function scoreOf(heard: Heard, learned: Learned): number {
  const said = heard.phrases.reduce((sum, name) => sum + (learned.phrases[name] ?? 0), learned.start);
  const steps = [...heard.drawers.keys()].reduce((sum, drawer) => sum + stepsOf(drawer, learned), 0);
  return said + steps * learned.step * shareOf(heard);
}

const stepsOf = (drawer: number, { wordings }: Learned): number => wordings.charCodeAt(drawer) - NONE;

/** A few words sound like anything: what somebody looks for, the name of a card. */
const FEW = 15;

/** Seven to one against it. */
const UNLIKE = -2;

/** Whether a text sounds like an offer, like none, or might be either. */
export function soundOf(heard: Heard, learned: Learned): 'offer' | 'none' | 'either' {
  if (heard.drawers.size < FEW) return 'either';
  const score = scoreOf(heard, learned);
  return score > learned.enough ? 'offer' : score < UNLIKE ? 'none' : 'either';
}

/** So many clauses are shown. */
const MOST_SHOWN = 3;

/** The clauses that weighed most for an offer, in their order. */
export function tellingClauses({ own, drawers }: Heard, learned: Learned): string[] {
  const wordings = [...drawers].flatMap(([drawer, inside]) => inside.map((one) => ({ ...one, drawer })));
  let end = -1;
  const clauses = own.split(CLAUSE).map((words) => {
    const start = end + 1;
    end = start + words.length;
    const inside = wordings.filter((one) => one.start >= start && one.end <= end);
    return { words: words.trim(), start, steps: inside.reduce((sum, { drawer }) => sum + stepsOf(drawer, learned), 0) };
  });
  return clauses
    .filter(({ steps }) => steps > 0)
    .toSorted((a, b) => b.steps - a.steps)
    .slice(0, MOST_SHOWN)
    .toSorted((a, b) => a.start - b.start)
    .map(({ words }) => words);
}
