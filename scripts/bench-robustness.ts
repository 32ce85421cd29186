/**
 * `npm run bench:robustness`: how the reading of pages bears change, beside the known methods, in a real browser.
 *
 *   --browser firefox   another browser than Chromium
 *   --quick             a small slice: fails only where a limit on wrong hints is surely broken
 *   --dump FOLDER       every page that was read wrongly or in silence, held-out ones excepted
 *
 * Prints the tables; the whole run in Chromium also writes docs/benchmarks/robustness.md. The exit code is 1 when a limit is not met.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plan } from '../tests/bench/robustness/cases.ts';
import { dumpInto } from '../tests/bench/robustness/dump-folder.ts';
import { limitsOf } from '../tests/bench/robustness/limits.ts';
import { groupTable, limitTable, markdown, readingTime } from '../tests/bench/robustness/report.ts';
import { runAll } from '../tests/bench/robustness/run-all.ts';
import { Tally } from '../tests/bench/robustness/tally.ts';
import { ROOT, runTool } from './tool.ts';

const { browser, quick, dump } = options();
// The project's TypeScript settings build on what WXT writes.
const prepared = await runTool('wxt', ['prepare']);
if (!prepared.ok) throw new Error(prepared.said);
const start = performance.now();
const tally = new Tally();
const keep = dump ? await dumpInto(dump) : null;
await runAll({ browser, specs: plan(quick), dump: keep !== null }, async (spec, result) => {
  tally.add(spec, result);
  await keep?.(spec, result);
});
const seconds = (performance.now() - start) / 1000;

console.log(groupTable(tally).join('\n'));
console.log(`\n${limitTable(tally).join('\n')}`);
console.log(`\n${tally.pages} pages in ${Math.round(seconds)} s; one reading takes ${readingTime(tally)}.`);
if (!quick && browser === 'chromium') {
  const folder = join(ROOT, 'docs', 'benchmarks');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'robustness.md'), markdown(tally, { browser: 'Chromium', seconds }));
}
const failed = limitsOf(tally).filter(({ met, hard, surelyBroken }) => (quick ? hard && surelyBroken : !met));
for (const { what, limit, measured } of failed) console.log(`Not met: ${what}: ${measured}, the limit is ${limit}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        quick: { type: 'boolean', default: false },
        dump: { type: 'string' },
      },
    });
    const { browser: kind } = values;
    if (kind !== 'chromium' && kind !== 'firefox') throw new Error(`--browser is chromium or firefox, not "${kind}".`);
    return { ...values, browser: kind } as const;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
