import { holds } from '../recognition/tree.ts';
import { make } from './dom.ts';
import { followElements } from './follow.ts';
import { type Box, placePin } from './geometry.ts';
import type { Pinned } from './says.ts';
import { focusedOnPage, isDrawn, isFocusOurs, isUnderBar, viewBox, visibleBox } from './sight.ts';

/** Room between a control and the ring around it, px. */
const RING_GAP = 4;
/** Nothing moved for so long: at rest, ms. */
const REST_MS = 150;

export interface Pins {
  /** Points at these controls, and only these, from the next measuring on. */
  point(pinned: readonly Pinned[]): void;
  /** Measures again now, and reports rest when nothing moves any more. */
  measure(): void;
  /** Measures now, and reports rest at once. */
  settle(): void;
  /** The control the ring is around; `null` when nothing is pointed at. */
  ringed(): Pinned | null;
}

interface Parts {
  layer: HTMLElement;
  /** A control is gone or hidden: time for a new look at the page. */
  lost: () => void;
  /** Nothing has moved for a moment. */
  rested: () => void;
  signal: AbortSignal;
}

interface Mark extends Pinned {
  readonly badge: HTMLElement;
  /** A bar of the page lies over it. */
  covered: boolean;
  drawn: boolean;
}

/** Numbered markers beside the page's controls, and one ring. They are drawn in our own layer and let every click through. */
export function createPins({ layer, lost, rested, signal }: Parts): Pins {
  const ring = make('div', { className: 'ring', hidden: true });
  let marks: Mark[] = [];
  let ringed: Mark | null = null;
  let following = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    following.abort();
    clearTimeout(timer);
  });

  /** @param atRest whether a bar of the page that stays in place may be looked for: it is where it stays. */
  function place(atRest: boolean) {
    const focused = focusedOnPage();
    if (!isFocusOurs()) ringed = marks.find(({ element }) => focused && holds(element, focused)) ?? null;
    if (!ringed || !marks.includes(ringed)) ringed = marks[0] ?? null;

    // All is measured before anything is drawn: one layout, whatever the number of marks.
    const boxes = marks.map((mark) => {
      const box = visibleBox(mark.element);
      if (atRest) mark.covered = box !== null && isUnderBar(mark.element, box);
      return box;
    });
    const view = viewBox();
    const taken: Box[] = [];
    ring.hidden = true;
    let anyLost = false;
    for (const [index, mark] of marks.entries()) {
      const { badge, element, covered } = mark;
      const box = (!covered && boxes[index]) || null;
      badge.hidden = !box;
      if (box) {
        const at = placePin(box, view, element.matches(':dir(rtl)'), taken);
        taken.push(at);
        moveTo(badge, at.left, at.top);
        if (mark === ringed) drawRing(box);
      }
      // Once for each control that goes: what the next look makes of it is not asked again.
      const drawn = box ? true : isDrawn(element);
      anyLost ||= mark.drawn && !drawn;
      mark.drawn = drawn;
    }
    if (anyLost) lost();
  }

  function drawRing({ left, top, right, bottom }: Box) {
    ring.hidden = false;
    moveTo(ring, left - RING_GAP, top - RING_GAP);
    ring.style.width = `${right - left + 2 * RING_GAP}px`;
    ring.style.height = `${bottom - top + 2 * RING_GAP}px`;
  }

  function settle() {
    clearTimeout(timer);
    place(true);
    rested();
  }

  function measure() {
    if (signal.aborted) return;
    place(false);
    clearTimeout(timer);
    timer = setTimeout(settle, REST_MS);
  }

  return {
    point(pinned) {
      const same =
        pinned.length === marks.length && pinned.every(({ element }, index) => element === marks[index]?.element);
      if (same) return;
      marks = pinned.map((pin) => ({
        ...pin,
        badge: make('b', { className: 'pin number', hidden: true }, `${pin.number}`),
        covered: false,
        drawn: true,
      }));
      following.abort();
      following = new AbortController();
      // Asks where they are: before anything is drawn, which would make the browser lay out the page for the answer.
      followElements(
        marks.map(({ element }) => element),
        measure,
        following.signal,
      );
      layer.replaceChildren(ring, ...marks.map(({ badge }) => badge));
    },
    measure,
    settle,
    ringed: () => ringed,
  };
}

function moveTo({ style }: HTMLElement, x: number, y: number) {
  style.transform = `translate(${x}px, ${y}px)`;
}
