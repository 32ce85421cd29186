import type { ReceiptTexts } from './en/receipts.ts';
import { localised } from './localised.ts';

export type { ReceiptTexts } from './en/receipts.ts';

/** The words of the receipts section. */
export const loadReceiptTexts = localised<ReceiptTexts>({
  'zh-CN': async () => (await import('./zh-CN/receipts.ts')).receipts,
  'zh-TW': async () => (await import('./zh-TW/receipts.ts')).receipts,
  en: async () => (await import('./en/receipts.ts')).receipts,
  es: async () => (await import('./es/receipts.ts')).receipts,
});
