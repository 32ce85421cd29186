import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageStatus } from '../../recognition/page-status.ts';
import { type Action, answer, type Expectation, PRACTICE_PAGES } from '../pages/index.ts';
import { elementAt, perform } from './harness/index.ts';
import { kind, useBrowser } from './setup.ts';

describe(`every practice page in ${kind}`, () => {
  const browser = useBrowser();
  let page: Page;
  /** Where the tab stands; `null` when it is not sure to stand anywhere. */
  let reached: { url: string; actions: readonly Action[] } | null = null;
  beforeAll(async () => {
    page = await browser().openPage('about:blank', answer);
  });

  it.each(PRACTICE_PAGES)('$id: $what', async ({ url, actions = [], expected }) => {
    const walked = reached?.url === url && startsWith(actions, reached.actions) ? reached.actions.length : 0;
    reached = null;
    if (walked === 0) await page.goto(url);
    const { now, patience } = walked === 0 ? withoutWaiting(actions) : { now: actions.slice(walked), patience: 0 };
    await perform(page, now);
    // Whoever is right is right within the time a person would wait; what fails is shown by the last status.
    let seen = await browser().askStatus(page);
    await browser()
      .waitForStatus(
        page,
        (status) => {
          seen = status;
          return agrees(status, expected);
        },
        4000 + patience,
      )
      .catch(() => {});
    expect(briefly(seen)).toMatchObject(wanted(expected));
    if (expected.exact) expect(seen?.hints.map(({ target }) => target).sort()).toEqual(targetsOf(expected));
    for (const hint of expected.hints ?? []) {
      const found = seen?.hints.find(({ target }) => target === hint.target);
      expect(found?.verdict, hint.target).toBe(hint.verdict ?? 'pinned');
      if (found?.path) expect(await isAt(page, found.path, hint.css), `${hint.target} is at ${found.path}`).toBe(true);
    }
    expect(await browser().askProbe(page)).toMatchObject({ reads: 0, pageWrites: 0, requests: 0, errors: 0 });
    expect(
      browser()
        .strayRequests(page)
        .filter(({ byExtension }) => byExtension),
    ).toEqual([]);
    reached = { url, actions };
  });
});

const startsWith = (actions: readonly Action[], before: readonly Action[]) =>
  before.every((action, index) => JSON.stringify(action) === JSON.stringify(actions[index]));

/** A page that only has to arrive is not waited for: the wait says how long that may take. */
function withoutWaiting(actions: readonly Action[]): { now: readonly Action[]; patience: number } {
  const [first, ...others] = actions;
  return first && 'wait' in first && others.length === 0
    ? { now: [], patience: first.wait }
    : { now: actions, patience: 0 };
}

const targetsOf = ({ hints = [] }: Expectation) => hints.map(({ target }) => target).sort();
const briefly = (status: PageStatus | null) =>
  status && {
    page: status.page,
    line: status.line,
    step: status.step,
    state: status.state,
    confidence: status.confidence,
  };

function wanted({ page, line, step, state, confidence }: Expectation) {
  return { page, line, step, state, ...(confidence ? { confidence } : {}) };
}

function agrees(status: PageStatus, expected: Expectation): boolean {
  const same = Object.entries(wanted(expected)).every(([key, value]) => status[key as keyof PageStatus] === value);
  const targets = status.hints.map(({ target }) => target).sort();
  const hinted = targetsOf(expected).every((target) => targets.includes(target));
  return same && hinted && (!expected.exact || targets.length === targetsOf(expected).length);
}

async function isAt(page: Page, path: string, css: string): Promise<boolean> {
  const truth = await page.$(css);
  const found = await elementAt(page, path);
  return truth !== null && found !== null && page.evaluate((a, b) => a === b, truth, found);
}
