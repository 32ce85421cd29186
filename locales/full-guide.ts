import type { FullGuide } from './en/full-guide.ts';
import { localised } from './localised.ts';

export type { FullGuide } from './en/full-guide.ts';

/** The full page's words around the guide: search, pictures, printing. */
export const loadFullGuide = localised<FullGuide>({
  'zh-CN': async () => (await import('./zh-CN/full-guide.ts')).fullGuide,
  'zh-TW': async () => (await import('./zh-TW/full-guide.ts')).fullGuide,
  en: async () => (await import('./en/full-guide.ts')).fullGuide,
  es: async () => (await import('./es/full-guide.ts')).fullGuide,
});
