import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, momentOf } from '../../renewals/calendar.ts';
import { type CalendarEntry, toIcs } from '../../renewals/ics.ts';
import { recordForLine } from '../../renewals/items.ts';
import { detailsOf, holdsNumber, isLine, type RenewalLine, tidyNickname } from '../../renewals/line.ts';
import { anyLine, LINE_KEYS, MOST_LINES } from '../../renewals/line-keys.ts';
import { dropLine, keepLine, LinesFull, linesFrom, readLines } from '../../renewals/lines.ts';
import { remindersFor } from '../../renewals/plan.ts';
import { memoryArea } from '../../settings/area.ts';
import { pretendStorage } from './receipts-storage.ts';

const NOW = Date.UTC(2026, 10, 24, 17);
const line = (part: Partial<RenewalLine> = {}): RenewalLine => ({
  id: 'line-one',
  revision: 1,
  nickname: 'Mom’s phone',
  digits: '0199',
  plan: 'prepaid',
  sim: 'physical',
  next: '2026-12-18',
  period: { unit: 'months', count: 1, on: 18 },
  countsFrom: 'date',
  ...part,
});
const stored = (...lines: RenewalLine[]) =>
  Object.fromEntries(lines.map((one, place) => [`line:${place}`, recordForLine(one)]));
const wish = (id: string, part: Partial<RenewalLine>, before: RenewalLine | null) => ({
  id,
  details: { ...detailsOf(before ?? line()), ...part },
  before,
});

describe('a line', () => {
  it.each<[string, Partial<Record<keyof RenewalLine, unknown>>]>([
    ['a whole number as its name', { nickname: '(206) 555-0199' }],
    ['a number in full-width digits', { nickname: '２０６５５５' }],
    ['a name with a line break', { nickname: 'a\nb' }],
    ['five digits', { digits: '20199' }],
    ['letters for digits', { digits: '01x9' }],
    ['a day that does not exist', { next: '2026-02-30' }],
    ['no period', { period: { unit: 'days', count: 0 } }],
    ['a month without its day', { period: { unit: 'months', count: 1 } }],
    ['half a day', { period: { unit: 'days', count: 1.5 } }],
    ['another mode', { countsFrom: 'moon' }],
    ['another plan', { plan: 'gold' }],
    ['no revision', { revision: 0 }],
    ['an id that no object can keep', { id: '__proto__' }],
  ])('with %s is none', (_what, part) => {
    expect(isLine({ ...line(), ...part })).toBe(false);
    expect(isLine(line())).toBe(true);
  });

  it('has a tidy name without a number in it', () => {
    expect(tidyNickname('  Mom’s\u202e\n phone  ')).toBe('Mom’s phone');
    expect(holdsNumber('Line 2 of 3')).toBe(false);
    expect(holdsNumber('206.555.0199')).toBe(true);
  });
});

