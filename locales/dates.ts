import type { DateTexts } from './en/dates.ts';
import { localised } from './localised.ts';

export type { DateTexts } from './en/dates.ts';

/** The words of the section about dates and reminders. */
export const loadDateTexts = localised<DateTexts>({
  'zh-CN': async () => (await import('./zh-CN/dates.ts')).dates,
  'zh-TW': async () => (await import('./zh-TW/dates.ts')).dates,
  en: async () => (await import('./en/dates.ts')).dates,
  es: async () => (await import('./es/dates.ts')).dates,
});
