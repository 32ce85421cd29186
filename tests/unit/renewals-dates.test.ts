import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOfMonth, daysFrom, momentOf, weekday } from '../../renewals/calendar.ts';
import { holidayAt, holidaysOf } from '../../renewals/holidays.ts';
import { later, type Period, periodOf } from '../../renewals/period.ts';
import { remindersFor } from '../../renewals/plan.ts';
import { renewed } from '../../renewals/renewed.ts';
import { type CivilDate, dayAt } from '../../settings/civil-date.ts';

/** Any day of ten years, leap days among them. */
const someDay = fc.integer({ min: 0, max: 3652 }).map((days) => addDays('2024-01-01', days));
const somePeriod = (day: CivilDate) =>
  fc.oneof(
    fc.constant(periodOf('days', 30, day)),
    fc.constant(periodOf('months', 1, day)),
    fc.integer({ min: 1, max: 400 }).map((count) => periodOf('days', count, day)),
    fc.integer({ min: 1, max: 24 }).map((count) => periodOf('months', count, day)),
  );
/** A line that is due on some day, and a payment up to a year before or after it. */
const someLine = someDay.chain((next) =>
  fc.record({
    next: fc.constant(next),
    period: somePeriod(next),
    paidOn: fc.integer({ min: -365, max: 365 }).map((days) => addDays(next, days)),
  }),
);
const month: Period = { unit: 'months', count: 1, on: 31 };

describe('days on the calendar', () => {
  it('go on one by one for ten years, as the calendar itself does', () => {
    for (let day = 0, date = '2024-01-01'; day < 3653; day++, date = addDays(date, 1)) {
      expect(date).toBe(new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
      expect(daysFrom('2024-01-01', date)).toBe(day);
      expect(weekday(date)).toBe((day + 1) % 7);
    }
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
  ])('%s and %i months is %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  it('a month behind a short one ends on the wanted day again', () => {
    expect(later('2026-02-28', month)).toBe('2026-03-31');
    expect(later('2026-02-28', { ...month, on: 30 })).toBe('2026-03-30');
  });

  it('are the user’s own, through every change of clocks', () => {
    // 2026-03-08 has 23 hours in New York, 2026-11-01 has 25; run under other time zones by the test below.
    for (const day of ['2026-03-07', '2026-03-08', '2026-03-09', '2026-10-31', '2026-11-01', '2026-11-02']) {
      for (const hour of [0, 10, 23]) expect(dayAt(momentOf(day, hour))).toBe(day);
    }
  });

  it.each([
    'America/New_York',
    'America/Los_Angeles',
    'Pacific/Honolulu',
    'Asia/Shanghai',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Europe/Lisbon',
    'Australia/Lord_Howe',
    'America/Santiago',
  ])('are the same days in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
        expect(dayAt(momentOf(date, 10)), date).toBe(date);
        expect(new Date(momentOf(date, 10)).getHours(), date).toBe(10);
      }
    } finally {
      process.env.TZ = before;
    }
  });
});

