import { defineBackground } from 'wxt/utils/define-background';
import { journeyKeeper } from '../overlay/journey-keeper.ts';
import { wordsKeeper } from '../overlay/words-keeper.ts';
import { localArea, sessionArea } from '../settings/area.ts';
import { browserApi } from '../settings/browser-api.ts';

/**
 * Never on a hint's path: it remembers, until the browser closes, how far the user's journey has come, and puts the words for the
 * pages into storage in the language the user reads.
 */
export default defineBackground(() => {
  const { runtime } = browserApi();
  const session = sessionArea();
  runtime.onMessage.addListener(journeyKeeper(session, runtime.id, Date.now));

  const { prepare, answer } = wordsKeeper({
    area: localArea(),
    id: runtime.id,
    version: runtime.getManifest().version,
    preferred: () => navigator.languages,
  });
  runtime.onMessage.addListener(answer);
  runtime.onInstalled.addListener(() => void prepare());
  runtime.onStartup.addListener(() => void prepare());
});
