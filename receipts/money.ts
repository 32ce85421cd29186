/** The largest sum a receipt holds, in cents. */
const MOST_CENTS = 9_999_999;

/** Whether this is a sum in whole cents, more than nothing. */
export function isCents(data: unknown): data is number {
  return Number.isInteger(data) && Number(data) > 0 && Number(data) <= MOST_CENTS;
}

/**
 * Reads a sum as people type it: `40`, `$40.00`, `1,234.5`, `40,00`, `４０．００`.
 * @returns cents, or `null` when it is not clearly one sum.
 */
export function readCents(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/^\s*(?:US)?\s*\$?\s*|\s*(?:USD|\$)?\s*$/gi, '')
    .replace('。', '.');
  // A comma before three digits parts thousands; before one or two at the end it is a decimal comma.
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,6})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const [, whole = '', part = ''] = match;
  const cents = Number(whole.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
  return isCents(cents) ? cents : null;
}

/** `1234.50`: for a field or a file. */
export function plainDollars(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** `$1,234.50`, as the carrier's pages write it, in every language. */
export function dollars(cents: number): string {
  return (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}
