import { createContext, use } from 'react';
import type { Locale } from '../locales/locale.ts';
import { loadPopup, type PopupTexts } from '../locales/popup.ts';

/** The words every part needs, in one language. Each part's own words are its own matter. */
export interface Texts {
  locale: Locale;
  popup: PopupTexts;
}

/** Loads one language; the other three stay on disk. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  return { locale, popup: await loadPopup(locale) };
}

export const TextsContext = createContext<Texts | null>(null);

/** The texts of the language in use. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('No language: this part must stand inside TextsContext.');
  return texts;
}
