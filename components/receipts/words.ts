import { use } from 'react';
import { fill } from '../../locales/locale.ts';
import { loadReceiptTexts, type ReceiptTexts } from '../../locales/receipts.ts';
import { dollars } from '../../receipts/money.ts';
import type { Receipt } from '../../receipts/receipt.ts';
import { dayInWords } from '../../settings/civil-date.ts';
import { useTexts } from '../texts.tsx';

export interface ReceiptWords {
  words: ReceiptTexts;
  day(receipt: Receipt): string;
  /** Fills a sentence about one receipt. */
  about(sentence: string, receipt: Receipt): string;
  /** What a button beside a receipt does, said in full. */
  action(action: string, receipt: Receipt): string;
}

/** The words of the receipts section, and how it speaks of a receipt. */
export function useReceiptWords(): ReceiptWords {
  const { locale } = useTexts();
  const words = use(loadReceiptTexts(locale));
  const day = ({ date }: Receipt) => dayInWords(date, locale);
  const about = (sentence: string, receipt: Receipt) =>
    fill(sentence, { date: day(receipt), amount: dollars(receipt.cents) });
  return { words, day, about, action: (action, receipt) => about(words.of, receipt).replace('{action}', action) };
}
