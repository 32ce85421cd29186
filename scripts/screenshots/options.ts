import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { ColorScheme } from '../../tests/e2e/harness/index.ts';
import { SIZE_NAMES, type Size } from '../../tests/screens/index.ts';
import type { BrowserKind } from '../bootstrap/browsers.mjs';

/** English in the pseudo-locale of tests/pseudo/. */
export const PSEUDO = 'pseudo';
export type Language = Locale | typeof PSEUDO;

/** What is asked for; everything where nothing is said. */
export interface ScreenshotOptions {
  browser: readonly BrowserKind[];
  language: readonly Language[];
  colours: readonly ColorScheme[];
  size: readonly Size[];
  /** Part of a screen's name. */
  only: string;
}

const KNOWN = {
  browser: ['chromium', 'firefox'],
  language: [...LOCALES, PSEUDO],
  colours: ['light', 'dark', 'forced'],
  size: SIZE_NAMES,
} as const;

/** Reads the options of `npm run screenshots`, each a list with commas. @throws an error whose message is one sentence. */
export function parseOptions(args: readonly string[]): ScreenshotOptions {
  const option = { type: 'string' } as const;
  const options = { browser: option, language: option, colours: option, size: option, only: option };
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const pick = <T extends string>(name: string, given: string | undefined, known: readonly T[]): readonly T[] => {
    const asked = given?.split(',') ?? known;
    const wrong = asked.find((one) => !known.includes(one as T));
    if (wrong !== undefined) throw new Error(`--${name} knows ${known.join(', ')}, not "${wrong}".`);
    return asked as readonly T[];
  };
  return {
    browser: pick('browser', values.browser, KNOWN.browser),
    language: pick('language', values.language, KNOWN.language),
    colours: pick('colours', values.colours, KNOWN.colours),
    size: pick('size', values.size, KNOWN.size),
    only: values.only ?? '',
  };
}
