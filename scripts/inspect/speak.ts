import { setTimeout as sleep } from 'node:timers/promises';
import { type Locale, pickLocale } from '../../locales/locale.ts';
import { pageWords } from '../../overlay/page-words.ts';
import type { Area } from '../../settings/area.ts';
import { language } from '../../settings/items.ts';
import type { TestBrowser } from '../../tests/e2e/harness/index.ts';

type Records = Record<string, unknown>;

/** What each browser's extension keeps when nobody has used it yet, by language. */
const untouched = new WeakMap<TestBrowser, Map<Locale, Records>>();

/**
 * Makes the extension as it is when somebody of this language has just installed it: what earlier pages left behind (a journey, a
 * dismissal) must not speak in the next result.
 */
export async function speak(browser: TestBrowser, lang: string): Promise<void> {
  const { backstage } = browser;
  const known = untouched.get(browser) ?? new Map<Locale, Records>();
  untouched.set(browser, known);
  const locale = pickLocale([lang]);
  await backstage.forgetSession();
  const [first] = known.values();
  const wanted = known.get(locale) ?? first;
  if (wanted) await backstage.restore(wanted);
  if (!known.has(locale)) known.set(locale, await learn(browser, locale));
}

/** Chooses a language as a user would, and waits until its words are there. */
async function learn({ backstage }: TestBrowser, locale: Locale): Promise<Records> {
  const area: Area = {
    get: () => backstage.stored(),
    set: (records) => backstage.store(records),
    remove: () => Promise.resolve(),
    onChanged: () => () => undefined,
  };
  await language.write(area, locale);
  for (;;) {
    const { value: words } = await pageWords.read(area);
    if (words?.locale === locale) return backstage.stored();
    await sleep(20);
  }
}
