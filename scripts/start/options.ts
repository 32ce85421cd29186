import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { BrowserKind } from '../bootstrap/browsers.mjs';

export interface StartOptions {
  browser: BrowserKind;
  /** The language of browser and extension; `null` leaves both to this computer's. */
  lang: Locale | null;
  /** The carrier's real site instead of the practice pages. */
  live: boolean;
}

const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Reads the options of `npm start`. @throws an error whose message is one sentence for the user. */
export function parseOptions(args: readonly string[]): StartOptions {
  const { browser, lang, live } = parse(args);
  return {
    browser: oneOf('--browser', browser ?? 'chromium', BROWSERS),
    lang: lang === undefined ? null : oneOf('--lang', lang, LOCALES),
    live: live ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    const options = { browser: { type: 'string' }, lang: { type: 'string' }, live: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    // Node's own sentence first; what follows it is advice for programmers.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new Error(`${sentence.replace(/\.$/, '')}; known are --browser, --lang and --live.`);
  }
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given);
  if (!found) throw new Error(`${option} is "${given}", but it must be one of ${known.join(', ')}.`);
  return found;
}
