// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packKnowledge } from '../../carriers/knowledge.ts';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { PAGE_TEXTS } from '../../locales/page.ts';
import { startOverlay } from '../../overlay/start-overlay.ts';
import { nothingAt } from '../../recognition/nothing.ts';
import type { LiveReading } from '../../recognition/read-page.ts';
import type { Area } from '../../settings/area.ts';

const OTHER: LiveReading = {
  ...nothingAt('www.t-mobile.com'),
  hints: [],
  heading: null,
  region: null,
  ways: {},
  roots: [],
  lines: () => [],
  renewal: () => null,
};

let life: AbortController;
let failures = 0;

beforeEach(() => {
  life = new AbortController();
  // The browser never idles here: the page is read when somebody asks.
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** An overlay whose reading fails so many times, as what was part of a frame does once that has gone on to another site. */
async function overlayFailing(times: number) {
  failures = times;
  const words = {
    locale: 'en',
    version: '1.0.0',
    words: PAGE_TEXTS.en,
    knowledge: packKnowledge({ lexicon: LEXICON, carrier: T_MOBILE }),
    style: '*{}',
  };
  const area: Area = {
    get: async () => ({ 'page-words': { version: 1, data: words } }),
    set: async () => undefined,
    remove: async () => undefined,
    onChanged: () => () => undefined,
  };
  const nobody = { addListener() {}, removeListener() {} };
  const runtime = { id: 'us', getManifest: () => ({ version: '1.0.0' }), sendMessage: vi.fn(), onMessage: nobody };
  const readPage = vi.fn(function* () {
    yield;
    if (failures-- > 0) throw new TypeError("can't access dead object");
    return OTHER;
  });
  const overlay = startOverlay({ readPage, area, runtime, isPrivate: () => false, now: Date.now }, life);
  await overlay.ready();
  return { overlay, readPage };
}

test('a reading that fails begins anew once', async () => {
  const { overlay, readPage } = await overlayFailing(1);
  expect(overlay.status()).toMatchObject({ page: 'other', panel: 'hidden' });
  expect(readPage).toHaveBeenCalledTimes(2);
});

test('what fails twice is a fault of ours, and said to be', async () => {
  const { overlay, readPage } = await overlayFailing(2);
  expect(() => overlay.status()).toThrow('dead object');
  expect(readPage).toHaveBeenCalledTimes(2);
});
