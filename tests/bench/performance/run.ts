import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';
import type { Variant } from './build-variants.ts';
import { VARIANTS } from './build-variants.ts';
import { Fleet } from './fleet.ts';
import { atMost, type Line, ratio, zero } from './limits.ts';
import {
  type Cost,
  type Costs,
  churn,
  coldLoads,
  layoutShift,
  popupRender,
  stepChanges,
  tracesOn,
  type Watching,
} from './measures.ts';
import { type BenchPage, foreignPage, MAKES, OTHERS, otherPage, refillPage } from './pages.ts';
import { median, type Summary, summary } from './statistics.ts';

export interface Options {
  /** Loads of each page and variant that count. */
  loads: number;
  warmUp: number;
  /** Only counts and ratios, on one page. */
  quick: boolean;
  say: (text: string) => void;
}

/** One bar of the chart. */
export interface Bar {
  group: string;
  name: string;
  value: number;
}

export interface Results {
  lines: Line[];
  bars: Bar[];
}

/**
 * How long scripts are compared, ms. One looks at the page once, another again and again for seconds (autoconsent until 3.3 s): whoever stops
 * watching when the page is at rest for a moment leaves out what comes after.
 */
const COMPARED_MS = 4000;

const NAME = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const of = (costs: Costs, variant: Variant, part: keyof Cost): Summary =>
  summary((costs.get(variant) ?? []).map((cost) => cost()[part]));

/** All measures in one browser. */
export async function measure(kind: BrowserKind, { quick, say, ...loads }: Options): Promise<Results> {
  const browser = NAME[kind];
  const lines: Line[] = [];
  const bars: Bar[] = [];
  const add = (line: Line) => {
    lines.push(line);
    say(`${line.met ? 'met    ' : 'NOT MET'}  ${browser}: ${line.what}: ${line.measured} (${line.limit})`);
  };
  const fleet = new Fleet(kind);
  const cold = (variants: readonly Variant[], page: BenchPage, { throttle = 1, least }: Partial<Watching> = {}) =>
    coldLoads(fleet, variants, page, { throttle, least, ...loads });
  try {
    await fleet.start(quick ? ['empty', 'ours', 'autoconsent'] : VARIANTS);
    for (const [what, count] of Object.entries(await tracesOn(fleet, foreignPage(3000)))) {
      add(zero(`page of another firm: ${what}`, browser, count));
    }
    if (kind === 'chromium') {
      const shift = await layoutShift(fleet, refillPage('lists', 1000));
      add(zero('layout shift of ours', browser, shift.ours));
    }

    const peers: Variant[] = quick ? ['ours', 'autoconsent'] : ['empty', 'ours', 'react-panel', 'autoconsent'];
    const beside = await cold(peers, refillPage('tables', 3000), { least: COMPARED_MS });
    const others: { where: string; costs: Costs }[] = [];
    const alone: { what: string; throttle: number; costs: Costs }[] = [];
    if (!quick) {
      for (const [where, url] of Object.entries(OTHERS)) {
        others.push({ where, costs: await cold(['empty', 'ours'], otherPage(url, 3000)) });
      }
      for (const throttle of kind === 'chromium' ? [1, 4] : [1]) {
        for (const [make, elements] of REFILLS) {
          const what = `${make}, ${elements.toLocaleString('en')} elements, ${throttle}×`;
          alone.push({ what, throttle, costs: await cold(['ours'], refillPage(make, elements), { throttle }) });
        }
      }
      for (const line of await whileItChanges(fleet, browser, loads.loads)) add(line);
    }
    await fleet.stopClocks();

    const total = (variant: Variant) => of(beside, variant, 'total').median;
    for (const variant of peers) {
      say(`         ${browser}: ${variant}: ${total(variant).toFixed(1)} ms of script`);
      bars.push({ group: `${browser}, whole script, 3,000 elements`, name: variant, value: total(variant) });
    }
    add(ratio('script beside autoconsent’s', browser, total('ours') / total('autoconsent'), 1 / 3));
    if (quick) return { lines, bars };
    add(ratio('script beside a panel drawn by React', browser, total('ours') / total('react-panel'), 1, false));
    for (const { where, costs } of others) {
      const name = `other page of the carrier, ${where}`;
      const [own, empty] = [of(costs, 'ours', 'total').median, of(costs, 'empty', 'total').median];
      add(atMost(`${name}: one look`, browser, of(costs, 'ours', 'look'), 1));
      add(ratio(`${name}: whole script beside an empty one`, browser, own / empty, 1.5, false));
      say(`         ${browser}: ours: ${own.toFixed(2)} ms of script, empty: ${empty.toFixed(2)} ms`);
    }
    for (const { what, throttle, costs } of alone) {
      const limit = throttle === 1 ? 16.7 : 50;
      const longest = of(costs, 'ours', 'longest');
      add(atMost(`longest task, ${what}`, browser, longest, limit));
      const group = `${browser}, longest task at ${throttle}× (limit ${limit})`;
      bars.push({ group, name: what.replace(/, \d×$/, ''), value: longest.median });
    }
    return { lines, bars };
  } finally {
    await fleet.close();
  }
}

/** Pages of the refill on which nothing but our longest task is asked. */
const REFILLS = [...MAKES.map((make) => [make, 3000] as const), ['tables', 1000] as const, ['tables', 10_000] as const];

/** What is measured on pages that go on changing, and in the popup: by the clock. */
async function whileItChanges(fleet: Fleet, browser: string, loads: number): Promise<Line[]> {
  const churned = { none: [] as number[], ours: [] as number[], own: [] as number[] };
  for (let round = 0; round < Math.max(5, loads / 3); round++) {
    churned.none.push((await churn(fleet, 'none')).took);
    const { took, own } = await churn(fleet, 'ours');
    churned.ours.push(took);
    churned.own.push(own / took);
  }
  const delays: number[] = [];
  for (let round = 0; delays.length < loads && round < loads; round++) {
    for (const delay of await stepChanges(fleet, 6, 3000)) delays.push(delay ?? 3000);
  }
  const steps = summary(delays);
  const paints: number[] = [];
  for (let round = 0; round < Math.max(5, loads / 2); round++) paints.push(await popupRender(fleet));
  const changes = 'page that changes all the time';
  return [
    ratio(`${changes}: with us beside without`, browser, median(churned.ours) / median(churned.none), 1.05, false),
    ratio(`${changes}: share of it that is our script`, browser, median(churned.own), 0.05, false),
    atMost('step changes inside the page → its hint', browser, steps, 100),
    { ...atMost('the same, p95', browser, steps, 250), met: steps.p95 <= 250 },
    atMost('popup opened → first contents', browser, summary(paints), 100),
  ];
}
