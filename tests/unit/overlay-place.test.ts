import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, PIN, placePin, shared } from '../../overlay/geometry.ts';

const view: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('where a marker goes', () => {
  test('beside the start edge, at the middle of a control and at the first line of a section', () => {
    const beside = placePin(box(100, 100, 300, 44), view, false, []);
    expect(beside.right).toBeLessThan(100);
    expect((beside.top + beside.bottom) / 2).toBe(122);
    expect(placePin(box(100, 100, 300, 400), view, false, []).top).toBe(107);
  });

  test('beside the right edge where text runs from right to left', () => {
    expect(placePin(box(100, 100, 300, 44), view, true, []).left).toBeGreaterThan(400);
  });

  test('a bit over the start edge where there is little room, never beside the end, where the next button is', () => {
    const phone = { ...view, right: 390 };
    const pin = placePin(box(16, 100, 140, 48), phone, false, []);
    expect(pin.left).toBe(0);
    expect(pin.right).toBeLessThan(16 + 12);
    const tick = placePin(box(16, 200, 18, 18), phone, false, []);
    expect(tick.right).toBeLessThan(16 + 9);
  });

  test('on the upper end corner of a section, or of a control that starts at the edge', () => {
    const phone = { ...view, right: 390 };
    const section = placePin(box(16, 100, 358, 200), phone, false, []);
    expect(section.left).toBeGreaterThan(340);
    expect(section.bottom).toBeLessThan(124);
    expect(placePin(box(4, 100, 380, 48), phone, false, []).left).toBeGreaterThan(340);
  });

  test('off a marker that is there already', () => {
    const first = placePin(box(100, 100, 300, 44), view, false, []);
    expect(shared(placePin(box(100, 100, 300, 44), view, false, [first]), first)).toBeNull();
  });

  test('always whole and inside the window', () => {
    const visible = fc
      .tuple(fc.nat(1279), fc.nat(799), fc.integer({ min: 1, max: 1280 }), fc.integer({ min: 1, max: 800 }))
      .map(([left, top, width, height]) => shared(box(left, top, width, height), view) as Box);
    fc.assert(
      fc.property(visible, fc.boolean(), (control, rtl) => {
        const pin = placePin(control, view, rtl, []);
        expect(pin.left).toBeGreaterThanOrEqual(0);
        expect(pin.top).toBeGreaterThanOrEqual(0);
        expect(pin.right).toBeLessThanOrEqual(view.right);
        expect(pin.bottom).toBeLessThanOrEqual(view.bottom);
        expect(pin.right - pin.left).toBeCloseTo(PIN);
      }),
    );
  });
});
