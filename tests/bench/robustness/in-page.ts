import { type Knowledge, unpackKnowledge } from '../../../carriers/knowledge.ts';
import type { PageKind, Target } from '../../../carriers/vocabulary.ts';
import { type LiveReading, readPage } from '../../../recognition/read-page.ts';
import { forgetNamed } from '../../../recognition/targets.ts';
import { learnWords } from '../../../recognition/text.ts';
import { type Fingerprint, fingerprintOf } from './baselines/fingerprint.ts';
import { BASELINES, type Baseline, locator } from './baselines/index.ts';
import type { Spec } from './cases.ts';
import { decoys, drift, mutate, mutateBy, redesign, remove } from './doses.ts';
import { draw, drawNegative, scenarioOf } from './draw.ts';
import { dumpOf } from './dump.ts';
import { judge, judgeLocated, judgeRemoved, type PageResult, type Result, type Verdict } from './judge.ts';
import { MUTATIONS } from './mutations/index.ts';
import type { Page } from './page.ts';
import { Random } from './random.ts';
import { settle } from './stage.ts';
import { HELD_OUT } from './words/held-out.ts';

/** What runs in the browser: draws each page, lets every method look at it, judges. */

let knowledge: Knowledge | null = null;

/** Must come first: the words and rules the extension would keep in its storage. */
export function learn(packed: string): void {
  knowledge = unpackKnowledge(packed);
  learnWords(knowledge.lexicon);
}

export type Read = PageResult & { page?: string; readMs: number };

/** A page's result; with `dump`, also the page itself where the reading was wrong or silent. */
export async function run(spec: Spec, dump: boolean): Promise<Read> {
  const random = new Random(spec.seed ^ 0x5eed);
  if (spec.group === 'negatives') return runNegative(spec, random, dump);
  const { kind } = scenarioOf(spec);
  let page = draw(scenarioOf(spec), spec.before, spec.languageBefore, random);
  await settle();
  const known = new Map([...page.truth].map(([target, element]) => [target, fingerprintOf(element)]));
  page = await later(page, spec, random);

  let removed: Target | null = null;
  if (spec.group === 'redesign, control removed') {
    removed = random.pick([...page.truth.keys()]);
    remove(page, removed);
  }
  await settle();
  const { reading, readMs } = read(spec.address);
  const results = removed
    ? [compared(page, judgeRemoved(removed, reading), known)]
    : judge(page, reading).map((result) => compared(page, result, known));
  if (spec.group === 'foreign hosts') return { kind: 'other', read: reading?.page ?? null, results: [], readMs };
  return { kind, read: reading?.page ?? null, results, readMs, ...dumped(dump, spec, page, reading, results, kind) };
}

/** The page as it is on the day of the visit. */
async function later(page: Page, spec: Spec, random: Random): Promise<Page> {
  const again = async (bank?: typeof HELD_OUT) => {
    const now = draw(scenarioOf(spec), spec.now, spec.language, random, bank);
    await settle();
    return now;
  };
  switch (spec.group) {
    case 'unchanged':
    case 'foreign hosts':
    case 'negatives':
      return page;
    case 'one operator': {
      const operator = MUTATIONS[spec.operator ?? 0];
      if (operator) mutateBy(page, operator);
      return page;
    }
    case 'k = 1':
    case 'k = 3':
    case 'k = 5':
    case 'k = 8':
      mutate(page, Number(spec.group.slice(4)));
      return page;
    case 'drift, 1 step':
    case 'drift, 3 steps':
    case 'drift, 6 steps':
    case 'drift, 15 steps':
      drift(page, Number.parseInt(spec.group.slice(7), 10));
      return page;
    case 'held-out words':
      return again(HELD_OUT);
    case 'held-out words, drift 1 step': {
      const now = await again(HELD_OUT);
      drift(now, 1);
      return now;
    }
    case 'held-out words, redesign': {
      const now = await again(HELD_OUT);
      redesign(now);
      return now;
    }
    case 'redesign':
    case 'redesign and language':
    case 'redesign, control removed': {
      const now = await again();
      redesign(now);
      return now;
    }
  }
}

async function runNegative(spec: Spec, random: Random, dump: boolean): Promise<Read> {
  const page = drawNegative(spec, random);
  await settle();
  mutate(page, random.below(4));
  if (random.chance(0.3)) decoys(page);
  await settle();
  const { reading, readMs } = read(spec.address);
  const results = judge(page, reading);
  return {
    kind: 'other',
    read: reading?.page ?? null,
    results,
    readMs,
    ...dumped(dump, spec, page, reading, results, 'other'),
  };
}

function read(address: string): { reading: LiveReading | null; readMs: number } {
  if (!knowledge) throw new Error('learn() comes first.');
  forgetNamed();
  const start = performance.now();
  const reading = readPage(document, address, knowledge.carrier);
  return { reading, readMs: performance.now() - start };
}

let locate: ReturnType<typeof locator> | null = null;
let locatedPage: Page | null = null;

function compared(page: Page, result: Result, known: ReadonlyMap<Target, Fingerprint>): Result {
  const fingerprint = known.get(result.target);
  if (!fingerprint || result.uncalled) return result;
  if (!locate || locatedPage !== page) {
    locate = locator();
    locatedPage = page;
  }
  const found = locate(fingerprint);
  const truth = page.truth.get(result.target) ?? null;
  const baselines: Partial<Record<Baseline, Verdict>> = {};
  for (const name of BASELINES) baselines[name] = judgeLocated(found[name], truth, result.target);
  return { ...result, baselines };
}

function dumped(
  dump: boolean,
  { group }: Spec,
  page: Page,
  reading: LiveReading | null,
  results: readonly Result[],
  kind: PageKind,
): { page?: string } {
  // Held-out pages are never shown: who has read them can learn their words by heart.
  const secret = group.startsWith('held-out');
  const bad = results.some(({ ours }) => ours !== 'correct') || (reading?.page ?? 'other') !== kind;
  return dump && bad && !secret ? { page: dumpOf(page, reading) } : {};
}
