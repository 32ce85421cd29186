import type { Carrier } from '../carriers/carrier.ts';
import { ruleFor } from '../recognition/address.ts';
import type { PageStatus } from '../recognition/page-status.ts';
import { finish, type Pausing } from '../recognition/pausing.ts';
import type { LiveReading, readInPieces } from '../recognition/read-page.ts';
import { learnWords } from '../recognition/text.ts';
import type { Area } from '../settings/area.ts';
import type { Runtime } from '../settings/browser-api.ts';
import { dismiss, dismissal, isDismissed } from '../settings/items.ts';
import { alreadyPaid } from './already-paid.ts';
import { sweepOldHosts } from './host.ts';
import { isGuiding } from './says.ts';
import { sellerWarning } from './seller-warning.ts';
import { createStage } from './stage.ts';
import { followSettings } from './user-settings.ts';
import { type Watch, watchPage } from './watch.ts';

/** How often a visible overlay asks whether its extension is still there, ms. */
const ALIVE_MS = 1000;

export interface OverlayParts {
  readonly readPage: typeof readInPieces;
  /** Where the user's settings are: the browser's storage, or memory in private windows. */
  readonly area: Area;
  readonly runtime: Runtime;
  /** In private windows nothing is asked of the background, which would keep it. Only asked where something is drawn. */
  readonly isPrivate: () => boolean;
  /** ms since 1970 */
  readonly now: () => number;
}

export interface Overlay {
  /** Settled once there are words to read the page with: a status given before would be a guess. */
  ready(): Promise<void>;
  /** What the popup shows; `null` when the host is not on the carrier's list. */
  status(): PageStatus | null;
  /** Scrolls to the control in question. @returns whether there is one. */
  showMe(): boolean;
}

/** Starts reading the page and drawing on it. Everything ends, and leaves nothing behind, when `life` is aborted. */
export function startOverlay(parts: OverlayParts, life: AbortController): Overlay {
  let root: Element;
  let chapter: AbortController;
  let current = begin();

  function begin(): Overlay {
    root = document.documentElement;
    chapter = new AbortController();
    return overlayOf(parts, life, AbortSignal.any([life.signal, chapter.signal]));
  }

  // document.open() takes every listener and node with it, but not this observer.
  const reopened = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    chapter.abort();
    current = begin();
  });
  reopened.observe(document, { childList: true });
  life.signal.addEventListener('abort', () => reopened.disconnect());
  return {
    ready: () => current.ready(),
    status: () => current.status(),
    showMe: () => current.showMe(),
  };
}

function overlayOf(
  { readPage, area, runtime, isPrivate, now }: OverlayParts,
  life: AbortController,
  signal: AbortSignal,
): Overlay {
  sweepOldHosts();
  let reading: LiveReading | null = null;
  let carrier: Carrier | null = null;
  /** Until the first look is done, and during each one after that. */
  let looking = true;
  let alive: ReturnType<typeof setInterval> | undefined;

  /** Made for the first scene: most official pages never have one. */
  let ui: ReturnType<typeof newUi> | null = null;
  function newUi(style: string) {
    const alone = isPrivate();
    const warning = sellerWarning({
      ask: alone ? null : async (step) => runtime.sendMessage({ type: 'journey', step }),
      now,
      changed: draw,
    });
    const paid = alreadyPaid({ send: alone ? null : (type) => runtime.sendMessage({ type }), changed: draw });
    const stage = createStage({
      style,
      dismiss(kind) {
        const away = dismiss(kind, now());
        settings.dismissed = away;
        draw();
        // Where storing fails, the hints are away on this page at least.
        dismissal.write(area, away).catch(() => undefined);
      },
      toggleWarning: warning.toggle,
      take: alone
        ? null
        : async ({ kind, lines }) => {
            const proof = { host: location.hostname, lines: lines() };
            return (await runtime.sendMessage({ type: kind, proof }).catch(() => false)) === true;
          },
      lost: () => watch?.stir(),
      signal,
    });
    return { warning, paid, stage };
  }
  let watch: Watch | null = null;
  const words = Promise.withResolvers<void>();
  const settings = followSettings({
    area,
    runtime,
    // Without words no page is understood, so there is nothing to look at before.
    learn(knowledge) {
      learnWords(knowledge.lexicon);
      const { carrier: known } = knowledge;
      carrier = known;
      words.resolve();
      const nothingHere = () => ruleFor(location.href, known)?.kind === 'other';
      watch = watchPage({ look, draw, nothingHere, now, signal });
    },
    changed: draw,
    signal,
  });
  signal.addEventListener('abort', () => clearInterval(alive));

  function* look(again = false): Pausing<LiveReading | null> {
    looking = true;
    try {
      reading = carrier && (yield* readPage(document, location.href, carrier));
    } catch (error) {
      // A frame may have gone on to another site while we paused: in Firefox, what we hold of it is dead then.
      if (!again) return yield* look(true);
      // Where reading fails, nothing old may stay drawn.
      reading = null;
      draw();
      throw error;
    }
    looking = false;
    return reading;
  }

  function draw() {
    const { dismissed, speech } = settings;
    const shown = reading?.page !== 'other' && speech && !signal.aborted && !isDismissed(dismissed, now()) && reading;
    if (shown) ui ??= newUi(speech.style);
    if (!ui) return;
    const { warning, paid, stage } = ui;
    paid.enter(shown || null);
    const scene = shown ? { reading: shown, ...speech, warning: warning.view, paidAgo: paid.ago } : null;
    stage.draw(scene);
    warning.enter(scene && isGuiding(scene.reading) ? scene.reading.step : null);
    if (scene) alive ??= setInterval(checkAlive, ALIVE_MS);
    else alive = void clearInterval(alive);
  }

  function checkAlive() {
    if (!document.hidden && !runtime.id) life.abort();
  }

  return {
    ready: () => words.promise,
    status() {
      // Who asks while a look is under way is not told what was there before it.
      if (looking) {
        finish(look());
        draw();
      }
      if (!reading) return null;
      const { heading, region, ways, roots, hints, lines, renewal, ...read } = reading;
      const panel = ui?.stage.view ?? 'hidden';
      return {
        ...read,
        hints: hints.map(({ element, ...hint }) => hint),
        panel,
        sellerWarning: ui && panel !== 'hidden' ? ui.warning.view : 'none',
      };
    },
    showMe: () => ui?.stage.showMe() ?? false,
  };
}
