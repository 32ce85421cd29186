import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { lengthenAll } from './lengthen.ts';

/** Puts the pseudo-locale in the place of English while a test build is made. No file of it is ever written or shipped. */
export const pseudoLocale: Plugin = {
  name: 'pseudo-locale',
  enforce: 'pre',
  async load(id) {
    if (!/[\\/]locales[\\/]en[\\/][\w-]+\.ts$/.test(id)) return null;
    const words = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
    const long = Object.entries(words).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(lengthenAll(value))};`,
    );
    return long.join('\n');
  },
};
