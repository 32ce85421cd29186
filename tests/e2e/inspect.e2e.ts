import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../locales/page.ts';
import type { PageStatus } from '../../recognition/page-status.ts';
import { inspectAll } from '../../scripts/inspect/fleet.ts';
import type { Result } from '../../scripts/inspect/inspect-page.ts';
import { ROOT } from '../../scripts/tool.ts';
import { answer, type Expectation, PRACTICE_PAGES } from '../pages/index.ts';
import { builtExtension, elementAt, openBrowser } from './harness/index.ts';
import { kind } from './setup.ts';

const words = PAGE_TEXTS.en;

/** What a page was seen as, and of each hint whether its path leads to the element a person would point at. */
interface Seen {
  result: Result;
  reads: number | undefined;
  misled: string[];
}

describe(`every practice page, inspected in ${kind}`, () => {
  const end = new AbortController();
  const seen = new Map(PRACTICE_PAGES.map(({ id }) => [id, Promise.withResolvers<Seen>()]));
  const examined = new Map<string | number, Omit<Seen, 'result'>>();
  let work: Promise<void>;

  beforeAll(() => {
    work = inspectAll(
      PRACTICE_PAGES.map(({ id, url, actions = [] }) => ({ id, url, actions, answer, lang: 'en-US' })),
      {
        open: () => openBrowser(kind, { extensionDir: builtExtension(kind, { probe: true }) }),
        print: (result) =>
          seen.get(String(result.id))?.resolve({ result, reads: undefined, misled: [], ...examined.get(result.id) }),
        remark: (id, what) => console.warn(`${id}: ${what}`),
        async examine(id, status, page, browser) {
          const expected = PRACTICE_PAGES.find((one) => one.id === id)?.expected;
          const misled = expected ? await misledHints(page, status, expected) : [];
          examined.set(id, { reads: (await browser.askProbe(page))?.reads, misled });
        },
        // Many pages have something to wait for, and there is no harm in waiting side by side.
        browsers: 3,
        signal: end.signal,
      },
    );
  });
  afterAll(async () => {
    end.abort();
    await work;
  });

  it.each(PRACTICE_PAGES)('$id: $what', async ({ id, expected }) => {
    const { result, reads, misled } = (await Promise.race([seen.get(id)?.promise, work])) as Seen;
    const { status, pageWrites, requests, errors } = result;
    const { page, line, step, state, confidence, hints = [], exact } = expected;
    expect(status).toMatchObject({ page, line, step, state, ...(confidence ? { confidence } : {}) });
    const targets = status?.hints.map(({ target }) => target).sort();
    const wanted = hints.map(({ target }) => target).sort();
    if (exact) expect(targets).toEqual(wanted);
    else expect(targets).toEqual(expect.arrayContaining(wanted));
    for (const { target, verdict = 'pinned' } of hints) {
      expect(status?.hints.find((hint) => hint.target === target)?.verdict, target).toBe(verdict);
    }
    expect(misled).toEqual([]);
    expect({ reads, pageWrites, requests, errors }).toEqual({ reads: 0, pageWrites: 0, requests: 0, errors: 0 });
  });
});

async function misledHints(page: Page, status: PageStatus | null, { hints = [] }: Expectation): Promise<string[]> {
  const misled: string[] = [];
  for (const { target, css } of hints) {
    const path = status?.hints.find((hint) => hint.target === target)?.path;
    if (!path) continue;
    const [truth, found] = [(await page.$(css)) ?? (await inFrames(page, css)), await elementAt(page, path)];
    const same = truth && found && (await page.evaluate((a, b) => a === b, truth, found));
    if (!same) misled.push(`${target} is not at ${path}`);
  }
  return misled;
}

/** The same in frames of the page's own. */
const inFrames = (page: Page, css: string) =>
  page.evaluateHandle((css) => {
    const frames = [...document.querySelectorAll('iframe')];
    return frames.map((frame) => frame.contentDocument?.querySelector(css)).find(Boolean) ?? null;
  }, css);

