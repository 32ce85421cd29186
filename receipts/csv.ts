import { plainDollars } from './money.ts';
import type { Receipt } from './receipt.ts';

/** The headings of the columns, in the user's language. */
export interface Columns {
  date: string;
  amount: string;
  confirmation: string;
  line: string;
  note: string;
}

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Where a spreadsheet could begin to calculate: before a sign at the start of the cell, or behind what another language's spreadsheet
 * takes for the end of a cell. Full-width signs count too, and blanks before the sign are no help: some are not even to be seen.
 */
const CALCULATES = /(?<=(?:^|[,;|\t\r\n"'])[\s\u200b-\u200f\u2060\ufeff]*)(?=[=+\-@＝＋－＠﹢﹣﹦−])|^(?=[\t\r\n])/g;

/** All receipts as a table a spreadsheet opens: RFC 4180, and nothing in it is taken for a formula. */
export function toCsv(receipts: readonly Receipt[], columns: Columns): string {
  const rows = receipts.map(({ date, cents, confirmation, line, note }) => [
    date,
    plainDollars(cents),
    confirmation,
    line,
    note,
  ]);
  const { date, amount, confirmation, line, note } = columns;
  const table = [[date, amount, confirmation, line, note], ...rows];
  return BYTE_ORDER_MARK + table.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** One cell: quoted, and with an apostrophe wherever a formula could begin. */
export function cell(text: string): string {
  return `"${text.replace(CALCULATES, "'").replaceAll('"', '""')}"`;
}
