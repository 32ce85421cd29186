import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../background/badge.ts';
import { browserMenus, checkMenu } from '../background/check-menu.ts';
import { browserNotices } from '../background/notices.ts';
import { openFullPage } from '../background/open-full-page.ts';
import { overlayBringer, putOverlay } from '../background/overlay-bringer.ts';
import { receiptsKeeper } from '../background/receipts.ts';
import { browserAlarms, remindersKeeper } from '../background/reminders.ts';
import { journeyKeeper } from '../overlay/journey-keeper.ts';
import { wordsKeeper } from '../overlay/words-keeper.ts';
import { localArea, sessionArea } from '../settings/area.ts';
import { browserApi } from '../settings/browser-api.ts';

/**
 * Never on a hint's path, but where a page of the shop becomes one of the refill without a new document: it remembers, until the browser
 * closes, how far the user's journey has come, and puts the words for the pages into storage in the language the user reads. A module, for it
 * shares the knowledge with the practice page then: one copy of it in the package instead of two, 40 KB less.
 */
export default defineBackground({
  type: 'module',
  main() {
    const { runtime } = browserApi();
    const session = sessionArea();
    runtime.onMessage.addListener(journeyKeeper(session, runtime.id, Date.now));

    runtime.onMessage.addListener(overlayBringer(runtime.id, putOverlay));

    const area = localArea();
    const preferred = () => navigator.languages;
    const { prepare, answer } = wordsKeeper({
      area,
      id: runtime.id,
      version: runtime.getManifest().version,
      preferred,
    });
    runtime.onMessage.addListener(answer);
    runtime.onInstalled.addListener(() => void prepare());
    runtime.onStartup.addListener(() => void prepare());

    const shared = { area, session, id: runtime.id, now: Date.now, alarms: browserAlarms(), openFullPage };
    runtime.onMessage.addListener(receiptsKeeper(shared));
    const shows = { notices: browserNotices(), showBadge };
    runtime.onMessage.addListener(remindersKeeper({ ...shared, ...shows, preferred }));

    const putMenu = checkMenu({ menus: browserMenus(), area, session, preferred, openFullPage });
    runtime.onInstalled.addListener(() => void putMenu());
    runtime.onStartup.addListener(() => void putMenu());
  },
});