describe('keeping lines', () => {
  it('adds, changes, removes; nothing else is touched', async () => {
    const area = pretendStorage({ other: 1 });
    expect(await anyLine(area)).toBe(false);
    await keepLine(area, wish('line-one', {}, null), NOW);
    await keepLine(area, wish('line-two', { nickname: 'Dad' }, null), NOW);
    const [one] = (await readLines(area)).lines.filter(({ id }) => id === 'line-one');
    if (!one) throw new Error('It is not there.');
    await keepLine(area, wish('line-one', { digits: '' }, one), NOW);
    expect((await readLines(area)).lines.map(({ id, revision, digits }) => [id, revision, digits])).toEqual([
      ['line-two', 1, '0199'],
      ['line-one', 2, ''],
    ]);
    await dropLine(area, 'line-one');
    await dropLine(area, 'line-one');
    expect((await readLines(area)).lines).toHaveLength(1);
    expect(area.records.other).toBe(1);
    expect(await anyLine(area)).toBe(true);
  });

  it('two windows, one line: both changes are there, and the last writer is told', async () => {
    const area = pretendStorage(stored(line()));
    const before = line();
    const first = await keepLine(area, wish('line-one', { nickname: 'Mother', digits: '7777' }, before), NOW);
    expect(first.joined).toBe(false);
    const second = await keepLine(area, wish('line-one', { digits: '1234', next: '2027-01-05' }, before), NOW);
    expect(second).toMatchObject({
      joined: true,
      line: { revision: 3, nickname: 'Mother', digits: '1234', next: '2027-01-05' },
    });
    expect((await readLines(area)).lines).toEqual([second.line]);
  });

  it('a date and what it is counted by are never mixed of two', async () => {
    const area = pretendStorage(stored(line()));
    const theirs = { next: '2027-02-01', period: { unit: 'days', count: 90 }, countsFrom: 'payment' } as const;
    await keepLine(area, wish('line-one', theirs, line()), NOW);
    const { line: kept } = await keepLine(area, wish('line-one', { next: '2027-01-18' }, line()), NOW);
    expect(kept).toMatchObject({ next: '2027-01-18', period: line().period, countsFrom: 'date' });
    await keepLine(area, wish('line-one', theirs, kept), NOW);
    expect(await keepLine(area, wish('line-one', { sim: 'esim' }, kept), NOW)).toMatchObject({
      line: { ...theirs, sim: 'esim' },
    });
  });

  it('two windows at the same moment lose nothing', async () => {
    const area = pretendStorage();
    const ids = Array.from({ length: 20 }, (_, number) => `line-no-${number}`);
    await Promise.all(ids.map((id) => keepLine(area, wish(id, { nickname: id }, null), NOW)));
    expect((await readLines(area)).lines.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('a line another window deleted comes back when it is saved', async () => {
    const area = pretendStorage();
    expect(await keepLine(area, wish('line-one', { digits: '1' }, line({ revision: 7 })), NOW)).toMatchObject({
      line: { revision: 8, digits: '1' },
      joined: false,
    });
  });

  it('that the browser refuses changes nothing', async () => {
    const area = pretendStorage(stored(line()));
    const before = structuredClone(area.records);
    area.refuses = new Error('full');
    await expect(keepLine(area, wish('line-one', { next: '2027-01-01' }, line()), NOW)).rejects.toThrow('full');
    expect(area.records).toEqual(before);
  });

  it('has an end, said as such; broken records keep their places', async () => {
    const many = Array.from({ length: MOST_LINES - 1 }, (_, number) => line({ id: `line-no-${number}` }));
    const area = pretendStorage({ ...stored(...many), [`line:${MOST_LINES - 1}`]: 'junk' });
    expect(linesFrom(area.records)).toMatchObject({ unreadable: 1, room: 0 });
    await expect(keepLine(area, wish('one-more', {}, null), NOW)).rejects.toThrow(LinesFull);
    expect(area.records[`line:${MOST_LINES - 1}`]).toBe('junk');
    expect(LINE_KEYS).toHaveLength(MOST_LINES);
  });

  it('in private windows writes nothing', async () => {
    const area = pretendStorage(stored(line()));
    const before = structuredClone(area.records);
    const memory = memoryArea(area);
    await keepLine(memory, wish('line-two', {}, null), NOW);
    await dropLine(memory, 'line-one');
    expect((await readLines(memory)).lines.map(({ id }) => id)).toEqual(['line-two']);
    expect(area.records).toEqual(before);
    expect(area.writes).toBe(0);
  });
});

describe('the calendar file', () => {
  const entry = (part: Partial<CalendarEntry> = {}): CalendarEntry => ({
    id: 'line-one',
    revision: 3,
    date: '2026-12-18',
    title: 'Refill: Mom’s phone',
    description: 'Renewal date: Dec 18, 2026.',
    url: 'https://prepaid.t-mobile.com/direct-to-account',
    reminders: remindersFor('2026-12-18', [5, 2, 0]),
    ...part,
  });
  const parse = (file: string) => new ICAL.Component(ICAL.parse(file));
  const events = (file: string) =>
    parse(file)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));

  it('is read by another library as a whole day, with its alarms at their hour', () => {
    const file = toIcs([entry()], NOW);
    const [event] = events(file);
    if (!event) throw new Error('It has no event.');
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-18', '2026-12-19']);
    expect(event.summary).toBe('Refill: Mom’s phone');
    expect(event.sequence).toBe(3);
    expect(event.component.getFirstPropertyValue('url')).toBe('https://prepaid.t-mobile.com/direct-to-account');
    const alarms = event.component.getAllSubcomponents('valarm').map((alarm) => {
      const start = event.startDate.clone();
      start.isDate = false;
      start.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return start.toString();
    });
    expect(alarms).toEqual(['2026-12-13T10:00:00', '2026-12-16T10:00:00', '2026-12-18T10:00:00']);
  });

  it('has what calendars ask for, and no METHOD', () => {
    const file = toIcs([entry()], NOW);
    const calendar = parse(file);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(calendar.hasProperty('method')).toBe(false);
    const [event] = calendar.getAllSubcomponents('vevent');
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'summary', 'last-modified']) {
      expect(event?.getAllProperties(name), name).toHaveLength(1);
    }
    expect(file).toContain('DTSTAMP:20261124T170000Z\r\n');
    for (const alarm of event?.getAllSubcomponents('valarm') ?? []) {
      for (const name of ['action', 'trigger', 'description']) expect(alarm.getAllProperties(name)).toHaveLength(1);
    }
  });

  it('saved again after a change is the same entry, newer', () => {
    const [before] = events(toIcs([entry()], NOW));
    const [after] = events(toIcs([entry({ revision: 4, date: '2027-01-18' })], NOW));
    expect(after?.uid).toBe(before?.uid);
    expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence));
  });

  it('keeps every sign of every language, in rows of 75 bytes', () => {
    const signs = [
      'a',
      ' ',
      ',',
      ';',
      ':',
      '\\',
      '"',
      '\n',
      'é',
      '妈',
      '，',
      '😀',
      '👩‍👧',
      '\u0301',
      'BEGIN:VEVENT',
      '\\n',
      '\u2028',
    ];
    const texts = fc.array(fc.constantFrom(...signs), { maxLength: 90 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const file = toIcs([entry({ title, description }), entry({ id: 'line-two' })], NOW);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const rows = file.slice(0, -2).split('\r\n');
        expect(rows.filter((row) => Buffer.byteLength(row) > 75 || /[\r\n]/.test(row))).toEqual([]);
        const read = events(file);
        expect(read).toHaveLength(2);
        expect([read[0]?.summary, read[0]?.description]).toEqual([title, description]);
      }),
      { numRuns: 40, examples: [['a'.repeat(200), '妈'.repeat(80)]] },
    );
  });

  it('on every day of the year has a whole day and alarms that begin before it ends', () => {
    for (let date = '2027-01-01'; date < '2028-03-02'; date = addDays(date, 13)) {
      const [event] = events(toIcs([entry({ date, reminders: remindersFor(date, [14, 1, 0]) })], momentOf(date, 9)));
      expect(event?.startDate.toString()).toBe(date);
      expect(event?.endDate.toString()).toBe(addDays(date, 1));
    }
  });

  it('without reminders and without lines is still one', () => {
    expect(events(toIcs([entry({ reminders: [] })], NOW))).toHaveLength(1);
    expect(events(toIcs([], NOW))).toEqual([]);
  });
});
