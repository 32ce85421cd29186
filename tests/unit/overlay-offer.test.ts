import { describe, expect, test, vi } from 'vitest';
import { STEP_OF } from '../../carriers/vocabulary.ts';
import { alreadyPaid } from '../../overlay/already-paid.ts';
import { offerOn } from '../../overlay/offer.ts';
import type { LiveReading } from '../../recognition/read-page.ts';

const RENEWAL = 'Renews on December 3, 2026';

function reading(found: Partial<LiveReading>): LiveReading {
  return {
    carrier: 't-mobile',
    host: 'prepaid.t-mobile.com',
    page: 'confirmation',
    line: 'prepaid',
    step: STEP_OF[found.page ?? 'confirmation'],
    state: 'ready',
    confidence: 'high',
    hints: [],
    heading: null,
    region: {} as Element,
    ways: {},
    roots: [],
    lines: () => ['Thank you', '$43.12'],
    renewal: () => RENEWAL,
    ...found,
  };
}

describe('the offer', () => {
  test('on a confirmation is to keep the proof, with the lines as they are at the press', () => {
    const lines = vi.fn(() => ['Thank you']);
    const offer = offerOn(reading({ lines }));
    expect(offer?.kind).toBe('keep-proof');
    expect(lines).not.toHaveBeenCalled();
    expect(offer?.lines()).toEqual(['Thank you']);
  });

  test('on the overview is to be reminded of the date, with that line alone', () => {
    const offer = offerOn(reading({ page: 'account-home' }));
    expect([offer?.kind, offer?.lines()]).toEqual(['remind-date', [RENEWAL]]);
  });

  test.each<[string, Partial<LiveReading>]>([
    ['an overview without a date', { page: 'account-home', renewal: () => null }],
    ['an overview with a monthly bill', { page: 'account-home', line: 'postpaid' }],
    ['a page that is not surely one', { confidence: 'low' }],
    ['any other step', { page: 'payment' }],
    ['a history', { page: 'history' }],
  ])('is none on %s', (_, found) => {
    expect(offerOn(reading(found))).toBeNull();
  });
});

describe('already paid?', () => {
  const open = (answer: () => Promise<unknown>) => {
    const send = vi.fn(answer);
    const changed = vi.fn();
    return { send, changed, paid: alreadyPaid({ send, changed }) };
  };
  const settled = () => new Promise((done) => setTimeout(done));

  test('is said before a payment, and asked once a page', async () => {
    const { send, changed, paid } = open(async () => 840_000);
    paid.enter(reading({ page: 'payment' }));
    paid.enter(reading({ page: 'payment' }));
    await settled();
    expect(send.mock.calls).toEqual([['last-confirmation']]);
    expect(paid.ago).toBe(840_000);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('a confirmation is told to the background, and nothing is said there', async () => {
    const { send, paid } = open(async () => 5);
    paid.enter(reading({}));
    await settled();
    expect(send.mock.calls).toEqual([['confirmation-seen']]);
    expect(paid.ago).toBeNull();
  });

  test.each<[string, Partial<LiveReading> | null]>([
    ['on sign-in pages', { page: 'sign-in' }],
    ['where it is not sure which page it is', { page: 'payment', confidence: 'low' }],
    ['on pages that are no step', { page: 'help', step: null }],
    ['while nothing is drawn', null],
  ])('asks nobody %s', (_, found) => {
    const { send, paid } = open(async () => 5);
    paid.enter(found && reading(found));
    expect(send).not.toHaveBeenCalled();
  });

  test('asks nobody in private windows', () => {
    const changed = vi.fn();
    const paid = alreadyPaid({ send: null, changed });
    paid.enter(reading({ page: 'payment' }));
    expect([paid.ago, changed.mock.calls]).toEqual([null, []]);
  });

  test('an answer that comes on the next page is not said there', async () => {
    let answer: (since: unknown) => void = () => undefined;
    const { paid, send } = open(() => new Promise((resolve) => (answer = resolve)));
    paid.enter(reading({ page: 'payment' }));
    const first = answer;
    send.mockImplementation(async () => null);
    paid.enter(reading({ page: 'review' }));
    first(5);
    await settled();
    expect(paid.ago).toBeNull();
  });

  test('silence of the background is no answer', async () => {
    const { paid } = open(() => Promise.reject(new Error('gone')));
    paid.enter(reading({ page: 'payment' }));
    await settled();
    expect(paid.ago).toBeNull();
  });
});
