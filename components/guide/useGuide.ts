import { use } from 'react';
import { type Guide, loadGuide } from '../../locales/guide.ts';
import { useTexts } from '../texts.tsx';

/** The guide in the language in use. It is loaded when a part of it is first shown, not before. */
export function useGuide(): Guide {
  return use(loadGuide(useTexts().locale));
}
