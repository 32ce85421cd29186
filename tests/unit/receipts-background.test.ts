import { describe, expect, it, vi } from 'vitest';
import { receiptsKeeper } from '../../background/receipts.ts';
import { draft } from '../../receipts/draft.ts';
import {
  CONFIRMATION_KEPT_MS,
  lastConfirmation,
  rememberConfirmation,
  sinceConfirmation,
} from '../../receipts/last-confirmation.ts';
import { pretendStorage } from './receipts-storage.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const proof = { host: 'prepaid.t-mobile.com', lines: ['You paid $40.00'] };
const page = { id: 'us', tab: { incognito: false } };
const privatePage = { id: 'us', tab: { incognito: true } };

function background({ area = pretendStorage(), session = pretendStorage() } = {}) {
  const opened: string[] = [];
  let now = NOW;
  const set = new Map<string, number>();
  const rings: ((alarm: { name: string }) => void)[] = [];
  const alarms = {
    create: (name: string, { when }: { when: number }) => void set.set(name, when),
    clear: async (name: string) => set.delete(name),
    onAlarm: { addListener: (ring: (alarm: { name: string }) => void) => void rings.push(ring) },
  };
  const keeper = receiptsKeeper({
    alarms,
    area,
    session,
    id: 'us',
    now: () => now,
    openFullPage: async (hash) => void opened.push(hash),
  });
  /** Sends a message; what is not answered gives `undefined`. */
  const send = (message: unknown, sender: { id: string; tab?: { incognito?: boolean } } = page) =>
    new Promise<unknown>((resolve) => {
      if (keeper(message, sender, resolve) !== true) setTimeout(resolve, 0);
    });
  return {
    area,
    session,
    opened,
    send,
    set,
    /** So much later; alarms that are due have rung. */
    later(ms: number) {
      now += ms;
      for (const [name, when] of set) if (when <= now) for (const ring of rings) ring({ name });
    },
  };
}

describe('keep the proof', () => {
  it('opens the form with what the page said, and saves nothing', async () => {
    const { area, session, opened, send } = background();
    expect(await send({ type: 'keep-proof', proof })).toBe(true);
    expect(opened).toEqual(['receipts/new']);
    expect((await draft.read(session)).value).toEqual({ host: proof.host, date: null, cents: 4000, confirmation: '' });
    expect(area.records).toEqual({});
  });

  it.each([
    ['a private window', { type: 'keep-proof', proof }, privatePage],
    ['another extension', { type: 'keep-proof', proof }, { id: 'them', tab: { incognito: false } }],
    ['another site', { type: 'keep-proof', proof: { ...proof, host: 'example.com' } }, page],
    ['nobody', { type: 'keep-proof' }, page],
  ])('does nothing for %s', async (_who, message, sender) => {
    const { session, opened, send } = background();
    expect((await send(message, sender)) ?? false).toBe(false);
    expect([opened, session.records]).toEqual([[], {}]);
  });

  it('says so when the browser does not keep it', async () => {
    const session = pretendStorage();
    session.refuses = new Error('full');
    const { opened, send } = background({ session });
    expect(await send({ type: 'keep-proof', proof })).toBe(false);
    expect(opened).toEqual([]);
  });
});

describe('the last confirmation', () => {
  it('is its time alone, for a day, and then gone', async () => {
    const { area, send, set, later } = background();
    await send({ type: 'confirmation-seen' });
    expect(area.records).toEqual({ 'last-confirmation': { version: 1, data: NOW } });
    later(14 * 60_000);
    expect(await send({ type: 'last-confirmation' })).toBe(14 * 60_000);
    later(CONFIRMATION_KEPT_MS - 15 * 60_000);
    expect(await send({ type: 'last-confirmation' })).toBe(CONFIRMATION_KEPT_MS - 60_000);
    later(60_000);
    expect(await send({ type: 'last-confirmation' })).toBeNull();
    await vi.waitFor(() => expect([area.records, set.size]).toEqual([{}, 0]));
  });

  it('goes when the background starts a day later, though nobody asks', async () => {
    const area = pretendStorage();
    await lastConfirmation.write(area, NOW - CONFIRMATION_KEPT_MS);
    const { send } = background({ area });
    await send({ type: 'something else' });
    expect(area.records).toEqual({});
  });

  it.each([
    ['from private windows', privatePage, true],
    ['from others', { id: 'them' }, true],
    ['when that is switched off', page, false],
  ])('is not kept %s', async (_when, sender, remember) => {
    const area = pretendStorage();
    if (!remember) await rememberConfirmation.write(area, false);
    const before = structuredClone(area.records);
    const { send } = background({ area });
    await send({ type: 'confirmation-seen' }, sender);
    expect(area.records).toEqual(before);
  });

  it('is none when the clock was set back or forward', () => {
    const year = 365 * CONFIRMATION_KEPT_MS;
    expect(sinceConfirmation(NOW, NOW - year)).toBeNull();
    expect(sinceConfirmation(NOW, NOW + year)).toBeNull();
    expect(sinceConfirmation(null, NOW)).toBeNull();
    expect(sinceConfirmation(NOW, NOW)).toBe(0);
  });
});
