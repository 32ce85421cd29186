// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../overlay/watch.ts';
import { nothingAt } from '../../recognition/nothing.ts';
import type { LiveReading } from '../../recognition/read-page.ts';

const OTHER: LiveReading = {
  ...nothingAt('www.t-mobile.com'),
  hints: [],
  heading: null,
  region: document.body,
  ways: {},
  roots: [],
  lines: () => [],
  renewal: () => null,
};

let reading: LiveReading = OTHER;
let hidden = false;
let nothing = false;
let observed: { target: Node; deep: boolean }[] = [];
let batch: (records: { type: string; target: Node }[]) => void = () => {};
let mutated: (target?: Node, type?: string, removedNodes?: Node[]) => void = () => {};
const draw = vi.fn();
const look = vi.fn(function* () {
  yield;
  return reading;
});

/** Stands in for the browser's: says what is observed, and fires when the test says so. */
class FakeMutationObserver {
  constructor(callback: (records: object[]) => void) {
    batch = (records) => callback(records.map((record) => ({ addedNodes: [], removedNodes: [], ...record })));
    mutated = (target = document.body, type = 'childList', removedNodes = []) => {
      if (observed.length) callback([{ type, target, addedNodes: [], removedNodes }]);
    };
  }
  observe(target: Node, { subtree = false }: MutationObserverInit) {
    observed.push({ target, deep: subtree });
  }
  disconnect() {
    observed = [];
  }
}

class NoIntersections {
  observe() {}
  disconnect() {}
}

const withNavigation = () => Object.assign(new EventTarget(), { currentEntry: null });

