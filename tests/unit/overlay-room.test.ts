import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Box, shared, square } from '../../overlay/geometry.ts';
import { freeCorner, standsInTheWay } from '../../overlay/make-room.ts';

/** A window with parts that stay in place: what a browser would find at a point. */
const drawn = vi.hoisted(() => ({ view: null as Box | null, parts: [] as { box: Box; element: Element }[] }));

vi.mock('../../overlay/sight.ts', () => ({
  viewBox: () => drawn.view,
  elementAt: (x: number, y: number) =>
    drawn.parts.find(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)?.element,
  stuckPart: (element: Element) => element,
}));

/** A control of the page: no browser is there to lay it out. */
function controlAt(box: Box): Element {
  return {
    matches: () => true,
    querySelectorAll: () => [],
    getBoundingClientRect: () => box,
  } as unknown as Element;
}

const BEACON = 48;
const MARGIN = 16;
/** The panel at rest, as in overlay.css: docked at the end, or a sheet on narrow screens. */
const panelIn = ({ right, bottom }: Box, height: number): Box =>
  right < 480
    ? { left: 0, top: bottom - Math.min(height, bottom / 2), right, bottom }
    : { left: right - MARGIN - 340, top: bottom - MARGIN - height, right: right - MARGIN, bottom: bottom - MARGIN };

const layout = fc
  .record({
    width: fc.integer({ min: 320, max: 1920 }),
    height: fc.integer({ min: 480, max: 1200 }),
    panelHeight: fc.integer({ min: 140, max: 420 }),
    // A button hangs near one of the edges: chat, cookies, “back to the top”, the bar with Continue.
    buttons: fc.array(
      fc.record({
        edge: fc.constantFrom('top', 'bottom', 'left', 'right'),
        away: fc.integer({ min: 0, max: 36 }),
        along: fc.double({ min: 0, max: 1, noNaN: true }),
        wide: fc.integer({ min: 44, max: 400 }),
        high: fc.integer({ min: 44, max: 64 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ width, height, panelHeight, buttons }) => {
    const view: Box = { left: 0, top: 0, right: width, bottom: height };
    const boxes = buttons.map(({ edge, away, along, wide, high }) => {
      const sideways = edge === 'top' || edge === 'bottom';
      const left = sideways ? along * (width - wide) : edge === 'left' ? away : width - away - wide;
      const top = sideways ? (edge === 'top' ? away : height - away - high) : along * (height - high);
      return shared({ left, top, right: left + wide, bottom: top + high }, view) as Box;
    });
    return { view, boxes, panel: panelIn(view, panelHeight) };
  });

describe('room for what the user needs, on windows of 320 to 1920 px', () => {
  beforeEach(() => {
    drawn.parts = [];
  });

  test('the panel never covers a button that hangs at an edge of the window', () => {
    fc.assert(
      fc.property(layout, ({ view, boxes, panel }) => {
        drawn.view = view;
        for (const box of boxes) {
          drawn.parts = [{ box, element: controlAt(box) }];
          const hit = shared(box, panel);
          const covered = hit !== null && hit.right - hit.left > 24 && hit.bottom - hit.top > 24;
          if (covered) expect(standsInTheWay(panel, [])).toBe(true);
          if (!hit) expect(standsInTheWay(panel, [])).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('the panel never covers, by a single pixel, the ringed control or the focused field', () => {
    fc.assert(
      fc.property(layout, ({ view, boxes, panel }) => {
        drawn.view = view;
        for (const box of boxes) expect(standsInTheWay(panel, [null, box])).toBe(shared(box, panel) !== null);
      }),
    );
  });

  test('the beacon goes to a corner where it covers nothing, as long as there is one', () => {
    fc.assert(
      fc.property(layout, ({ view, boxes }) => {
        drawn.view = view;
        const place = (corner: string) =>
          square(
            corner.includes('start') ? MARGIN : view.right - MARGIN - BEACON,
            corner.includes('top') ? MARGIN : view.bottom - MARGIN - BEACON,
            BEACON,
          );
        const covers = (corner: string) => boxes.some((box) => shared(box, place(corner)) !== null);
        const isFree = ['', 'start', 'top', 'top start'].some((corner) => !covers(corner));
        if (isFree) expect(covers(freeCorner(BEACON, boxes))).toBe(false);
      }),
    );
  });
});
