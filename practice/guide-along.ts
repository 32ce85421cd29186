import { packKnowledge } from '../carriers/knowledge.ts';
import { LEXICON } from '../carriers/words/index.ts';
import type { Locale } from '../locales/locale.ts';
import { PAGE_TEXTS } from '../locales/page.ts';
import type { PracticeTexts } from '../locales/practice.ts';
import style from '../overlay/overlay.css?inline';
import { pageWords } from '../overlay/page-words.ts';
import { startOverlay } from '../overlay/start-overlay.ts';
import { readInPieces } from '../recognition/read-page.ts';
import { type Area, memoryArea } from '../settings/area.ts';
import { addressOf, PRACTICE, viewOf } from './carrier.ts';

/** The real address, which the panel names instead of ours: it is the one to remember. */
const REAL_HOST = 'prepaid.t-mobile.com';
const VERSION = 'practice';
const KNOWLEDGE = packKnowledge({ lexicon: LEXICON, carrier: PRACTICE });

const nobody = { addListener: () => undefined, removeListener: () => undefined };
const empty: Area = {
  get: async () => ({}),
  set: async () => undefined,
  remove: async () => undefined,
  onChanged: () => () => undefined,
};

/**
 * The same recognition and the same overlay as on the carrier's site, walking along on the practice pages. It keeps everything in
 * memory and asks nobody, so that practice leaves no trace in the real journey.
 * @returns what the overlay says, and a way to have it speak another language.
 */
export function guideAlong() {
  const area = memoryArea(empty);
  const overlay = startOverlay(
    {
      *readPage(document, _url, carrier) {
        const reading = yield* readInPieces(document, addressOf(viewOf(location.hash)), carrier);
        return reading && { ...reading, host: REAL_HOST };
      },
      area,
      runtime: {
        id: VERSION,
        getManifest: () => ({ version: VERSION }),
        sendMessage: async () => undefined,
        onMessage: nobody,
      },
      isPrivate: () => true,
      now: Date.now,
    },
    new AbortController(),
  );
  return {
    overlay,
    speak(locale: Locale, { address }: PracticeTexts) {
      const words = { ...PAGE_TEXTS[locale], address };
      return pageWords.write(area, { locale, version: VERSION, words, knowledge: KNOWLEDGE, style });
    },
  };
}
