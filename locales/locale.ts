/** The product's languages, in the order the switch shows them. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words, for the switch. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
  es: 'Español',
};

/**
 * First guess of the user's language.
 * @param preferred BCP 47 tags, most wanted first (`navigator.languages`).
 * @returns the first one we speak; English when there is none.
 */
export function pickLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
    if (language === 'en' || language === 'es') return language;
    if (language === 'zh' || language === 'yue') {
      const traditional =
        rest.includes('hant') || (!rest.includes('hans') && rest.some((part) => /^(tw|hk|mo)$/.test(part)));
      return traditional || (language === 'yue' && !rest.includes('hans') && !rest.includes('cn')) ? 'zh-TW' : 'zh-CN';
    }
  }
  return 'en';
}

/** Puts values into `{name}` places of a sentence; an unknown name stays as it is, so it is seen in tests. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
