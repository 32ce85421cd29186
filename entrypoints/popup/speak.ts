import type { Texts } from '../../components/texts.tsx';

/** Tells the document which language it speaks. */
export function speak({ locale, popup }: Texts): void {
  document.documentElement.lang = locale;
  document.title = popup.name;
}
