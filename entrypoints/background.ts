import { defineBackground } from 'wxt/utils/define-background';
import { journeyKeeper } from '../overlay/journey-keeper.ts';
import { wordsKeeper } from '../overlay/words-keeper.ts';
import { type Area, localArea } from '../settings/area.ts';
import { browserApi } from '../settings/browser-api.ts';

/**
 * Never on a hint's path: it remembers, until the browser closes, how far the user's journey has come, and puts the words for the
 * pages into storage in the language the user reads.
 */
export default defineBackground(() => {
  const { runtime, storage } = browserApi();
  const session: Area = {
    get: (keys) => storage.session.get(keys),
    set: (records) => storage.session.set(records),
    remove: (key) => storage.session.remove(key),
    onChanged: () => () => undefined,
  };
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
