import type { CheckTexts } from './en/check.ts';
import { localised } from './localised.ts';

export type { CheckTexts } from './en/check.ts';

/** The checker's words. */
export const loadCheckTexts = localised<CheckTexts>({
  'zh-CN': async () => (await import('./zh-CN/check.ts')).check,
  'zh-TW': async () => (await import('./zh-TW/check.ts')).check,
  en: async () => (await import('./en/check.ts')).check,
  es: async () => (await import('./es/check.ts')).check,
});
