import { describe, expect, it } from 'vitest';
import { readFile, toFile } from '../../receipts/file.ts';
import { addNew, drop, keep, LogFull, onLogChanged, readLog } from '../../receipts/log.ts';
import { dollars, isCents, plainDollars, readCents } from '../../receipts/money.ts';
import { isReceipt, MOST_RECEIPTS, type Receipt, tidy } from '../../receipts/receipt.ts';
import { memoryArea } from '../../settings/area.ts';
import { dayAt, dayInWords, isCivilDate } from '../../settings/civil-date.ts';
import { pretendStorage } from './receipts-storage.ts';

const receipt = (number: number, part: Partial<Receipt> = {}): Receipt => ({
  id: `receipt-no-${number}`,
  date: '2026-10-03',
  cents: 4000,
  currency: 'USD',
  confirmation: `QX-${number}`,
  line: 'Mum’s phone',
  note: '',
  ...part,
});
const many = (count: number) => Array.from({ length: count }, (_, number) => receipt(number));

describe('a sum', () => {
  it.each([
    ['40', 4000],
    ['$40.00', 4000],
    [' 40.5 ', 4050],
    ['US$ 1,234.56', 123_456],
    ['40,00', 4000],
    ['４０．５０', 4050],
    ['40.00 USD', 4000],
    ['0.01', 1],
    ['99999.99', 9_999_999],
  ])('%s is %i cents', (typed, cents) => {
    expect(readCents(typed)).toBe(cents);
  });

  it.each(['', '$', '0', '0.00', '-5', '4O', '1.234,56', '12,34,5', '1e3', '40.005', '100000', '40 50', 'NaN'])(
    '%s is none',
    (typed) => {
      expect(readCents(typed)).toBeNull();
    },
  );

  it('comes back from what is written for it', () => {
    for (const cents of [1, 10, 99, 100, 4005, 102_550, 9_999_999]) {
      expect(readCents(plainDollars(cents))).toBe(cents);
      expect(readCents(dollars(cents))).toBe(cents);
    }
    expect([0, 0.5, -1, Number.NaN, '4000', 10_000_000].filter(isCents)).toEqual([]);
  });
});

