import type { Locale } from './locale.ts';

/** What the entry in the browser's context menu is called. */
export const MENU_TITLES: Readonly<Record<Locale, string>> = {
  'zh-CN': '用续费灯塔看看是不是真的',
  'zh-TW': '用續費燈塔看看是不是真的',
  en: 'Is this real? Ask Refill Beacon',
  es: '¿Es de verdad? Pregunta a Faro de recargas',
};
