import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, toCsv } from '../../receipts/csv.ts';
import { LARGEST_FILE, readFile, toFile } from '../../receipts/file.ts';
import type { Receipt } from '../../receipts/receipt.ts';

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
const COLUMNS = {
  date: 'Date',
  amount: 'Amount',
  confirmation: 'Confirmation number',
  line: 'Line',
  note: 'Note',
};
const EMPTY = { receipts: [], room: 500 };

/** Reads RFC 4180: rows of cells. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push((quoted ?? '').replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('the CSV file', () => {
  it('is a table with headings, in UTF-8 that Excel recognises', () => {
    const csv = toCsv([receipt(1, { note: 'She said “hi”, "twice"', line: '妈妈' }), receipt(2)], COLUMNS);
    expect(csv.startsWith('\ufeff"Date","Amount","Conf')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(readCsv(csv)).toEqual([
      ['Date', 'Amount', 'Confirmation number', 'Line', 'Note'],
      ['2026-10-03', '40.00', 'QX-1', '妈妈', 'She said “hi”, "twice"'],
      ['2026-10-03', '40.00', 'QX-2', 'Mum’s phone', ''],
    ]);
  });

  it.each([
    '=1+1',
    '+1 555 010 0142',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '−1',
    'a;=HYPERLINK("https://example.com")',
    'a\t@x',
    'a,=1',
    'a\n=1',
    '"=1',
    '",=1',
  ])('takes %j for text', (text) => {
    expect(begins(cell(text))).toEqual([]);
  });

  it('leaves ordinary words alone', () => {
    for (const text of [
      '',
      'QX-12',
      'Mum’s phone',
      'a=b',
      '2 + 2',
      'x@example.com',
      '$40.00',
      'line 1, then 2',
      '妈妈的卡',
    ]) {
      expect(cell(text)).toBe(`"${text}"`);
    }
  });

  it('whatever is written, no cell begins a formula, by commas, semicolons or tabs, and the text is all there', () => {
    const unit = fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\t', '\r', '\n', ';', ',', '"', "'", 'a', '1', '妈');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(begins(cell(text))).toEqual([]);
        const [[kept = ''] = []] = readCsv(`${cell(text)}\r\n`);
        expect(kept.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
    );
  });

  /** What a spreadsheet that parts cells by any of the usual signs would calculate. */
  const begins = (written: string) =>
    written.split(/[,;|\t\r\n"]/).filter((part) => /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠−]/.test(part));
});

describe('the JSON file', () => {
  const file = (part: object) => JSON.stringify({ format: 'refill-beacon-receipts', version: 1, ...part });

  it('comes back as it was written, every character of it', () => {
    const all = [receipt(1, { note: '=1+1 “妈妈” 😀' }), receipt(2)];
    expect(readFile(toFile(all, '2026-11-24'), EMPTY)).toEqual({ add: all, already: 0 });
    expect(readFile(`\ufeff${toFile(all, '2026-11-24')}`, EMPTY)).toMatchObject({ already: 0 });
  });

  it('leaves what is here as it is, and counts it', () => {
    const here = { receipts: [receipt(1, { note: 'changed since' })], room: 499 };
    const text = toFile([receipt(1), receipt(2), receipt(2)], '2026-11-24');
    expect(readFile(text, here)).toEqual({ add: [receipt(2)], already: 2 });
  });

  it('takes in nothing that is not part of a receipt', () => {
    const odd = { ...receipt(1), password: 'x', ['__proto__']: 1 };
    expect(readFile(file({ receipts: [odd] }), EMPTY)).toEqual({ add: [receipt(1)], already: 0 });
  });

  it.each([
    ['', 'not-json'],
    ['rubbish', 'not-json'],
    ['{"format":', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"receipts":[]}', 'not-ours'],
    [file({}), 'not-ours'],
    [file({ receipts: { length: 1 } }), 'not-ours'],
    [file({ version: 0, receipts: [] }), 'not-ours'],
    [file({ version: '1', receipts: [] }), 'not-ours'],
    [file({ version: 2, receipts: [], more: true }), 'newer'],
    [' '.repeat(LARGEST_FILE + 1), 'too-large'],
  ])('%.30s is refused: %s', (text, why) => {
    expect(readFile(text, EMPTY)).toEqual({ why });
  });

  it('is refused whole when one receipt is broken, and says which', () => {
    const receipts = [receipt(1), { ...receipt(2), cents: -1 }, receipt(3)];
    expect(readFile(file({ receipts }), EMPTY)).toEqual({ why: 'broken', at: 2 });
  });

  it('is refused with 50,000 receipts, at once', () => {
    const receipts = Array.from({ length: 50_000 }, () => 0);
    expect(readFile(file({ receipts }), EMPTY)).toEqual({ why: 'too-many', found: 50_000 });
  });

  it('is refused when there is not room for all that is new', () => {
    const text = toFile([receipt(1), receipt(2), receipt(3)], '2026-11-24');
    expect(readFile(text, { receipts: [receipt(1)], room: 1 })).toEqual({ why: 'no-room', found: 2, room: 1 });
    expect(readFile(text, { receipts: [receipt(1)], room: 2 })).toMatchObject({ already: 1 });
  });

  it('holds 500 of the longest receipts', () => {
    const longest = { confirmation: '妈'.repeat(60), line: '"'.repeat(40), note: '😀'.repeat(300) };
    const all = Array.from({ length: 500 }, (_, number) => receipt(number, longest));
    expect(readFile(toFile(all, '2026-11-24'), EMPTY)).toMatchObject({ already: 0 });
    expect(new Blob([toFile(all, '2026-11-24')]).size).toBeLessThan(LARGEST_FILE);
  });
});
