import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { LARGEST_BACKUP, planBackup, toBackup } from '../../components/data/backup.ts';
import { inWords } from '../../components/data/in-words.ts';
import { STORED_THINGS, thingOf } from '../../components/data/stored-things.ts';
import { data as english } from '../../locales/en/data.ts';
import { recordFor } from '../../receipts/items.ts';
import { logFrom } from '../../receipts/log.ts';
import { MOST_RECEIPTS, type Receipt } from '../../receipts/receipt.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ROOMS = ['background', 'checker', 'components', 'entrypoints', 'overlay', 'receipts', 'renewals', 'settings'];

const receipt = (number: number, part: Partial<Receipt> = {}): Receipt => ({
  id: `receipt-no-${number}`,
  date: '2026-10-03',
  cents: 4000,
  currency: 'USD',
  confirmation: `QX-${number}`,
  line: '',
  note: '',
  ...part,
});
const stored = (...receipts: Receipt[]) =>
  Object.fromEntries(receipts.map((one, place) => [`receipt:${place}`, recordFor(one)]));
const language = (locale: string) => ({ language: { version: 1, data: locale } });
const file = (part: object) => JSON.stringify({ format: 'refill-beacon', version: 1, records: {}, ...part });

const defined = vi.hoisted(() => new Set<string>());

/** Whatever is defined while this file runs is written down. */
vi.mock('../../settings/item.ts', async (original) => {
  const actual = await original<typeof import('../../settings/item.ts')>();
  return {
    ...actual,
    defineItem(definition: { key: string }) {
      defined.add(definition.key);
      return actual.defineItem(definition as never);
    },
  };
});

/** The files that define an item, in every room. */
async function definingFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const room of ROOMS) {
    const files = await readdir(join(ROOT, room), { recursive: true });
    for (const name of files.filter((one) => /\.tsx?$/.test(one))) {
      const path = join(ROOT, room, name);
      if (/\bdefineItem[<(]/.test(await readFile(path, 'utf8')) && name !== 'item.ts') found.push(path);
    }
  }
  return found;
}

describe('everything that is stored', () => {
  it('stands on “Your data”, wherever it is defined', async () => {
    const files = await definingFiles();
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) await import(file);
    expect([...defined]).toEqual(expect.arrayContaining(['language', 'journey', 'receipt:0', 'line:0']));
    expect([...defined].filter((key) => !STORED_THINGS.some(({ owns }) => owns(key)))).toEqual([]);
  });

  it('belongs to one thing only', () => {
    for (const key of ['receipt:0', 'receipt:499', 'language', 'last-confirmation', 'page-words', 'kept:receipt:3']) {
      expect(
        STORED_THINGS.filter(({ owns }) => owns(key)),
        key,
      ).toHaveLength(1);
    }
    for (const key of ['receipt:500', 'receipts', 'constructor', '__proto__']) expect(thingOf(key), key).toBeNull();
  });
});

