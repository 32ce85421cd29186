import type { DataTexts } from './en/data.ts';
import { localised } from './localised.ts';

export type { DataTexts } from './en/data.ts';

/** The words of the section "Your data". */
export const loadDataTexts = localised<DataTexts>({
  'zh-CN': async () => (await import('./zh-CN/data.ts')).data,
  'zh-TW': async () => (await import('./zh-TW/data.ts')).data,
  en: async () => (await import('./en/data.ts')).data,
  es: async () => (await import('./es/data.ts')).data,
});
