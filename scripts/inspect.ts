/**
 * `npm run inspect`: loads pages into a real browser with the built extension and prints what it makes of them, one JSON line each.
 *
 *   npm run --silent inspect -- --url URL --html FILE [--browser chromium|firefox]
 *   npm run --silent inspect -- --batch FILE.jsonl [--browser chromium|firefox]
 *
 * The extension is the test build: the shipped one with traps, which count what it may not do. Standard output carries the
 * results alone, in the order of the input; whatever else there is to say goes to standard error.
 */
import { builtExtension, openBrowser } from '../tests/e2e/harness/index.ts';
import { BadInput } from './inspect/bad-input.ts';
import { inspectAll } from './inspect/fleet.ts';
import { freshBuild } from './inspect/fresh-build.ts';
import { batchJobs, type Job, singleJob } from './inspect/job.ts';
import { type InspectOptions, parseOptions } from './inspect/options.ts';
import { provide } from './inspect/provide.ts';
import { serve } from './inspect/served.ts';

/** Where the user stands: npm itself runs scripts in the project's folder. */
const folder = process.env.INIT_CWD ?? process.cwd();

const { options, jobs } = readInput();
const { browser: kind } = options;
const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
// Whoever reads may have seen enough.
process.stdout.on('error', () => end.abort());

try {
  await freshBuild(kind);
  await inspectAll(
    jobs.map((job) => ({ ...job, answer: serve(job) })),
    {
      open: () => openBrowser(kind, { extensionDir: builtExtension(kind, { probe: true }) }),
      print: (result) => process.stdout.write(`${JSON.stringify(result)}\n`),
      remark: (id, what) => console.error(`${id}: ${what}`),
      signal: end.signal,
    },
  );
} catch (error) {
  fail(error, 1);
}
if (end.signal.aborted) process.exit(130);

function readInput(): { options: InspectOptions; jobs: Job[] } {
  try {
    const options = parseOptions(process.argv.slice(2));
    const jobs = 'batch' in options ? batchJobs(options.batch, folder) : [singleJob(options.html, options.url, folder)];
    provide(options.browser);
    return { options, jobs };
  } catch (error) {
    return fail(error, error instanceof BadInput ? 2 : 1);
  }
}

function fail(error: unknown, exitCode: number): never {
  console.error(`inspect: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(exitCode);
}
