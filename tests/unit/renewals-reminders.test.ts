import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeFor } from '../../background/badge.ts';
import type { Notice } from '../../background/notices.ts';
import { remindersKeeper } from '../../background/reminders.ts';
import { REMINDER_TEXTS } from '../../locales/reminder.ts';
import { addDays, momentOf } from '../../renewals/calendar.ts';
import { standingOf } from '../../renewals/due.ts';
import { dateDraft, type Marks, recordForLine, reminderMarks } from '../../renewals/items.ts';
import type { RenewalLine } from '../../renewals/line.ts';
import { keepLine } from '../../renewals/lines.ts';
import { REMINDER_HOUR } from '../../renewals/plan.ts';
import { type PretendStorage, pretendStorage } from './receipts-storage.ts';

const AHEAD = [5, 2, 0];
const DAY_MS = 86_400_000;
const at = (day: string, hour = 12) => momentOf(day, hour);
const line = (part: Partial<RenewalLine> = {}): RenewalLine => ({
  id: 'line-one',
  revision: 1,
  nickname: 'Mom’s phone',
  digits: '0199',
  plan: 'prepaid',
  sim: 'physical',
  next: '2026-12-18',
  period: { unit: 'days', count: 30 },
  countsFrom: 'date',
  ...part,
});
const stored = (...lines: RenewalLine[]) =>
  Object.fromEntries(lines.map((one, place) => [`line:${place}`, recordForLine(one)]));

