import type { Pausing } from '../recognition/pausing.ts';
import type { LiveReading } from '../recognition/read-page.ts';
import { holdsModal } from '../recognition/region.ts';
import { holds } from '../recognition/tree.ts';
import { HOST } from './host.ts';
import { navigationOf, watchNavigation } from './navigation.ts';

/** How long after load, a new address or a click a page may still become another one, ms. */
const SEARCH_MS = 15_000;
/** Between two looks at a page that keeps changing, ms. */
const FLOOR_MS = 500;
/** From the first change to the look at it, ms: time for the page to finish what it is doing. */
const SOON_MS = 30;
/** Looks a user's own action earns at once: a spinner first, then the next step, must not cost half a second. */
const EARNED = 3;
/** The look waits for an idle moment, but no longer than this, ms. */
const IDLE_MS = 50;
/** A look pauses after so long, ms, that the page may answer to its user in between. */
const SLICE_MS = 5;
/** A look the page changed under begins anew at once so often, until one is left in peace. */
const RESTARTS = 2;
/** The same after what the user did: a step that changes is waited for by somebody. */
const QUICK_IDLE_MS = 10;
/** So many changes that have nothing to do with the step, and only the region is watched for a while: being told of each costs the page time. */
const NOISE = 500;
/** How long, ms; then a look finds what else may have opened. */
const DEAF_MS = 2000;
/** From a look to the first count of the components that have come to life since, ms; each further one waits twice as long. */
const UPGRADE_MS = 500;

/** What can show or hide a part of a page without adding or removing anything. */
const DEEP: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open', 'inert', 'class', 'style', 'disabled'],
};

export interface Watch {
  /** Something seems to have changed: look soon. */
  stir(): void;
}

interface Parts {
  /** Reads the page. */
  look: () => Pausing<LiveReading | null>;
  /** Draws what was read. */
  draw: () => void;
  /** Whether the address alone says that there is nothing for us here. */
  nothingHere: () => boolean;
  now: () => number;
  signal: AbortSignal;
}

/**
 * Decides when to look at the page: at the start, when it changes, when its address changes; nothing while the tab is hidden.
 * Whatever changes counts only for a while, while the page may still become one we know, or after the user's click; then only
 * what has to do with the region of a page we know.
 */
