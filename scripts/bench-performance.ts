/**
 * `npm run bench:performance`: what the extension costs a page, beside peers, in real browsers.
 *
 *   --browser firefox   one browser only
 *   --loads 12          loads of each page and variant that count
 *   --quick             counts and ratios on one page in Chromium
 *
 * Prints each measure with its limit; a whole run writes docs/benchmarks/performance.md and its chart. The exit code is 1 when a
 * count or ratio is over its limit.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chart, markdown } from '../tests/bench/performance/report.ts';
import { measure, type Results } from '../tests/bench/performance/run.ts';
import type { BrowserKind } from './bootstrap/browsers.mjs';
import { build } from './build.ts';
import { ROOT } from './tool.ts';

const { kinds, loads, quick } = options();
for (const browser of kinds) {
  const { ok, said } = await build({ browser, probe: false });
  if (!ok) throw new Error(said);
}
const results: Results = { lines: [], bars: [] };
for (const kind of kinds) {
  const { lines, bars } = await measure(kind, { loads, warmUp: loads < 10 ? 1 : 3, quick, say: console.log });
  results.lines.push(...lines);
  results.bars.push(...bars);
}
if (!quick && kinds.length === 2) {
  const folder = join(ROOT, 'docs', 'benchmarks');
  await mkdir(folder, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const load = (loadavg()[1] ?? 0) / cpus().length;
  await writeFile(join(folder, 'performance.md'), markdown(results, { date, loads, load }));
  await writeFile(join(folder, 'performance.svg'), chart(results.bars));
}
const broken = results.lines.filter(({ met, gate }) => gate && !met);
for (const { browser, what, measured, limit } of broken)
  console.log(`Over its limit: ${browser}, ${what}: ${measured}, not ${limit}.`);
process.exitCode = broken.length > 0 ? 1 : 0;

function options() {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, loads: { type: 'string' }, quick: { type: 'boolean', default: false } },
    });
    const { browser, quick } = values;
    if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
      throw new Error(`--browser is chromium or firefox, not "${browser}".`);
    const loads = Number(values.loads ?? (quick ? 3 : 12));
    if (!(loads >= 1)) throw new Error(`--loads is a number, not "${values.loads}".`);
    const kinds: BrowserKind[] = browser ? [browser] : quick ? ['chromium'] : ['chromium', 'firefox'];
    return { kinds, loads, quick };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
