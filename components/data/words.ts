import { use } from 'react';
import { type DataTexts, loadDataTexts } from '../../locales/data.ts';
import type { Locale } from '../../locales/locale.ts';
import { useTexts } from '../texts.tsx';

/** The words of the section "Your data". */
export function useDataWords(): { words: DataTexts; locale: Locale } {
  const { locale } = useTexts();
  return { words: use(loadDataTexts(locale)), locale };
}