export function watchPage({ look, draw, nothingHere, now, signal }: Parts): Watch {
  let lastLook = Number.NEGATIVE_INFINITY;
  let earned = 0;
  let reading: LiveReading | null = null;
  let work: Pausing<undefined> | null = null;
  let pause = false;
  let restarts = RESTARTS;
  /** Something changed while we were looking. */
  let missed = false;
  let searchUntil = 0;
  let clicked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let searchEnd: ReturnType<typeof setTimeout> | undefined;
  let upgrades: ReturnType<typeof setTimeout> | undefined;
  /** What alone counts; `null`: everything. */
  let region: Element | null = null;
  /** Changes that did not count since the observer was set. */
  let noise = 0;

  const observer = new MutationObserver((records) => {
    // A list that is filled row by row is asked once.
    const asked = new Set<Node>();
    const isNews = (record: MutationRecord) => {
      if (record.type === 'childList' && asked.has(record.target)) return false;
      if (!isOfThePage(record)) return false;
      // What was no news as an attribute may be some as a child.
      if (record.type === 'childList') asked.add(record.target);
      return !region || concerns(region, record);
    };
    if (records.some(isNews)) return stir();
    noise += records.length;
    if (noise > NOISE) {
      observe();
      setTimeout(stir, DEAF_MS);
    }
  });
  let headingSeen = false;
  const headings = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.boundingClientRect.height) headingSeen = true;
      else if (headingSeen) stir();
    },
    { rootMargin: '100000px' },
  );
  const checkAddress = watchNavigation(window, () => search(true), signal);

  function stir() {
    if (work) missed = true;
    if (timer || idle || document.hidden || signal.aborted) return;
    // Soon after a first change, then at most once per half second, whatever the page does.
    const wait = earned ? 0 : lastLook + FLOOR_MS - now();
    timer = setTimeout(
      () => {
        timer = undefined;
        awaitIdle();
      },
      Math.max(SOON_MS, wait),
    );
  }

  function* lookAndDraw(): Pausing<undefined> {
    checkAddress();
    if (earned && now() - lastLook < FLOOR_MS) earned--;
    lastLook = now();
    missed = false;
    reading = yield* look();
    // Half of what was read may be gone. Where a page never holds still, what we have must do.
    if (missed && restarts > 0) {
      restarts--;
      return yield* lookAndDraw();
    }
    if (!missed) restarts = RESTARTS;
    // Drawing is a task of its own.
    pause = true;
    yield;
    draw();
    observe();
    if (missed) stir();
  }

  function lookNow() {
    idle = 0;
    const current = work ?? lookAndDraw();
    // Should this look fail, the next one begins anew.
    work = null;
    pause = false;
    const end = performance.now() + SLICE_MS;
    while (!current.next().done) {
      if (!pause && performance.now() < end) continue;
      work = current;
      return awaitIdle();
    }
  }

  function awaitIdle() {
    idle = requestIdleCallback(lookNow, { timeout: earned ? QUICK_IDLE_MS : IDLE_MS });
  }

  function observe() {
    const deaf = noise > NOISE;
    noise = 0;
    observer.disconnect();
    headings.disconnect();
    clearTimeout(upgrades);
    headingSeen = false;
    if (document.hidden || signal.aborted) return;
    const known = reading?.page === 'other' ? null : reading;
    const young = now() < searchUntil;
    const searching = young && (clicked || !known || known.confidence === 'low');
    if (young) awaitUpgrades(UPGRADE_MS);
    if (!searching && !known) return;
    region = (!searching && known?.region) || null;
    // An observer outside does not see into shadow roots and frames.
    const [, ...inner] = reading?.roots ?? [];
    for (const root of [deaf && region ? region : document, ...inner]) observer.observe(root, DEEP);
    if (region && known?.heading) headings.observe(known.heading);
  }

  /** A component that comes to life late gets its shadow root, and no observer sees that. */
  function awaitUpgrades(delay: number, before = unborn()) {
    if (before) upgrades = setTimeout(() => (unborn() < before ? stir() : awaitUpgrades(2 * delay, before)), delay);
  }

  /** @param quick the user did something: the next looks may follow each other quickly. */
  function search(quick = false, afterClick = false) {
    // Then neither a look nor an observer is needed: the browser will tell of another address.
    if ((!reading || reading.page === 'other') && navigationOf(window) && nothingHere()) {
      searchUntil = 0;
      return rest();
    }
    clicked = afterClick;
    searchUntil = now() + SEARCH_MS;
    clearTimeout(searchEnd);
    searchEnd = setTimeout(observe, SEARCH_MS);
    if (quick) earned = EARNED;
    observe();
    stir();
  }

  function rest() {
    clearTimeout(timer);
    clearTimeout(searchEnd);
    cancelIdleCallback(idle);
    timer = undefined;
    idle = 0;
    work = null;
    observe();
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : search()), { signal });
  for (const kind of ['pageshow', 'load']) window.addEventListener(kind, () => search(), { signal });
  // docs/decisions/0002-clicks-rearm-the-watch.md
  window.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (isTrusted && (target as Partial<Element>).localName !== HOST) search(true, true);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', rest);
  search();
  return { stir };
}

/** How many elements wait for the script that makes components of them. */
const unborn = () => document.querySelectorAll(':not(:defined)').length;

/** Whether a change has to do with a region: it is inside, it is about what holds it, or a dialog may lie over it now, or no longer. */
const concerns = (region: Element, { type, target, removedNodes }: MutationRecord) =>
  holds(region, target) ||
  (type === 'childList' && holds(target, region)) ||
  [target, ...removedNodes].some(holdsModal);

/** Our own host coming or going is no news. */
function isOfThePage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || target !== document.documentElement) return true;
  return [...addedNodes, ...removedNodes].some((node) => (node as Partial<Element>).localName !== HOST);
}
