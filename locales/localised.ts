import type { Locale } from './locale.ts';

/**
 * One part's words in four languages, each in a file of its own that is loaded when it is first read.
 * @returns the same promise for the same language, so that a component may `use` it.
 */
export function localised<T>(loaders: Readonly<Record<Locale, () => Promise<T>>>): (locale: Locale) => Promise<T> {
  const loaded = new Map<Locale, Promise<T>>();
  return (locale) => {
    const words = loaded.get(locale) ?? loaders[locale]();
    loaded.set(locale, words);
    return words;
  };
}