let life = new AbortController();
const known = (found: Partial<LiveReading> = {}): LiveReading => ({
  ...OTHER,
  page: 'guest-refill',
  step: 'identify',
  confidence: 'high',
  ...found,
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', FakeMutationObserver);
  vi.stubGlobal('IntersectionObserver', NoIntersections);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  life = new AbortController();
  reading = OTHER;
  hidden = false;
  nothing = false;
  observed = [];
  look.mockClear();
  draw.mockClear();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const start = () => watchPage({ look, draw, nothingHere: () => nothing, now: Date.now, signal: life.signal });

/** The page changes every 20 ms. */
function churn(ms: number) {
  for (let passed = 0; passed < ms; passed += 20) {
    vi.advanceTimersByTime(20);
    mutated();
  }
}

function click(isTrusted: boolean, target: EventTarget = document.body) {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

describe('when the page is looked at', () => {
  test('at once, and soon after a first change', () => {
    start();
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2000);
    expect(look).toHaveBeenCalledTimes(1);
    mutated();
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('at most once per half second while an unknown page keeps changing, never after 15 s', () => {
    start();
    churn(5000);
    expect(look.mock.calls.length).toBeGreaterThan(8);
    expect(look.mock.calls.length).toBeLessThanOrEqual(11);
    churn(10_200);
    const after = look.mock.calls.length;
    expect(observed).toEqual([]);
    churn(20_000);
    expect(look).toHaveBeenCalledTimes(after);
  });

  const PAGE = `<main><p>text</p></main><aside><b>Offer 1 of 3</b></aside><div class="over"></div><i></i><div class="modal">hidden</div>`;
  /** Whether a change to this part of the page makes us look again. */
  function counts(css: string, type: string, ...removed: Node[]) {
    look.mockClear();
    mutated(document.querySelector(css) as Element, type, removed);
    vi.advanceTimersByTime(1000);
    return look.mock.calls.length > 0;
  }

  test('of a known page counts what is in its region, what holds that, and a dialog that may be over it now', () => {
    document.body.innerHTML = PAGE;
    reading = known({ region: document.querySelector('main') });
    start();
    vi.advanceTimersByTime(100);
    expect(counts('main p', 'attributes')).toBe(true);
    expect(counts('body', 'childList')).toBe(true);
    expect(counts('body', 'attributes')).toBe(false);
    expect(counts('aside b', 'attributes')).toBe(false);
    expect(counts('aside', 'childList')).toBe(false);
    expect(counts('.modal', 'attributes')).toBe(false);
    document.querySelector('.modal')?.classList.add('show');
    expect(counts('.modal', 'attributes')).toBe(true);
    expect(counts('.over', 'childList')).toBe(false);
    (document.querySelector('.over') as Element).innerHTML = '<div role="dialog">Your session has expired</div>';
    expect(counts('.over', 'childList')).toBe(true);
    // Gone again before the look at it has ended.
    expect(counts('i', 'childList', document.createElement('b'))).toBe(false);
    expect(counts('i', 'childList', (document.querySelector('.over') as Element).cloneNode(true))).toBe(true);
  });

  test('a box that changes its class and its children at once is asked about both', () => {
    document.body.innerHTML = PAGE;
    reading = known({ region: document.querySelector('main') });
    start();
    vi.advanceTimersByTime(100);
    look.mockClear();
    batch(['attributes', 'childList'].map((type) => ({ type, target: document.body })));
    vi.advanceTimersByTime(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('where it keeps changing beside the step, only the region is watched for two seconds; then a look finds what else is new', () => {
    document.body.innerHTML = '<main></main><ul></ul>';
    const [region, beside] = [...document.body.children] as [Element, Element];
    reading = known({ region, roots: [document] });
    start();
    vi.advanceTimersByTime(20_000);
    const looks = look.mock.calls.length;
    const rows = (count: number) => batch(Array.from({ length: count }, () => ({ type: 'childList', target: beside })));
    rows(400);
    expect(observed).toEqual([{ target: document, deep: true }]);
    rows(400);
    expect(observed).toEqual([{ target: region, deep: true }]);
    vi.advanceTimersByTime(1900);
    expect(look).toHaveBeenCalledTimes(looks);
    vi.advanceTimersByTime(300);
    expect(look).toHaveBeenCalledTimes(looks + 1);
    expect(observed).toEqual([{ target: document, deep: true }]);
  });

  test('shadow roots and frames that were looked into are observed, too', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    reading = known({ region: document.body, roots: [document, root] });
    start();
    vi.advanceTimersByTime(100);
    expect(observed).toEqual([
      { target: document, deep: true },
      { target: root, deep: true },
    ]);
  });

  test('a page only its address speaks for is searched like an unknown one', () => {
    document.body.innerHTML = PAGE;
    reading = known({ confidence: 'low', region: document.querySelector('main') });
    start();
    vi.advanceTimersByTime(100);
    expect(counts('aside b', 'attributes')).toBe(true);
    vi.advanceTimersByTime(15_000);
    expect(counts('aside b', 'attributes')).toBe(false);
  });

  test('a component that comes to life late is noticed, though nothing changes that can be observed', () => {
    let unborn = 2;
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => ({ length: unborn }) as never);
    reading = known();
    start();
    vi.advanceTimersByTime(3000);
    expect(look).toHaveBeenCalledTimes(1);
    unborn = 1;
    vi.advanceTimersByTime(2000);
    expect(look).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(20_000);
    unborn = 0;
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('where the address alone says that there is nothing for us, no page is looked at or watched by a browser that tells of another one', () => {
    nothing = true;
    start();
    vi.advanceTimersByTime(100);
    expect(observed.some(({ deep }) => deep)).toBe(true);
    expect(look).toHaveBeenCalledTimes(1);
    // An element of the page with that id tells of nothing.
    vi.stubGlobal('navigation', document.createElement('nav'));
    click(true);
    expect(observed.some(({ deep }) => deep)).toBe(true);
    vi.advanceTimersByTime(100);
    look.mockClear();
    vi.stubGlobal('navigation', withNavigation());
    click(true);
    expect(observed).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(look).not.toHaveBeenCalled();
  });

  test('a page that goes on to such an address is looked at once more: what is drawn has to go', () => {
    vi.stubGlobal('navigation', withNavigation());
    reading = known();
    start();
    vi.advanceTimersByTime(100);
    nothing = true;
    reading = { ...OTHER, region: null };
    history.pushState(null, '', '#/shop');
    window.dispatchEvent(new Event('hashchange'));
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(2);
    expect(draw).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(100);
    expect(observed).toEqual([]);
    nothing = false;
    history.pushState(null, '', '#/refill');
    window.dispatchEvent(new Event('hashchange'));
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(3);
  });

  test('a click of the user searches again, one that a script made does not', () => {
    start();
    vi.advanceTimersByTime(16_000);
    look.mockClear();
    click(false);
    vi.advanceTimersByTime(1000);
    expect(look).not.toHaveBeenCalled();
    click(true);
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(1);
    expect(observed.some(({ target, deep }) => target === document && deep)).toBe(true);
  });

  test('after a click the next step is seen quickly even behind a spinner', () => {
    start();
    vi.advanceTimersByTime(16_000);
    look.mockClear();
    click(true);
    vi.advanceTimersByTime(100);
    mutated();
    vi.advanceTimersByTime(100);
    mutated();
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(3);
  });

  test('what the user did is read within 10 ms of the page’s leave, anything else when the page idles', () => {
    const patience: number[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: IdleRequestOptions) => {
      patience.push(timeout ?? 0);
      return setTimeout(run, 1);
    });
    start();
    vi.advanceTimersByTime(1000);
    expect(new Set(patience)).toEqual(new Set([50]));
    patience.length = 0;
    click(true);
    vi.advanceTimersByTime(1000);
    expect(new Set(patience)).toEqual(new Set([10]));
  });

  test('clicks in our own panel are none of the page', () => {
    start();
    vi.advanceTimersByTime(16_000);
    look.mockClear();
    const ours = document.documentElement.appendChild(document.createElement('refill-beacon'));
    click(true, ours);
    vi.advanceTimersByTime(1000);
    expect(look).not.toHaveBeenCalled();
    ours.remove();
  });

  test('nothing while the tab is hidden; again when it is back', () => {
    hidden = true;
    start();
    churn(3000);
    expect(look).not.toHaveBeenCalled();
    expect(observed).toEqual([]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(1);
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(observed).toEqual([]);
  });

  test('at once at a new address, read after it has changed', () => {
    start();
    vi.advanceTimersByTime(16_000);
    look.mockClear();
    history.pushState({}, '', '#/elsewhere');
    window.dispatchEvent(new Event('hashchange'));
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(1000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('never again once it is all over', () => {
    const { stir } = start();
    vi.advanceTimersByTime(100);
    life.abort();
    look.mockClear();
    stir();
    click(true);
    churn(2000);
    expect(look).not.toHaveBeenCalled();
    expect(observed).toEqual([]);
  });
});

describe('a look in pieces', () => {
  /** Each piece takes so long that a pause follows it. */
  const slowly = () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 10;
      return clock;
    });
  };

  test('pauses where it takes long', () => {
    slowly();
    start();
    vi.advanceTimersByTime(31);
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([1, 0]);
    vi.advanceTimersByTime(1);
    expect(draw).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([1, 1]);
  });

  test('draws in a task of its own, however short the look was', () => {
    start();
    vi.advanceTimersByTime(31);
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([1, 0]);
    vi.advanceTimersByTime(1);
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([1, 1]);
  });

  test('begins anew when the page changes under it, and draws only what holds', () => {
    slowly();
    start();
    vi.advanceTimersByTime(31);
    mutated();
    vi.advanceTimersByTime(1);
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([2, 0]);
    vi.advanceTimersByTime(1000);
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([2, 1]);
  });

  test('draws all the same where the page never holds still', () => {
    slowly();
    start();
    for (let passed = 0; passed < 100; passed++) {
      vi.advanceTimersByTime(1);
      mutated();
    }
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([3, 1]);
    churn(1000);
    expect(draw.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(look.mock.calls.length).toBeLessThanOrEqual(6);
  });

  test('is given up when the tab is hidden, and begun anew when it is seen again', () => {
    slowly();
    start();
    vi.advanceTimersByTime(31);
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(1000);
    expect(draw).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(1000);
    expect([look.mock.calls.length, draw.mock.calls.length]).toEqual([2, 1]);
  });
});
