import type { Carrier } from '../carriers/carrier.ts';
import type { PageKind, PageState } from '../carriers/vocabulary.ts';
import { officialHost, ruleFor } from './address.ts';
import { lineOf } from './line.ts';
import { forgetLabels } from './names.ts';
import { nothingAt } from './nothing.ts';
import { isLoading, stateOf } from './page-state.ts';
import type { Hint, PageReading } from './page-status.ts';
import { isShown, type Passage } from './passages.ts';
import { finish, type Pausing } from './pausing.ts';
import { mainRegion, openModal } from './region.ts';
import { type RegionReader, readRegion } from './region-reader.ts';
import { renewalDateIn } from './renewal-date.ts';
import { says } from './text.ts';
import { commonAncestor, holds, rootsOf } from './tree.ts';
import { forgetLayout } from './visible.ts';

/** A hint with the live element it points at (`null` when only described). */
export interface LiveHint extends Hint {
  element: Element | null;
}

/** A reading that still holds on to the page: what the overlay draws from. */
export interface LiveReading extends PageReading {
  hints: LiveHint[];
  /** The main-region heading that speaks for the page, if any. */
  heading: Element | null;
  /** The smallest region that was looked at: later changes inside it call for a new reading. `null`: the address alone said it. */
  region: Element | null;
  /** Where it leads to when it is not the way on itself. */
  ways: Carrier['ways'];
  /** The document and every open shadow root and same-origin document in it, as far as they were looked into. */
  roots: readonly ParentNode[];
  /** The region's text as it is seen, line by line; never what a field holds. Read when it is called. */
  lines(): string[];
  /** The page's own words for when the line renews, where it says so. */
  renewal(): string | null;
}

/**
 * Reads a page of the carrier's own site.
 * @param document the page; never written to, no field's content is read.
 * @param url its address.
 * @returns the reading, or `null` when the host is not on the carrier's list.
 */
export const readPage = (document: Document, url: string, carrier: Carrier): LiveReading | null =>
  finish(readInPieces(document, url, carrier));

/** The same in small pieces, for a page somebody is using. What changes meanwhile calls for a new reading anyway. */
export function* readInPieces(document: Document, url: string, carrier: Carrier): Pausing<LiveReading | null> {
  const host = officialHost(url, carrier);
  if (!host || !document.body) return null;
  forgetLayout();
  forgetLabels();
  const rule = ruleFor(url, carrier);
  if (rule?.kind === 'other') {
    // Nothing on the page could change that, so nothing of it is looked at.
    return {
      ...nothingAt(host),
      hints: [],
      heading: null,
      region: null,
      ways: carrier.ways,
      roots: [],
      lines: () => [],
      renewal: () => null,
    };
  }
  const everywhere = yield* rootsOf(document);
  yield;
  const modalElement = openModal(everywhere, carrier.frame);
  yield;
  const main = mainRegion(document, everywhere);
  yield;
  const page = yield* readRegion(main, modalElement, everywhere, carrier);
  yield;
  const modal = modalElement && (yield* readRegion(modalElement, null, everywhere, carrier));
  const speaking = modal ?? page;

  let renewal: string | null | undefined;
  const heading = speaking.headings.find(({ weight }) => weight === 1)?.element ?? null;
  const reading = (kind: PageKind, found: Partial<LiveReading> = {}): LiveReading => ({
    carrier: carrier.id,
    host,
    page: kind,
    line: lineOf(kind, host, carrier, rule, new URL(url).pathname, () => {
      const all = kind === 'help' ? page.headings : page.passages();
      const pinned = (found.hints ?? []).flatMap(({ element }) => element ?? []);
      const box = heading && pinned.length > 0 && commonAncestor([heading, ...pinned]);
      const near = all.filter(({ element }) => box && holds(box, element));
      return [near, all].map((some) => some.map(({ words }) => words));
    }),
    step: carrier.steps[kind],
    state: 'ready',
    confidence: 'low',
    hints: [],
    heading,
    lines: () =>
      speaking
        .passages()
        .filter((passage) => isShown(passage) && !(passage.element as HTMLElement).isContentEditable)
        .map(({ text }) => text),
    renewal() {
      if (renewal === undefined) renewal = renewalDateIn(page.passages(), carrier.labels);
      return renewal;
    },
    region: modalElement && !holds(page.region, modalElement) ? document.body : page.region,
    ways: carrier.ways,
    roots: everywhere,
    ...found,
  });

  if (saysNotFound(page, carrier)) return reading('other');
  // Most official pages end here: neither address nor headings speak for a step, so the rest is not even looked at.
  if (!rule && !page.speaks && !modal?.speaks) return reading('other');
  if (isNotice(yield* page.texts(), page.roots)) return reading('other');
  if (stateOf('other', yield* page.texts(), carrier) === 'blocked') {
    return rule && !rule.weak ? reading(rule.kind, { state: 'blocked' }) : reading('other');
  }

  // A dialog with a job of its own is the step; one that only asks or tells leaves the page what it is.
  const ofModal = modal && (yield* modal.hasJob()) ? yield* modal.verdict(rule) : null;
  const { page: kind, confidence } = ofModal?.confidence === 'high' ? ofModal : yield* page.verdict(rule);
  if (kind === 'other') return reading('other');

  const message = stateOf(kind, [...(yield* speaking.texts()), ...(yield* speaking.alerts())], carrier);
  yield;
  const isQuiet =
    confidence === 'low' ||
    carrier.quietStates.includes(message) ||
    (modal && leadsAway(modal) && !(ofModal?.confidence === 'high' && kind === 'payment'));
  const found = isQuiet ? [] : yield* speaking.hints(kind);
  return reading(kind, {
    state: message === 'ready' ? quietState(kind, confidence === 'high', found.length > 0, speaking, carrier) : message,
    confidence,
    hints: message === 'declined' ? found.filter(({ target }) => target === 'payment-method') : found,
  });
}

/** A page this short with nothing to fill in has nothing but its notice. */
const NOTICE = 10;

/** A few words in place of the page: it is down and will be back. */
function isNotice(passages: readonly Passage[], roots: readonly ParentNode[]): boolean {
  return (
    passages.length <= NOTICE &&
    passages.some(({ words }) => words.includes('MAINTENANCE')) &&
    !roots.some((root) => root.querySelector('input,select'))
  );
}

/** "Cancel AutoPay?": whatever its buttons say, none is the way on. */
const leadsAway = ({ headings: [title] }: RegionReader) => title?.words.startsWith('LEAVE');

function saysNotFound(page: RegionReader, carrier: Carrier): boolean {
  return [...page.headings.filter(({ weight }) => weight === 1), page.called].some(({ words }) =>
    says(carrier.notFound, words),
  );
}

/** The state of a page that shows no message. */
function quietState(
  kind: PageKind,
  sure: boolean,
  hasTargets: boolean,
  page: RegionReader,
  carrier: Carrier,
): PageState {
  if (kind === 'confirmation' && sure) return 'done';
  return !hasTargets && isLoading(page.roots, page.passages(), carrier) ? 'loading' : 'ready';
}
