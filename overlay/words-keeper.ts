import { packKnowledge } from '../carriers/knowledge.ts';
import { T_MOBILE } from '../carriers/t-mobile/index.ts';
import { LEXICON } from '../carriers/words/index.ts';
import { pickLocale } from '../locales/locale.ts';
import { PAGE_TEXTS } from '../locales/page.ts';
import type { Area } from '../settings/area.ts';
import type { MessageListener } from '../settings/browser-api.ts';
import { language } from '../settings/items.ts';
import { isMessage } from './messages.ts';
import style from './overlay.css?inline';
import { type PageWords, pageWords } from './page-words.ts';

export interface WordsKeeper {
  /** Puts the words of the user's language where the pages find them. Never throws. */
  prepare(): Promise<void>;
  /** Answers `{ type: 'page-words' }` from our own pages with the words, and stores them unless the window is private. */
  readonly answer: MessageListener;
}

interface Parts {
  area: Area;
  /** The running extension. */
  id: string | undefined;
  version: string;
  /** The browser's languages, most wanted first. */
  preferred: () => readonly string[];
}

/**
 * Keeps the words of the user's language in storage, for the pages carry none (docs/decisions/0003-page-words-in-storage.md), and
 * changes them when the user chooses another language.
 */
export function wordsKeeper({ area, id, version, preferred }: Parts): WordsKeeper {
  async function wanted(): Promise<PageWords> {
    const { value: chosen } = await language.read(area);
    const locale = chosen ?? pickLocale(preferred());
    return {
      locale,
      version,
      words: PAGE_TEXTS[locale],
      knowledge: packKnowledge({ lexicon: LEXICON, carrier: T_MOBILE }),
      style,
    };
  }

  const store = (words: PageWords) => pageWords.write(area, words).catch(() => undefined);
  const prepare = async () => store(await wanted());

  area.onChanged((keys) => {
    if (keys.includes(language.key)) void prepare();
  });

  return {
    prepare,
    answer(message, sender, respond) {
      if (sender.id !== id || !isMessage(message, 'page-words')) return undefined;
      void wanted().then((words) => {
        respond(words);
        if (!sender.tab?.incognito) void store(words);
      });
      return true;
    },
  };
}
