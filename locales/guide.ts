import type { Guide } from './en/guide.ts';
import { localised } from './localised.ts';

export type { Guide, Sentence } from './en/guide.ts';

/** The guide in one language. */
export const loadGuide = localised<Guide>({
  'zh-CN': async () => (await import('./zh-CN/guide.ts')).guide,
  'zh-TW': async () => (await import('./zh-TW/guide.ts')).guide,
  en: async () => (await import('./en/guide.ts')).guide,
  es: async () => (await import('./es/guide.ts')).guide,
});
