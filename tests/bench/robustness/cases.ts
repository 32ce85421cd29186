import { LAYOUTS } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { MUTATIONS } from './mutations/index.ts';
import { FOREIGN_ADDRESSES, TOPICS } from './negatives/index.ts';
import { Random } from './random.ts';
import { SCENARIOS, UNKNOWN_ADDRESSES } from './scenarios.ts';
import type { Language } from './voice.ts';

/** Which pages are drawn, and what is done to each. Everything follows from the group and the number: no run differs from the next. */

/** Dose groups, in the order of the report. */
export const GROUPS = [
  'unchanged',
  'one operator',
  'k = 1',
  'k = 3',
  'k = 5',
  'k = 8',
  'drift, 1 step',
  'drift, 3 steps',
  'drift, 6 steps',
  'drift, 15 steps',
  'redesign',
  'redesign and language',
  'redesign, control removed',
  'held-out words',
  'held-out words, drift 1 step',
  'held-out words, redesign',
  'negatives',
  'foreign hosts',
] as const;
export type Group = (typeof GROUPS)[number];

/** One page to draw and to read. */
export interface Spec {
  group: Group;
  seed: number;
  /** Index in SCENARIOS, or in TOPICS for negatives. */
  subject: number;
  /** The layout the page had when a locator was written, and the one it has now. */
  before: string;
  now: string;
  languageBefore: Language;
  language: Language;
  address: string;
  knownAddress: boolean;
  /** Index in MUTATIONS, for single operators. */
  operator?: number;
}

/** A whole round of every scenario in every layout eight times gives over 3,000 controls. */
const FULL = { pages: SCENARIOS.length * LAYOUTS.length * 8, single: 3000, foreign: 720 };
const QUICK = { pages: SCENARIOS.length * 4, single: 150, foreign: 48 };

/** In these a page is one case, in all others each control on it. */
const SIZE_OF: Partial<Record<Group, keyof typeof FULL>> = {
  'redesign, control removed': 'single',
  negatives: 'single',
  'foreign hosts': 'foreign',
};
const REDESIGNED: ReadonlySet<Group> = new Set([
  'redesign',
  'redesign and language',
  'redesign, control removed',
  'held-out words, redesign',
]);

/** Two pages in five are in English, three in ten in Spanish, the rest as the browser's translator leaves them. */
const LANGUAGES: readonly Language[] = ['en', 'en', 'en', 'en', 'es', 'es', 'es', 'zh', 'translated', 'translated'];

/** The plan of a run, phones' pages last, so that the window changes its size once. */
export function plan(quick: boolean): Spec[] {
  const size = quick ? QUICK : FULL;
  const specs = GROUPS.flatMap((group, number) =>
    Array.from({ length: size[SIZE_OF[group] ?? 'pages'] }, (_, index) =>
      specOf(group, index, number * 1_000_003 + index),
    ),
  );
  const isPhone = ({ now }: Spec) => layoutOf(now).viewport === 'phone';
  return [...specs.filter((spec) => !isPhone(spec)), ...specs.filter(isPhone)];
}

export function layoutOf(id: string): Layout {
  const layout = LAYOUTS.find((one) => one.id === id);
  if (!layout) throw new Error(`No layout is called ${id}.`);
  return layout;
}

function specOf(group: Group, index: number, seed: number): Spec {
  const random = new Random(seed);
  if (group === 'negatives') return negative(index, seed, random);
  const subject = index % SCENARIOS.length;
  const scenario = SCENARIOS[subject];
  if (!scenario) throw new Error('No scenario.');
  const round = Math.floor(index / SCENARIOS.length);
  const fitting = LAYOUTS.filter((layout) => layout.fits?.(scenario) ?? true);
  // Even a few rounds should meet every layout.
  const now = fitting[(round + subject * 4) % fitting.length] as Layout;
  const others = fitting.filter((layout) => layout !== now);
  const language = random.pick(group === 'redesign and language' ? LANGUAGES.filter((one) => one !== 'en') : LANGUAGES);
  const knownAddress = random.chance(0.6);
  return {
    group,
    seed,
    subject,
    before: (REDESIGNED.has(group) ? random.pick(others) : now).id,
    now: now.id,
    languageBefore: group === 'redesign and language' ? 'en' : language,
    language,
    address:
      group === 'foreign hosts'
        ? (FOREIGN_ADDRESSES[index % FOREIGN_ADDRESSES.length] ?? '')
        : random.pick(knownAddress ? scenario.known : UNKNOWN_ADDRESSES),
    knownAddress,
    ...(group === 'one operator' && { operator: round % MUTATIONS.length }),
  };
}

function negative(index: number, seed: number, random: Random): Spec {
  const subject = index % TOPICS.length;
  const topic = TOPICS[subject];
  if (!topic) throw new Error('No topic.');
  const fitting = LAYOUTS.filter(({ id }) => id !== 'dialog');
  const now = (fitting[Math.floor(index / TOPICS.length) % fitting.length] as Layout).id;
  const knownAddress = random.chance(0.5);
  const language: Language = topic.tongue;
  return {
    group: 'negatives',
    seed,
    subject,
    before: now,
    now,
    languageBefore: language,
    language,
    address: knownAddress ? `https://www.t-mobile.com${topic.path}` : random.pick(UNKNOWN_ADDRESSES),
    knownAddress,
  };
}