describe('everything as one file', () => {
  it('goes to an empty computer and is the same there', () => {
    const here = {
      ...stored(receipt(1), receipt(2)),
      ...language('zh-CN'),
      'remember-confirmation': { version: 1, data: false },
    };
    const plan = planBackup(toBackup(here, '2026-11-24'), {});
    expect(plan).toMatchObject({ unreadable: 0, write: here });
    expect('changes' in plan && plan.changes).toEqual([
      { thing: 'receipts', does: 'joins', added: 2, already: 0 },
      { thing: 'remember', does: 'replaces' },
      { thing: 'language', does: 'replaces' },
    ]);
  });

  it('joins what is there: nothing is lost, nothing is there twice', () => {
    const text = toBackup({ ...stored(receipt(1), receipt(2)), ...language('es') }, '2026-11-24');
    const here = { ...stored(receipt(9), receipt(2, { note: 'changed here' })), ...language('en') };
    const plan = planBackup(text, here);
    if (!('write' in plan)) throw new Error(plan.why);
    const after = logFrom({ ...here, ...plan.write }).receipts;
    expect(after.map(({ id, note }) => [id, note])).toEqual([
      ['receipt-no-9', ''],
      ['receipt-no-2', 'changed here'],
      ['receipt-no-1', ''],
    ]);
    expect(plan.write).toMatchObject(language('es'));
    expect(planBackup(text, { ...here, ...plan.write })).toMatchObject({ write: {} });
  });

  it('brings lines with what was shown of them; where there are some already, those count', () => {
    const line = (number: number) => ({
      id: `line-number-${number}`,
      revision: 1,
      nickname: `Line ${number}`,
      digits: '',
      plan: 'prepaid',
      sim: 'esim',
      next: '2026-12-03',
      period: { unit: 'days', count: 30 },
      countsFrom: 'date',
    });
    const lines = (...all: object[]) =>
      Object.fromEntries(all.map((data, place) => [`line:${place}`, { version: 1, data }]));
    const marks = (date: string) => ({
      'reminder-marks': { version: 1, data: { 'line-number-1': { date, on: date, at: 1, until: null } } },
    });
    const text = toBackup({ ...lines(line(1), line(2)), ...marks('2026-12-03') }, '2026-11-24');
    expect(planBackup(text, {})).toMatchObject({
      changes: [{ thing: 'lines', does: 'joins', added: 2, already: 0 }],
      write: { ...lines(line(1), line(2)), ...marks('2026-12-03') },
    });
    const plan = planBackup(text, { ...lines(line(2)), ...marks('2026-11-03') });
    expect(plan).toMatchObject({ changes: [{ thing: 'lines', does: 'joins', added: 1, already: 1 }] });
    expect('write' in plan && plan.write).toEqual({ 'line:1': { version: 1, data: line(1) } });
  });

  it('sees that nothing changes, though the browsers keep keys in different orders', () => {
    const text = toBackup({ dismissal: { version: 1, data: { kind: 'week', until: 5 } } }, '2026-11-24');
    const here = { dismissal: { data: { until: 5, kind: 'week' }, version: 1 } };
    expect(planBackup(text, here)).toMatchObject({ changes: [{ thing: 'hints', does: 'same' }], write: {} });
  });

  it('leaves out our own words, and keeps apart what cannot be read', () => {
    const odd = { 'page-words': { version: 1, data: {} }, 'receipt:3': 'junk', 'kept:language': 7, nobodys: 1 };
    const text = toBackup({ ...language('es'), ...odd }, '2026-11-24');
    expect(JSON.parse(text)).toEqual({
      format: 'refill-beacon',
      version: 1,
      saved: '2026-11-24',
      records: language('es'),
      unreadable: { 'receipt:3': 'junk', 'kept:language': 7, nobodys: 1 },
    });
    expect(planBackup(text, {})).toEqual({
      changes: [{ thing: 'language', does: 'replaces' }],
      unreadable: 3,
      write: language('es'),
    });
  });

  it('does not bring the time of a confirmation: it belongs to that day and that computer', () => {
    const text = toBackup({ 'last-confirmation': { version: 1, data: 5 } }, '2026-11-24');
    expect(text).toContain('last-confirmation');
    expect(planBackup(text, {})).toEqual({ changes: [], unreadable: 0, write: {} });
  });

  it.each([
    ['', { why: 'not-json' }],
    ['{"format":"refill-beacon","version":1,"records":', { why: 'not-json' }],
    ['[]', { why: 'not-ours' }],
    [file({ format: 'refill-beacon-receipts' }), { why: 'not-ours' }],
    [file({ records: [1] }), { why: 'not-ours' }],
    [file({ records: null }), { why: 'not-ours' }],
    [file({ unreadable: 'x' }), { why: 'not-ours' }],
    [file({ version: 2 }), { why: 'newer' }],
    [file({ version: 0 }), { why: 'not-ours' }],
    [file({ records: { ...language('en'), secret: 1 } }), { why: 'not-ours' }],
    [file({ records: { 'page-words': { version: 1, data: {} } } }), { why: 'broken', thing: 'words' }],
    [file({ records: { 'kept:language': 1 } }), { why: 'broken', thing: 'aside' }],
    [file({ records: language('tlh') }), { why: 'broken', thing: 'language' }],
    [file({ records: { language: { version: 9, data: 'fr' } } }), { why: 'newer' }],
    [
      file({ records: { ...stored(receipt(1)), 'receipt:1': { version: 1, data: {} } } }),
      { why: 'broken', thing: 'receipts' },
    ],
    [`{"format":"refill-beacon","version":1,"records":{"__proto__":{"version":1}}}`, { why: 'not-ours' }],
    [' '.repeat(LARGEST_BACKUP + 1), { why: 'too-large' }],
  ])('%.90s is refused whole: %o', (text, refusal) => {
    expect(planBackup(text, {})).toEqual(refusal);
  });

  it('is refused when it has more receipts than there is room for', () => {
    const many = (from: number, count: number) =>
      stored(...Array.from({ length: count }, (_, number) => receipt(from + number)));
    const text = toBackup(many(0, 3), '2026-11-24');
    const full = many(100, MOST_RECEIPTS - 2);
    expect(planBackup(text, full)).toEqual({ why: 'no-room', thing: 'receipts', found: 3, room: 2 });
    expect(planBackup(text, many(100, MOST_RECEIPTS - 3))).toMatchObject({ unreadable: 0 });
  });

  it('holds all that can be stored', () => {
    const longest = { confirmation: '妈'.repeat(60), line: '"'.repeat(40), note: '😀'.repeat(300) };
    const all = stored(...Array.from({ length: MOST_RECEIPTS }, (_, number) => receipt(number, longest)));
    const text = toBackup(all, '2026-11-24');
    expect(new Blob([text]).size).toBeLessThan(LARGEST_BACKUP);
    expect(planBackup(text, {})).toMatchObject({ unreadable: 0 });
  });
});

describe('what is stored, in a few words', () => {
  const NOTHING = {
    remember: 'yes',
    language: 'same as the browser',
    hints: 'shown',
    reminders: 'days ahead: 5 · 2 · same day',
  } as Record<string, string>;

  it('is said of everything, also of nothing and of rubbish', () => {
    for (const { id } of STORED_THINGS) {
      expect(inWords(id, {}, 'en', english), id).toBe(NOTHING[id] ?? null);
      for (const junk of [null, 1, 'x', [], {}, { version: 1 }, { version: 1, data: {} }]) {
        expect(
          () => inWords(id, { [id]: junk, journey: junk, 'last-confirmation': junk }, 'en', english),
          id,
        ).not.toThrow();
      }
    }
  });

  it.each([
    ['receipts', { ...stored(receipt(1), receipt(2)), 'receipt:7': 1 }, '2 kept · 1 cannot be read'],
    ['confirmation', { 'last-confirmation': { version: 1, data: 0 } }, null],
    ['remember', { 'remember-confirmation': { version: 1, data: false } }, 'no'],
    ['language', language('zh-TW'), '繁體中文'],
    ['hints', { dismissal: { version: 1, data: { kind: 'never' } } }, 'off for good'],
    ['aside', { 'kept:language': 1 }, 'records: 1'],
  ] as const)('%s: %o is “%s”', (id, own, said) => {
    expect(inWords(id, own, 'en', english)).toBe(said);
  });
});
