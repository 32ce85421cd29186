import { createContext, use } from 'react';
import { type Guide, loadGuide } from '../locales/guide.ts';
import type { Locale } from '../locales/locale.ts';
import { loadPopup, type PopupTexts } from '../locales/popup.ts';

/** Everything said in one language. */
export interface Texts {
  locale: Locale;
  guide: Guide;
  popup: PopupTexts;
}

/** Loads one language; the other three stay on disk. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const [guide, popup] = await Promise.all([loadGuide(locale), loadPopup(locale)]);
  return { locale, guide, popup };
}

export const TextsContext = createContext<Texts | null>(null);

/** The texts of the language in use. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('No language: this part must stand inside TextsContext.');
  return texts;
}