describe('the next date', () => {
  it.each<[string, string, Period, 'date' | 'payment', string, string]>([
    ['on time', '2026-12-03', periodOf('days', 30, '2026-12-03'), 'date', '2026-12-03', '2027-01-02'],
    ['early', '2026-12-03', periodOf('days', 30, '2026-12-03'), 'date', '2026-11-20', '2027-01-02'],
    ['two days late', '2026-12-03', periodOf('days', 30, '2026-12-03'), 'date', '2026-12-05', '2027-01-02'],
    ['later than a whole period', '2026-10-01', periodOf('days', 30, '2026-10-01'), 'date', '2026-11-05', '2026-11-30'],
    ['on the next date', '2026-10-01', periodOf('days', 30, '2026-10-01'), 'date', '2026-10-31', '2026-11-30'],
    [
      'early, from the payment',
      '2026-12-03',
      periodOf('days', 30, '2026-12-03'),
      'payment',
      '2026-11-20',
      '2026-12-20',
    ],
    ['late, from the payment', '2026-10-01', periodOf('days', 30, '2026-10-01'), 'payment', '2026-11-05', '2026-12-05'],
    ['by months', '2026-01-31', month, 'date', '2026-01-31', '2026-02-28'],
    ['by months, from a short one', '2026-02-28', month, 'date', '2026-02-27', '2026-03-31'],
    ['by months, late', '2026-01-31', month, 'date', '2026-03-05', '2026-03-31'],
    ['by months, from the payment', '2026-01-31', month, 'payment', '2026-02-03', '2026-03-03'],
    ['over a leap day', '2028-02-01', periodOf('days', 30, '2028-02-01'), 'date', '2028-02-01', '2028-03-02'],
    ['each year', '2024-02-29', periodOf('months', 12, '2024-02-29'), 'date', '2024-02-29', '2025-02-28'],
  ])('%s: due %s, %o from the %s, paid %s, is %s', (_what, next, period, countsFrom, paidOn, then) => {
    expect(renewed({ next, period, countsFrom }, paidOn).next).toBe(then);
  });

  it('from the old date: behind the old date and the payment, in the same row, and the first that is', () => {
    fc.assert(
      fc.property(someLine, ({ next, period, paidOn }) => {
        const then = renewed({ next, period, countsFrom: 'date' }, paidOn);
        expect(then.next > next && then.next > paidOn).toBe(true);
        expect(then.period).toBe(period);
        let times = 1;
        while (later(next, period, times) < then.next) times++;
        expect(later(next, period, times)).toBe(then.next);
        if (times > 1) expect(later(next, period, times - 1) <= paidOn).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('from the old date: paying twice in time is as paying once, late', () => {
    fc.assert(
      fc.property(someLine, ({ next, period }) => {
        const once = renewed({ next, period, countsFrom: 'date' }, next);
        const twice = renewed({ ...once, countsFrom: 'date' }, once.next);
        expect(renewed({ next, period, countsFrom: 'date' }, once.next).next).toBe(twice.next);
      }),
      { numRuns: 500 },
    );
  });

  it('by months from the old date: never leaves its day of the month, or the last one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), (start, times) => {
        const period = periodOf('months', 1, start);
        let line = { next: start, period, countsFrom: 'date' as const };
        for (let n = 0; n < times; n++) line = { ...line, ...renewed(line, line.next) };
        expect(line.next).toBe(addMonths(start, times));
        const last = dayOfMonth(addDays(addMonths(`${line.next.slice(0, 8)}01`, 1), -1));
        expect(dayOfMonth(line.next)).toBe(Math.min(dayOfMonth(start), last));
      }),
      { numRuns: 200 },
    );
  });

  it('from the payment: one whole period after it, whatever the old date was', () => {
    fc.assert(
      fc.property(someLine, ({ next, period, paidOn }) => {
        const then = renewed({ next, period, countsFrom: 'payment' }, paidOn).next;
        expect(then).toBe(period.unit === 'days' ? addDays(paidOn, period.count) : addMonths(paidOn, period.count));
      }),
      { numRuns: 500 },
    );
  });
});

describe('busy days', () => {
  it.each([
    ['thanksgiving', '2026-11-23', '2026-11-29'],
    ['thanksgiving', '2024-11-25', '2024-12-01'],
    ['independence', '2026-07-03', '2026-07-05'],
    ['independence', '2025-07-04', '2025-07-06'],
    ['juneteenth', '2027-06-18', '2027-06-20'],
    ['juneteenth', '2025-06-19', '2025-06-19'],
    ['labor', '2026-09-05', '2026-09-07'],
    ['memorial', '2027-05-29', '2027-05-31'],
    ['king', '2026-01-17', '2026-01-19'],
    ['presidents', '2026-02-14', '2026-02-16'],
    ['columbus', '2026-10-10', '2026-10-12'],
    ['veterans', '2028-11-10', '2028-11-12'],
    ['christmas', '2027-12-24', '2027-12-26'],
    ['new-year', '2027-12-31', '2028-01-02'],
    ['new-year', '2026-01-01', '2026-01-01'],
  ])('%s from %s to %s', (id, from, to) => {
    const all = [...holidaysOf(Number(to.slice(0, 4))), ...holidaysOf(Number(from.slice(0, 4)))];
    expect(all.filter((one) => one.id === id)).toContainEqual({ id, from, to });
  });

  it.each([
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-03',
    '2031-01-23',
    '2032-02-11',
    '2033-01-31',
    '2034-02-19',
    '2035-02-08',
  ])('Lunar New Year is %s: from its eve to the seventh day', (day) => {
    const found = holidaysOf(Number(day.slice(0, 4))).find(({ id }) => id === 'lunar-new-year');
    if (!found) throw new Error('There is none.');
    const [eve, seventh] = [addDays(day, -1), addDays(day, 6)];
    expect(found.from <= eve && found.to >= seventh).toBe(true);
    expect(daysFrom(found.from, eve)).toBeLessThanOrEqual(2);
    expect(daysFrom(seventh, found.to)).toBeLessThanOrEqual(2);
  });

  it('are found by any of their days, over the turn of the year too', () => {
    expect(holidayAt('2027-12-31')?.id).toBe('new-year');
    expect(holidayAt('2026-11-23')?.id).toBe('thanksgiving');
    expect(holidayAt('2026-11-22')).toBeNull();
    expect(holidayAt('2026-03-10')).toBeNull();
  });
});

describe('the days of reminders', () => {
  const days = (date: CivilDate, ahead = [5, 2, 0]) =>
    remindersFor(date, ahead).map(({ on, because }) => [on, because]);

  it('are so many days ahead', () => {
    expect(days('2026-12-18')).toEqual([
      ['2026-12-13', null],
      ['2026-12-16', null],
      ['2026-12-18', null],
    ]);
  });

  it('come before busy days, not in them', () => {
    expect(days('2026-12-01')).toEqual([
      ['2026-11-22', 'thanksgiving'],
      ['2026-12-01', null],
    ]);
  });

  it('leave as much time before busy days as before any other date', () => {
    expect(days('2026-11-26')).toEqual([
      ['2026-11-17', 'thanksgiving'],
      ['2026-11-20', 'thanksgiving'],
      ['2026-11-26', null],
    ]);
    expect(days('2029-02-15', [5])).toEqual([['2029-02-05', 'lunar-new-year']]);
  });

  it('are none without a choice, and one a day', () => {
    expect(days('2026-12-18', [])).toEqual([]);
    expect(remindersFor('2026-12-01', [5, 3, 2])).toHaveLength(1);
  });

  it('on any day of ten years: in order, never too late, never in busy days but on the date itself', () => {
    fc.assert(
      fc.property(someDay, fc.subarray([14, 10, 7, 5, 3, 2, 1, 0]), (date, ahead) => {
        const reminders = remindersFor(date, ahead);
        expect(reminders.map(({ on }) => on)).toEqual([...new Set(reminders.map(({ on }) => on))].sort());
        expect(reminders.length > 0).toBe(ahead.length > 0);
        for (const reminder of reminders) {
          const away = daysFrom(reminder.on, date);
          expect(away).toBeGreaterThanOrEqual(reminder.ahead);
          if (reminder.ahead > 0) expect(holidayAt(reminder.on)).toBeNull();
          // Nothing moves it but busy days, and never by more than two runs of them.
          if (reminder.because === null) expect(away).toBe(reminder.ahead);
          else expect(away).toBeLessThanOrEqual(reminder.ahead + 21);
        }
        if (ahead.includes(0)) expect(reminders.at(-1)?.on).toBe(date);
      }),
      { numRuns: 600 },
    );
  });
});
