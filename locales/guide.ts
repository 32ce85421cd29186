import type { Guide } from './en/guide.ts';
import type { Locale } from './locale.ts';

export type { Guide, Sentence } from './en/guide.ts';

// One file a language, so that opening the popup loads one of them only.
const LOADERS: Readonly<Record<Locale, () => Promise<{ guide: Guide }>>> = {
  'zh-CN': () => import('./zh-CN/guide.ts'),
  'zh-TW': () => import('./zh-TW/guide.ts'),
  en: () => import('./en/guide.ts'),
  es: () => import('./es/guide.ts'),
};

/** The guide in one language. */
export async function loadGuide(locale: Locale): Promise<Guide> {
  return (await LOADERS[locale]()).guide;
}
