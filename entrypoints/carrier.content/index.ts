import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMessage } from '../../overlay/messages.ts';
import { startOverlay } from '../../overlay/start-overlay.ts';
import { readInPieces } from '../../recognition/read-page.ts';
import { localArea, pageArea } from '../../settings/area.ts';
import { browserApi, type MessageListener } from '../../settings/browser-api.ts';

export default defineContentScript({
  // wxt.config.ts
  matches: [],
  main() {
    // Brought by the background as well as loaded by the browser, when a tab goes on while it is being brought.
    const world = globalThis as { refillBeacon?: true };
    // Not just anything: an element of the page with that id is found here, too.
    if (world.refillBeacon === true) return;
    world.refillBeacon = true;
    const api = browserApi();
    const { runtime } = api;
    const ownId = runtime.id;
    const isPrivate = () => api.extension?.inIncognitoContext ?? false;
    const overlay = startOverlay(
      { readPage: readInPieces, area: pageArea(localArea(), isPrivate), runtime, isPrivate, now: Date.now },
      new AbortController(),
    );

    // Nothing to undo when life ends: that is when the extension is gone, and with it whoever could ask.
    const answer: MessageListener = (message, sender, respond) => {
      if (sender.id !== ownId) return undefined;
      if (isMessage(message, 'page-status')) {
        // Where no words ever come, the popup is told so soon enough.
        const patience = new Promise((done) => setTimeout(done, 1000));
        void Promise.race([overlay.ready(), patience]).then(() => respond(overlay.status()));
        return true;
      }
      if (isMessage(message, 'show-me')) respond({ shown: overlay.showMe() });
      return undefined;
    };
    runtime.onMessage.addListener(answer);
  },
});