/** A browser with a clock of its own: alarms go off when it passes them, notices are collected. */
function browserAt(day: string, area: PretendStorage, session = pretendStorage()) {
  let now = at(day);
  let allowed = true;
  let alarm: number | null = null;
  let ring: (alarm: { name: string }) => void = () => undefined;
  let press: (id: string, button: number | null) => void = () => undefined;
  let allow: () => void = () => undefined;
  const shown: (Notice & { id: string; at: number })[] = [];
  const opened: string[] = [];
  const badges: string[] = [];
  /** Storage in memory answers in turns of the event loop, not in time. */
  const settled = async () => {
    for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const start = () =>
    remindersKeeper({
      area,
      session,
      id: 'us',
      now: () => now,
      preferred: () => ['en-US'],
      alarms: {
        create: (_name, { when }) => {
          alarm = when;
        },
        clear: async () => {
          alarm = null;
        },
        onAlarm: {
          addListener: (listener) => {
            ring = listener;
          },
        },
      },
      notices: {
        show: async (id, notice) => allowed && shown.push({ id, at: now, ...notice }) > 0,
        onClicked: (listener) => {
          press = listener;
        },
        onAllowed: (listener) => {
          allow = listener;
        },
      },
      showBadge: async (text) => void badges.push(text),
      openFullPage: async (hash) => void opened.push(hash),
    });
  let keeper = start();
  return {
    shown,
    opened,
    badges,
    settled,
    get alarm() {
      return alarm;
    },
    /** The worker is gone and comes again, as after a restart of the browser: alarms may be lost. */
    async restart() {
      alarm = null;
      keeper = start();
      await settled();
    },
    /** Lets time pass; alarms ring on their way. */
    async passTo(time: number) {
      while (alarm !== null && alarm <= time) {
        now = Math.max(now, alarm);
        alarm = null;
        ring({ name: 'reminders' });
        await settled();
      }
      now = time;
    },
    /** Sets the clock without anything else happening. */
    setClock(time: number) {
      now = time;
    },
    forbid: () => (allowed = false),
    async permit() {
      allowed = true;
      allow();
      await settled();
    },
    async press(id: string, button: number | null) {
      press(id, button);
      await settled();
    },
    send: (message: unknown, sender: { id: string; tab?: { incognito?: boolean } } = { id: 'us', tab: {} }) =>
      new Promise<unknown>((resolve) => {
        if (keeper(message, sender, resolve) !== true) setImmediate(() => resolve(undefined));
      }),
  };
}
const days = (shown: readonly { at: number }[]) => shown.map((one) => new Date(one.at).toDateString().slice(4, 10));

describe('reminders', () => {
  it('come at their hour, five, two and no days ahead, and then no more', async () => {
    const browser = browserAt('2026-12-01', pretendStorage(stored(line())));
    await browser.settled();
    await browser.passTo(at('2027-03-01'));
    expect(days(browser.shown)).toEqual(['Dec 13', 'Dec 16', 'Dec 18']);
    expect(browser.shown.map((one) => new Date(one.at).getHours())).toEqual([10, 10, 10]);
    expect(browser.shown.map(({ title }) => title)).toEqual([
      'Mom’s phone: renews in 5 days',
      'Mom’s phone: renews in 2 days',
      'Mom’s phone: renews today',
    ]);
    expect(JSON.stringify(browser.shown)).not.toContain('0199');
  });

  it('missed ones are shown once, when the browser is there again', async () => {
    const area = pretendStorage(stored(line()));
    const browser = browserAt('2026-12-01', area);
    await browser.settled();
    browser.setClock(at('2026-12-17'));
    await browser.restart();
    await browser.restart();
    await browser.restart();
    expect(browser.shown.map(({ title }) => title)).toEqual(['Mom’s phone: renews tomorrow']);
    browser.setClock(at('2026-12-25'));
    await browser.restart();
    await browser.restart();
    expect(browser.shown.map(({ title }) => title).slice(1)).toEqual(['Mom’s phone: the date has passed (7 days ago)']);
  });

  it('the alarm is set anew at every start, from what is stored', async () => {
    const browser = browserAt('2026-12-12', pretendStorage(stored(line())));
    await browser.settled();
    const before = browser.alarm;
    expect(before).not.toBeNull();
    await browser.restart();
    expect(browser.alarm).toBe(before);
  });

  it('a line saved while nobody was awake is found', async () => {
    const area = pretendStorage();
    const browser = browserAt('2026-12-13', area);
    await browser.settled();
    expect(browser.alarm).toBeNull();
    Object.assign(area.records, stored(line()));
    await browser.restart();
    expect(browser.shown).toHaveLength(1);
  });

  it('a date saved now is before the user’s eyes: nothing pops up for days gone by', async () => {
    const area = pretendStorage();
    const browser = browserAt('2026-12-17', area);
    await keepLine(area, { id: 'line-one', details: line(), before: null }, at('2026-12-17'));
    await browser.settled();
    expect(browser.shown).toEqual([]);
    await browser.passTo(at('2026-12-20'));
    expect(days(browser.shown)).toEqual(['Dec 18']);
  });

  it('after a refill begin anew', async () => {
    const area = pretendStorage(stored(line()));
    const browser = browserAt('2026-12-18', area);
    await browser.settled();
    const before = line();
    await keepLine(area, { id: before.id, details: { ...before, next: '2027-01-15' }, before }, at('2026-12-18'));
    await browser.settled();
    expect(browser.shown).toHaveLength(1);
    await browser.passTo(at('2027-02-01'));
    expect(days(browser.shown)).toEqual(['Dec 18', 'Jan 10', 'Jan 13', 'Jan 15']);
  });

  it('put off, come tomorrow', async () => {
    const browser = browserAt('2026-12-13', pretendStorage(stored(line())));
    await browser.settled();
    await browser.press('line-one', 0);
    await browser.passTo(at('2026-12-15'));
    expect(days(browser.shown)).toEqual(['Dec 13', 'Dec 14']);
  });

  it('are asked for by nobody: none chosen, none shown', async () => {
    const area = pretendStorage({ ...stored(line()), 'reminder-days': { version: 1, data: [] } });
    const browser = browserAt('2026-12-01', area);
    await browser.settled();
    await browser.passTo(at('2027-01-10'));
    expect(browser.shown).toEqual([]);
    expect(new Set(browser.badges)).toEqual(new Set(['', '5', '4', '3', '2', '1', '0', '!']));
  });

  it('wait for the permission: nothing counts as shown before, and then it is', async () => {
    const browser = browserAt('2026-12-13', pretendStorage(stored(line())));
    browser.forbid();
    await browser.settled();
    await browser.passTo(at('2026-12-14'));
    expect(browser.shown).toEqual([]);
    await browser.permit();
    expect(browser.shown.map(({ title }) => title)).toEqual(['Mom’s phone: renews in 4 days']);
  });

  it('of many lines: one broken record costs nothing else', async () => {
    const records = {
      ...stored(line(), line({ id: 'line-two', nickname: '' })),
      'line:9': { version: 1, data: 'junk' },
    };
    const browser = browserAt('2026-12-18', pretendStorage(records));
    await browser.settled();
    expect(browser.shown.map(({ title }) => title)).toEqual(['Your line: renews today', 'Mom’s phone: renews today']);
  });

  it('with storage full are shown all the same', async () => {
    const area = pretendStorage(stored(line()));
    area.refuses = new Error('full');
    const browser = browserAt('2026-12-18', area);
    await browser.settled();
    expect(browser.shown).toHaveLength(1);
    expect(browser.alarm).not.toBeNull();
  });

  it('storage that cannot be read stops nothing for good', async () => {
    const area = pretendStorage(stored(line()));
    const get = area.get;
    area.get = () => Promise.reject(new Error('broken'));
    const browser = browserAt('2026-12-18', area);
    await browser.settled();
    area.get = get;
    await browser.restart();
    expect(browser.shown).toHaveLength(1);
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['back', -365],
    ['forward', 365],
  ])('%s by a year and returns: every reminder still comes', async (_where, jump) => {
    const browser = browserAt('2026-12-01', pretendStorage(stored(line())));
    await browser.settled();
    browser.setClock(at(addDays('2026-12-01', jump)));
    await browser.restart();
    const meanwhile = browser.shown.length;
    expect(meanwhile).toBe(jump > 0 ? 1 : 0);
    browser.setClock(at('2026-12-02'));
    await browser.restart();
    await browser.passTo(at('2027-01-10'));
    expect(days(browser.shown.slice(meanwhile))).toEqual(['Dec 13', 'Dec 16', 'Dec 18']);
  });

  it('does not stretch what was put off', () => {
    const marks: Marks = {
      'line-one': {
        date: '2026-12-18',
        on: '2026-12-13',
        at: at('2026-12-13') - 1,
        until: at('2027-12-14', REMINDER_HOUR),
      },
    };
    expect(standingOf(line(), AHEAD, marks, at('2026-12-13')).due).toBe(true);
  });

  it('is looked at once a day at least', async () => {
    const browser = browserAt('2026-11-24', pretendStorage(stored(line())));
    await browser.settled();
    expect(browser.alarm).toBeLessThanOrEqual(at('2026-11-24') + DAY_MS);
  });

  it('whatever it does, no line is due for ever, and none is forgotten', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(moments, (offsets) => {
        let marks: Marks = {};
        for (const offset of offsets) {
          const now = at(addDays('2025-06-01', offset), 11);
          const { due, nextAt } = standingOf(line(), AHEAD, marks, now);
          if (due) {
            const day = addDays('2025-06-01', offset);
            marks = { 'line-one': { date: line().next, on: day, at: now, until: null } };
            expect(standingOf(line(), AHEAD, marks, now).due).toBe(false);
          }
          if (nextAt !== null) expect(nextAt).toBeGreaterThan(now);
          // Before the first reminder's day something is always to come.
          if (addDays('2025-06-01', offset) < '2026-12-13') expect(nextAt).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is pressed', () => {
  it.each([
    ['the reminder', 'line-one', null, 'website'],
    ['“Done, I refilled”', 'line-one', 1, 'dates/refilled/line-one'],
    ['the reminder of a visitor’s line', 'line-two', null, 'store'],
    ['the test', 'test', null, 'website'],
  ])('%s opens what belongs to it', async (_what, id, button, hash) => {
    const lines = stored(line(), line({ id: 'line-two', plan: 'visitor' }));
    const browser = browserAt('2026-12-01', pretendStorage(lines));
    await browser.press(id, button);
    expect(browser.opened).toEqual([hash]);
  });

  it('“Test my reminder” shows one now, or says that it did not', async () => {
    const browser = browserAt('2026-12-01', pretendStorage());
    expect(await browser.send({ type: 'test-reminder' })).toBe(true);
    expect(browser.shown).toMatchObject([REMINDER_TEXTS.en.test]);
    browser.forbid();
    expect(await browser.send({ type: 'test-reminder' })).toBe(false);
    expect(await browser.send({ type: 'test-reminder' }, { id: 'them' })).toBeUndefined();
  });
});

describe('“Remind me about this date”', () => {
  const proof = { host: 'www.t-mobile.com', lines: ['Your plan renews on December 3, 2026'] };

  it('opens the form with what the page said, and saves nothing', async () => {
    const [area, session] = [pretendStorage(), pretendStorage()];
    const browser = browserAt('2026-11-24', area, session);
    expect(await browser.send({ type: 'remind-date', proof })).toBe(true);
    expect(browser.opened).toEqual(['dates/new']);
    expect((await dateDraft.read(session)).value).toMatchObject({ date: '2026-12-03', host: proof.host });
    expect(area.records).toEqual({});
  });

  it.each([
    ['a private window', { type: 'remind-date', proof }, { id: 'us', tab: { incognito: true } }],
    ['another extension', { type: 'remind-date', proof }, { id: 'them', tab: {} }],
    ['another site', { type: 'remind-date', proof: { ...proof, host: 'example.com' } }, { id: 'us', tab: {} }],
  ])('does nothing for %s', async (_who, message, sender) => {
    const session = pretendStorage();
    const browser = browserAt('2026-11-24', pretendStorage(), session);
    expect((await browser.send(message, sender)) ?? false).toBe(false);
    expect([browser.opened, session.records]).toEqual([[], {}]);
  });
});

describe('the badge', () => {
  it.each([
    ['2026-12-01', ''],
    ['2026-12-12', ''],
    ['2026-12-13', '5'],
    ['2026-12-18', '0'],
    ['2026-12-19', '!'],
    ['2027-01-01', '!'],
    ['2027-01-02', ''],
  ])('on %s is “%s”', (today, text) => {
    expect(badgeFor([line(), line({ next: '2027-05-01' })], AHEAD, today)).toBe(text);
  });

  it('begins with the first reminder, and is for the nearest line', () => {
    expect(badgeFor([line()], [14, 2], '2026-12-04')).toBe('14');
    expect(badgeFor([line(), line({ next: '2026-12-16' })], AHEAD, '2026-12-14')).toBe('2');
    expect(badgeFor([], AHEAD, '2026-12-14')).toBe('');
  });
});

describe('marks that cannot be read', () => {
  it.each(['junk', { version: 9, data: {} }, { version: 1, data: { a: 1 } }, { version: 1, data: [] }])(
    'are kept aside, and reminders come: %o',
    async (record) => {
      const area = pretendStorage({ ...stored(line()), [reminderMarks.key]: record });
      const browser = browserAt('2026-12-18', area);
      await browser.settled();
      expect(browser.shown).toHaveLength(1);
      expect(area.records['kept:reminder-marks']).toEqual(record);
    },
  );
});
