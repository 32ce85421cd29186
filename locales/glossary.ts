import type { Glossary } from './en/glossary.ts';
import { localised } from './localised.ts';

export type { Glossary } from './en/glossary.ts';

/** What the carrier's words mean. */
export const loadGlossary = localised<Glossary>({
  'zh-CN': async () => (await import('./zh-CN/glossary.ts')).glossary,
  'zh-TW': async () => (await import('./zh-TW/glossary.ts')).glossary,
  en: async () => (await import('./en/glossary.ts')).glossary,
  es: async () => (await import('./es/glossary.ts')).glossary,
});