describe('a day', () => {
  it('is one that exists', () => {
    expect(['2026-10-03', '2028-02-29', '2000-01-01', '2099-12-31'].every(isCivilDate)).toBe(true);
    const none = ['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '1999-12-31', '2100-01-01', '', null, 20261003];
    expect(none.filter(isCivilDate)).toEqual([]);
  });

  it('is the user’s own, and reads the same in every time zone', () => {
    expect(dayAt(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
    expect(dayInWords('2026-10-03', 'en')).toBe('Oct 3, 2026');
    expect(dayInWords('2026-10-03', 'zh-CN')).toBe('2026年10月3日');
  });
});

describe('a receipt', () => {
  it('is one line of text in each part, and not too long', () => {
    expect(tidy('note', ' a\n\tb\u202e c\u0000 ')).toBe('a b c');
    expect([...tidy('line', '😀'.repeat(50))]).toHaveLength(40);
    expect(tidy('confirmation', `${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  it.each([
    [null],
    [[]],
    [{ ...receipt(1), id: 'x' }],
    [{ ...receipt(1), date: '2026-02-30' }],
    [{ ...receipt(1), cents: 40.5 }],
    [{ ...receipt(1), currency: 'EUR' }],
    [{ ...receipt(1), note: 'a\nb' }],
    [{ ...receipt(1), line: 'x'.repeat(41) }],
    [{ ...receipt(1), confirmation: undefined }],
  ])('is not %j', (data) => {
    expect(isReceipt(data)).toBe(false);
    expect(isReceipt(receipt(1))).toBe(true);
  });
});

describe('the log', () => {
  it('keeps what is added, the newest day first, and replaces what is changed', async () => {
    const area = pretendStorage();
    await keep(area, [receipt(1, { date: '2026-01-05' })]);
    await keep(area, [receipt(2, { date: '2026-03-05' })]);
    await keep(area, [receipt(1, { date: '2026-01-05', cents: 5000 })]);
    const { receipts, room } = await readLog(area);
    expect(receipts.map(({ id, cents }) => [id, cents])).toEqual([
      ['receipt-no-2', 4000],
      ['receipt-no-1', 5000],
    ]);
    expect(room).toBe(MOST_RECEIPTS - 2);
  });

  it('removes one, and gives its place to another', async () => {
    const area = pretendStorage();
    await keep(area, many(3));
    await drop(area, 'receipt-no-1');
    await drop(area, 'not there');
    expect((await readLog(area)).receipts.map(({ id }) => id)).toEqual(['receipt-no-0', 'receipt-no-2']);
    await keep(area, [receipt(7)]);
    expect(Object.keys(area.records)).toHaveLength(3);
  });

  it('takes 500 and not one more; what is there can still be changed', async () => {
    const area = pretendStorage();
    await keep(area, many(MOST_RECEIPTS));
    expect((await readLog(area)).room).toBe(0);
    const before = structuredClone(area.records);
    await expect(keep(area, [receipt(500)])).rejects.toThrow(LogFull);
    expect(area.records).toEqual(before);
    await keep(area, [receipt(3, { note: 'changed' })]);
    expect((await readLog(area)).receipts).toHaveLength(MOST_RECEIPTS);
  });

  it('adds all or none', async () => {
    const area = pretendStorage();
    await keep(area, many(499));
    area.writes = 0;
    await expect(keep(area, [receipt(500), receipt(501)])).rejects.toThrow(LogFull);
    expect(area.writes).toBe(0);
    area.refuses = new Error('QUOTA_BYTES quota exceeded');
    await expect(keep(area, [receipt(500)])).rejects.toThrow('QUOTA');
    expect((await readLog(area)).receipts).toHaveLength(499);
  });

  it.each([
    ['text'],
    [null],
    [{ version: 1, data: { ...receipt(1), cents: '40' } }],
    [{ version: 2, data: receipt(1) }],
  ])('loses nothing to a broken or newer record %j, which stays as it is and is counted', async (broken) => {
    const area = pretendStorage();
    await keep(area, many(3));
    area.records['receipt:1'] = broken;
    const { receipts, unreadable, room } = await readLog(area);
    expect([receipts.length, unreadable, room]).toEqual([2, 1, MOST_RECEIPTS - 3]);
    await keep(area, [receipt(9)]);
    await drop(area, 'receipt-no-0');
    expect(area.records['receipt:1']).toEqual(broken);
    expect((await readLog(area)).receipts.map(({ id }) => id)).toEqual(['receipt-no-2', 'receipt-no-9']);
  });

  it('two windows at once do not write over each other', async () => {
    const area = pretendStorage();
    await Promise.all(many(20).map((one) => keep(area, [one])));
    expect((await readLog(area)).receipts).toHaveLength(20);
  });

  it('compares a file with what is there when it is added, not when it was shown', async () => {
    const area = pretendStorage();
    const text = toFile([receipt(1), receipt(2)], '2026-11-24');
    const add = () => addNew(area, (log) => readFile(text, log));
    expect(await Promise.all([add(), add()])).toMatchObject([{ already: 0 }, { add: [], already: 2 }]);
    await drop(area, receipt(2).id);
    expect(await add()).toMatchObject({ add: [receipt(2)], already: 1 });
    expect((await readLog(area)).receipts).toHaveLength(2);
    const before = structuredClone(area.records);
    expect(await addNew(area, (log) => readFile('rubbish', log))).toEqual({ why: 'not-json' });
    expect(area.records).toEqual(before);
  });

  it('in a private window is what is stored and what was done there, and nothing of that is stored', async () => {
    const stored = pretendStorage();
    await keep(stored, many(2));
    const before = structuredClone(stored.records);
    const here = memoryArea(stored);
    await keep(here, [receipt(0, { note: 'changed' }), receipt(7)]);
    await drop(here, receipt(1).id);
    expect((await readLog(here)).receipts.map(({ id, note }) => [id, note])).toEqual([
      ['receipt-no-0', 'changed'],
      ['receipt-no-7', ''],
    ]);
    expect(stored.records).toEqual(before);
  });

  it('is not taken for empty when the browser does not answer', async () => {
    const area = pretendStorage({});
    area.get = () => Promise.reject(new Error('storage is broken'));
    await expect(readLog(area)).rejects.toThrow();
    await expect(keep(area, [receipt(1)])).rejects.toThrow();
    expect(area.writes).toBe(0);
  });

  it('says when it changed, and only then', async () => {
    const area = pretendStorage();
    let changes = 0;
    const stop = onLogChanged(area, () => changes++);
    await area.set({ language: 1 });
    expect(changes).toBe(0);
    await keep(area, [receipt(1)]);
    await drop(area, receipt(1).id);
    expect(changes).toBe(2);
    stop();
    await keep(area, [receipt(1)]);
    expect(changes).toBe(2);
  });
});
