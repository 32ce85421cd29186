import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Step } from '../../carriers/vocabulary.ts';
import { follow, type Journey } from '../../overlay/journey.ts';
import { journeyKeeper } from '../../overlay/journey-keeper.ts';
import { sellerWarning } from '../../overlay/seller-warning.ts';
import type { SellerWarningView } from '../../recognition/page-status.ts';
import { type Area, memoryArea } from '../../settings/area.ts';

const MINUTE = 60_000;
const emptyArea = (): Area => {
  const nothing = { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: () => () => {} };
  return memoryArea(nothing);
};

/** Walks steps one minute apart and tells how the warning was shown at each. */
function walk(...steps: Step[]): SellerWarningView[] {
  let journey: Journey | null = null;
  return steps.map((step, index) => {
    const next = follow(journey, step, index * MINUTE);
    journey = next.journey;
    return next.warning;
  });
}

describe('the warning along a journey', () => {
  test('is a line at the start, unfolded once where money moves, a line at the check, else nothing', () => {
    expect(walk('identify', 'choose', 'pay', 'confirm', 'verify')).toEqual([
      'line',
      'none',
      'expanded',
      'line',
      'none',
    ]);
  });

  test('is a line at whatever step comes first', () => {
    expect(walk('choose', 'pay', 'pay')).toEqual(['line', 'expanded', 'line']);
    expect(walk('verify')).toEqual(['line']);
    expect(walk('pay', 'confirm', 'pay')).toEqual(['expanded', 'line', 'line']);
  });

  test('starts again after thirty minutes, and when the clock was set back', () => {
    const before = { first: 'identify', last: 100 * MINUTE, warnedAtPay: true } as const;
    expect(follow(before, 'pay', 129 * MINUTE).warning).toBe('line');
    expect(follow(before, 'pay', 130 * MINUTE).warning).toBe('expanded');
    expect(follow(before, 'choose', 99 * MINUTE).journey.first).toBe('choose');
  });
});

describe('the background, which keeps the journey', () => {
  const us = { id: 'us' };
  const ask = (keeper: ReturnType<typeof journeyKeeper>, step: unknown, sender = us) =>
    new Promise<unknown>((answered) => {
      if (keeper({ type: 'journey', step }, sender, answered) !== true) answered('ignored');
    });

  test('tells only one of two tabs to unfold', async () => {
    const keeper = journeyKeeper(emptyArea(), 'us', () => 1);
    expect(await Promise.all([ask(keeper, 'pay'), ask(keeper, 'pay')])).toEqual(['expanded', 'line']);
  });

  test('ignores strangers and what it does not understand', async () => {
    const keeper = journeyKeeper(emptyArea(), 'us', () => 1);
    expect(await ask(keeper, 'pay', { id: 'another' })).toBe('ignored');
    expect(await ask(keeper, 'steal')).toBe('ignored');
    expect(keeper(null, us, () => {})).toBeUndefined();
    expect(keeper({ type: 'page-status' }, us, () => {})).toBeUndefined();
  });

  test('answers when storage is broken or refuses', async () => {
    const broken: Area = {
      ...emptyArea(),
      get: async () => ({ journey: { version: 1, data: { first: 'nowhere' } } }),
      set: () => Promise.reject(new Error('full')),
    };
    const keeper = journeyKeeper(broken, 'us', () => 1);
    expect(await ask(keeper, 'identify')).toBe('line');
    expect(await ask(keeper, 'pay')).toBe('expanded');
  });
});

describe('the warning on the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('takes the answer of the background', async () => {
    const changed = vi.fn();
    const warning = sellerWarning({ ask: async () => 'none', now: () => 0, changed });
    warning.enter('identify');
    expect(warning.view).toBe('none');
    await vi.advanceTimersByTimeAsync(1);
    expect(changed).toHaveBeenCalledOnce();
    expect(warning.view).toBe('none');
  });

  test('goes by what this page knows when no good answer comes within 150 ms', async () => {
    for (const bad of [() => new Promise(() => {}), () => Promise.reject(new Error('gone')), async () => 'nonsense']) {
      const warning = sellerWarning({ ask: bad, now: () => 0, changed: () => {} });
      warning.enter('pay');
      await vi.advanceTimersByTimeAsync(151);
      expect(warning.view).toBe('expanded');
    }
  });

  test('a late answer still counts, unless the user has folded or unfolded it or the step is another one', async () => {
    const late = () => new Promise((answer) => setTimeout(answer, 400, 'none'));
    const enter = async () => {
      const warning = sellerWarning({ ask: late, now: () => 0, changed: () => {} });
      warning.enter('pay');
      await vi.advanceTimersByTimeAsync(151);
      return warning;
    };
    const left = await enter();
    const folded = await enter();
    const gone = await enter();
    folded.toggle();
    gone.enter(null);
    await vi.advanceTimersByTimeAsync(1000);
    expect([left.view, folded.view, gone.view]).toEqual(['none', 'line', 'none']);
    folded.enter('choose');
    await vi.advanceTimersByTimeAsync(1000);
    expect(folded.view).toBe('none');
  });

  test('asks nobody in a private window, once per step elsewhere', async () => {
    const ask = vi.fn(async () => 'line');
    const warning = sellerWarning({ ask, now: () => 0, changed: () => {} });
    for (const step of ['identify', 'identify', 'choose', null, 'choose'] as const) warning.enter(step);
    expect(ask.mock.calls).toEqual([['identify'], ['choose'], ['choose']]);

    const alone = sellerWarning({ ask: null, now: () => 0, changed: () => {} });
    alone.enter('identify');
    await vi.advanceTimersByTimeAsync(1);
    expect(alone.view).toBe('line');
  });

  test('folds and unfolds by the user, and is gone where there is no step', async () => {
    const warning = sellerWarning({ ask: null, now: () => 0, changed: () => {} });
    warning.enter('pay');
    await vi.advanceTimersByTimeAsync(1);
    warning.toggle();
    expect(warning.view).toBe('line');
    warning.toggle();
    expect(warning.view).toBe('expanded');
    warning.enter(null);
    warning.toggle();
    expect(warning.view).toBe('none');
  });
});
