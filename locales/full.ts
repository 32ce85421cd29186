import type { FullTexts } from './en/full.ts';
import { localised } from './localised.ts';

export type { FullTexts } from './en/full.ts';

/** The words around the full page's sections. */
export const loadFullTexts = localised<FullTexts>({
  'zh-CN': async () => (await import('./zh-CN/full.ts')).full,
  'zh-TW': async () => (await import('./zh-TW/full.ts')).full,
  en: async () => (await import('./en/full.ts')).full,
  es: async () => (await import('./es/full.ts')).full,
});
