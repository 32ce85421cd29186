import { type Knowledge, unpackKnowledge } from '../carriers/knowledge.ts';
import { type Area, recordsOf } from '../settings/area.ts';
import type { Runtime } from '../settings/browser-api.ts';
import { type Dismissal, dismissal } from '../settings/items.ts';
import { isPageWords, type PageWords, pageWords } from './page-words.ts';

const KEYS = [dismissal.key, pageWords.key];

export interface UserSettings {
  dismissed: Dismissal;
  /** `null` until storage has answered and there are words: nothing is drawn before, what was sent away must not flash up. */
  speech: PageWords | null;
}

interface Parts {
  area: Area;
  runtime: Runtime;
  /** Called once, as soon as there are words; it may throw where they cannot be used. */
  learn: (knowledge: Knowledge) => void;
  changed: () => void;
  signal: AbortSignal;
}

/**
 * The user's settings as far as the page needs them: one read at the start, then each change. The background sees to it that the
 * words in storage are in the user's language; it is asked only where there are none of this version.
 */
export function followSettings({ area, runtime, learn, changed, signal }: Parts): UserSettings {
  const settings: UserSettings = { dismissed: null, speech: null };
  const { version } = runtime.getManifest();

  async function take() {
    const records = await recordsOf(area, KEYS);
    const { value: stored } = pageWords.from(records);
    ({ value: settings.dismissed } = dismissal.from(records));
    for (const source of [() => stored, ask]) {
      try {
        hear(await source());
      } catch {
        // Broken words, or nobody there to ask, as while the extension is being updated. It will store the words when it is back.
      }
      if (settings.speech) return;
    }
  }

  async function ask(): Promise<PageWords | null> {
    const answer = await runtime.sendMessage({ type: 'page-words' });
    return isPageWords(answer) ? answer : null;
  }

  function hear(words: PageWords | null) {
    if (words?.version === version) {
      if (!settings.speech) learn(unpackKnowledge(words.knowledge));
      settings.speech = words;
    }
    changed();
  }

  signal.addEventListener(
    'abort',
    area.onChanged((keys) => {
      if (keys.some((key) => KEYS.includes(key))) void take();
    }),
  );
  void take();
  return settings;
}
