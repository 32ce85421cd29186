import type { BrowserKind } from '../../../scripts/bootstrap/browsers.mjs';
import type { Variant } from './build-variants.ts';
import { VARIANTS } from './build-variants.ts';
import { Fleet } from './fleet.ts';
import { atMost, type Line, ratio, zero } from './limits.ts';
import {
  type Cost,
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
const of = (costs: ReadonlyMap<Variant, Cost[]>, variant: Variant, part: keyof Cost): Summary =>
  summary((costs.get(variant) ?? []).map((cost) => cost[part]));

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
    for (const variant of peers) {
      bars.push({
        group: `${browser}, whole script, 3,000 elements`,
        name: variant,
        value: of(beside, variant, 'total').median,
      });
    }
    for (const variant of peers)
      say(`         ${browser}: ${variant}: ${of(beside, variant, 'total').median.toFixed(1)} ms of script`);
    const total = of(beside, 'ours', 'total').median;
    add(ratio('script beside autoconsent’s', browser, total / of(beside, 'autoconsent', 'total').median, 1 / 3));
    if (quick) return { lines, bars };
    add(
      ratio(
        'script beside a panel drawn by React',
        browser,
        total / of(beside, 'react-panel', 'total').median,
        1,
        false,
      ),
    );

    for (const [where, url] of Object.entries(OTHERS)) {
      const other = await cold(['empty', 'ours'], otherPage(url, 3000));
      const name = `other page of the carrier, ${where}`;
      add(atMost(`${name}: one look`, browser, of(other, 'ours', 'look'), 1));
      const [own, empty] = [of(other, 'ours', 'total'), of(other, 'empty', 'total')];
      say(`         ${browser}: ours: ${own.median.toFixed(2)} ms of script, empty: ${empty.median.toFixed(2)} ms`);
      add(ratio(`${name}: whole script beside an empty one`, browser, own.median / empty.median, 1.5, false));
    }

    for (const throttle of kind === 'chromium' ? [1, 4] : [1]) {
      const limit = throttle === 1 ? 16.7 : 50;
      const pages = [
        ...MAKES.map((make) => [make, 3000] as const),
        ['tables', 1000] as const,
        ['tables', 10_000] as const,
      ];
      for (const [make, elements] of pages) {
        const longest = of(await cold(['ours'], refillPage(make, elements), { throttle }), 'ours', 'longest');
        const what = `${make}, ${elements.toLocaleString('en')} elements`;
        add(atMost(`longest task, ${what}, ${throttle}×`, browser, longest, limit));
        bars.push({
          group: `${browser}, longest task at ${throttle}× (limit ${limit})`,
          name: what,
          value: longest.median,
        });
      }
    }

    const churned = { none: [] as number[], ours: [] as number[], own: [] as number[] };
    for (let round = 0; round < Math.max(3, loads.loads / 3); round++) {
      churned.none.push((await churn(fleet, 'none')).took);
      const { took, own } = await churn(fleet, 'ours');
      churned.ours.push(took);
      churned.own.push(own / took);
    }
    add(
      ratio(
        'page that changes all the time: with us beside without',
        browser,
        median(churned.ours) / median(churned.none),
        1.05,
        false,
      ),
    );
    add(
      ratio(
        'page that changes all the time: share of it that is our script',
        browser,
        median(churned.own),
        0.05,
        false,
      ),
    );

    const delays: number[] = [];
    for (let round = 0; delays.length < loads.loads && round < loads.loads; round++) {
      for (const delay of await stepChanges(fleet, 6, 3000)) delays.push(delay ?? 3000);
    }
    const steps = summary(delays);
    add(atMost('step changes inside the page → its hint', browser, steps, 100));
    add({ ...atMost('the same, p95', browser, steps, 250), met: steps.p95 <= 250 });

    const paints: number[] = [];
    for (let round = 0; round < Math.max(5, loads.loads / 2); round++) paints.push(await popupRender(fleet));
    add(atMost('popup opened → first contents', browser, summary(paints), 100));
    return { lines, bars };
  } finally {
    await fleet.close();
  }
}