describe(`npm run inspect in ${kind}`, () => {
  const OFFICIAL = 'https://prepaid.t-mobile.com/direct-to-account';
  const refill = answer(OFFICIAL).body;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'refill-beacon-inspect-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints one line a page, in order, whatever the pages do', async () => {
    const pages: { id: string; html: string; url?: string; actions?: object[]; lang?: string }[] = [
      { id: 'elsewhere', html: refill, url: 'https://example.com/direct-to-account' },
      { id: 'plain http', html: refill, url: 'http://prepaid.t-mobile.com/direct-to-account' },
      { id: 'dialogs', html: `${refill}<script>alert(1); confirm(2); prompt(3)</script>` },
      { id: 'opens a tab', html: `${refill}<script>window.open('https://example.com/')</script>` },
      { id: 'throws', html: `${refill}<script>Promise.reject(new Error('later')); throw new Error('now')</script>` },
      { id: 'goes away', html: `<script>location.href = 'https://example.com/'</script>` },
      {
        id: 'stays',
        html: `<h1>Hello</h1><script>onbeforeunload = (event) => event.preventDefault()</script>`,
        actions: [{ click: 'h1' }, { goto: 'https://example.com/' }],
      },
      { id: 'no such button', html: refill, actions: [{ click: '#nowhere' }] },
      { id: 'sent away', html: refill, actions: [{ wait: 800 }, { evaluate: sendAway }, { wait: 300 }] },
      { id: 'as if nothing had been', html: refill, lang: 'zh-TW', actions: [{ wait: 800 }] },
      { id: 'no page at all', html: '\u0000PNG\u0001' },
      { id: 'hangs', html: '<script>setTimeout(() => { for (;;); }, 200)</script>' },
      { id: 'after that', html: refill, actions: [{ wait: 800 }, { evaluate: 'document.body' }] },
    ];
    const lines = pages.map(({ html, ...line }, index) => ({ url: OFFICIAL, html: `${index}.html`, ...line }));
    await Promise.all(pages.map(({ html }, index) => writeFile(join(folder, `${index}.html`), html)));
    await writeFile(join(folder, 'batch.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, stdout, stderr } = await inspect('--batch', join(folder, 'batch.jsonl'));

    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Result);
    expect(results.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    for (const { id, pageWrites, requests, errors } of results) {
      expect({ id, pageWrites, requests, errors }).toEqual({ id, pageWrites: 0, requests: 0, errors: 0 });
    }
    const page = Object.fromEntries(results.map(({ id, status }) => [id, status]));
    for (const id of ['elsewhere', 'plain http', 'goes away', 'stays', 'hangs']) expect(page[id], id).toBeNull();
    for (const id of ['dialogs', 'opens a tab', 'throws', 'no such button']) {
      expect(page[id], id).toMatchObject({ page: 'guest-refill' });
    }
    expect(page['no page at all']).toMatchObject({ confidence: 'low', hints: [] });
    expect(page['sent away']).toMatchObject({ page: 'guest-refill', panel: 'hidden' });
    const untouched = { page: 'guest-refill', panel: expect.not.stringMatching('hidden'), sellerWarning: 'line' };
    expect(page['as if nothing had been']).toMatchObject(untouched);
    expect(page['after that']).toMatchObject(untouched);
    expect(stderr).toMatch(/^no such button: action 1 .*#nowhere/m);
    expect(stderr).toMatch(/^hangs: could not be looked at/m);
    expect(code).toBe(0);
  }, 120_000);
});

/** Runs in the page: sends the hints away for good, as a person would. */
const sendAway = `(() => {
  const buttons = () => [...document.querySelector('refill-beacon').shadowRoot.querySelectorAll('button')];
  const press = (name) => buttons().find((one) => [one.getAttribute('aria-label'), one.textContent].includes(name)).click();
  press(${JSON.stringify(words.close)});
  press(${JSON.stringify(words.dismiss.never)});
})()`;

function inspect(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'inspect.ts'), '--browser', kind, ...args]);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
