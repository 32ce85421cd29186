import type { PracticeTexts } from './en/practice.ts';
import { localised } from './localised.ts';

export type { PracticeTexts } from './en/practice.ts';

/** The words around the practice pages. */
export const loadPracticeTexts = localised<PracticeTexts>({
  'zh-CN': async () => (await import('./zh-CN/practice.ts')).practice,
  'zh-TW': async () => (await import('./zh-TW/practice.ts')).practice,
  en: async () => (await import('./en/practice.ts')).practice,
  es: async () => (await import('./es/practice.ts')).practice,
});
