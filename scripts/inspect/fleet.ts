import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestBrowser } from '../../tests/e2e/harness/index.ts';
import { type Examine, inspectPage, type Result, type Subject } from './inspect-page.ts';

/** The inspected tab must be in front, so pages go side by side in browsers of their own. */
const MOST_BROWSERS = 2;
/** For fewer pages another browser costs more than it gains. */
const WORTH_A_BROWSER = 5;
/** A browser is replaced after so many pages, so that a long batch stays as quick as its beginning. */
const PAGES_A_BROWSER = 100;

interface Fleet {
  /** Starts a browser with the extension. */
  open: () => Promise<TestBrowser>;
  /** Called with the results in the order of the subjects, each as soon as it and all before it are there. */
  print: (result: Result) => void;
  /** Called with what kept a page from being looked at in full. */
  remark: (id: Subject['id'], what: string) => void;
  /** Looks at a settled page before it is closed. */
  examine?: Examine;
  /** How many browsers, where the caller knows better. */
  browsers?: number;
  /** Ends the work: no page is begun any more, and the browsers are closed. */
  signal?: AbortSignal;
}

/**
 * Inspects pages in several browsers. A page that is stuck, or that takes its browser with it, costs that browser and is not
 * looked at again; the others go on. @throws when no browser starts.
 */
export async function inspectAll(
  subjects: readonly Subject[],
  { open, print, remark, examine, browsers, signal }: Fleet,
): Promise<void> {
  const results: (Result | undefined)[] = [];
  let printed = 0;
  let begun = 0;

  function hand(index: number, result: Result) {
    results[index] = result;
    for (let next = results[printed]; next; next = results[printed]) {
      print(next);
      // What is printed need not be kept.
      results[printed++] = { ...next, status: null };
    }
  }

  async function work() {
    let browser: TestBrowser | null = null;
    let pages = 0;
    try {
      while (begun < subjects.length && !signal?.aborted) {
        const index = begun++;
        const subject = subjects[index] as Subject;
        if (pages++ === PAGES_A_BROWSER) {
          await end(browser);
          browser = null;
          pages = 1;
        }
        browser ??= await open();
        try {
          hand(index, await inspectPage(browser, subject, (what) => remark(subject.id, what), examine));
        } catch (error) {
          if (signal?.aborted) return;
          remark(subject.id, `could not be looked at: ${error instanceof Error ? error.message : String(error)}`);
          hand(index, { id: subject.id, status: null, pageWrites: 0, requests: 0, errors: 0, ms: 0 });
          await end(browser);
          browser = null;
        }
      }
    } finally {
      await end(browser);
    }
  }

  const enough = Math.min(MOST_BROWSERS, availableParallelism(), Math.ceil(subjects.length / WORTH_A_BROWSER));
  await Promise.all(Array.from({ length: browsers ?? enough }, work));
}

/** Ends a browser, the hard way where it does not listen any more. */
async function end(browser: TestBrowser | null): Promise<void> {
  if (!browser) return;
  const program = browser.puppeteer.process();
  await Promise.race([browser.close().catch(() => {}), sleep(5000, undefined, { ref: false })]);
  program?.kill('SIGKILL');
}
