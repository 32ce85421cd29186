import type { PopupTexts } from './en/popup.ts';
import type { Locale } from './locale.ts';

export type { PopupTexts } from './en/popup.ts';

const LOADERS: Readonly<Record<Locale, () => Promise<{ popup: PopupTexts }>>> = {
  'zh-CN': () => import('./zh-CN/popup.ts'),
  'zh-TW': () => import('./zh-TW/popup.ts'),
  en: () => import('./en/popup.ts'),
  es: () => import('./es/popup.ts'),
};

/** The popup's words in one language. */
export async function loadPopup(locale: Locale): Promise<PopupTexts> {
  return (await LOADERS[locale]()).popup;
}
