import { nothingAt } from '../recognition/nothing.ts';
import type { PageStatus } from '../recognition/page-status.ts';
import type { MessageListener, Runtime } from '../settings/browser-api.ts';
import { isMessage } from './messages.ts';
import { navigationOf, watchNavigation } from './navigation.ts';

/** Where in the site this is. */
const folder = () => location.pathname.split('/')[1];

/**
 * Stands in for the overlay on the shop's pages, where there is nothing to hint at: tells the popup so, and has the overlay brought when the
 * page goes on, without a new document, to another part of the site.
 */
export function keepLookout(runtime: Runtime): void {
  const life = new AbortController();
  const ownId = runtime.id;
  /** Where the browser does not tell of every new address, the overlay has to be there: it notices them by what changes. */
  const canTell = navigationOf(window) !== null;

  const answer: MessageListener = (message, sender, respond) => {
    if (sender.id !== ownId || !isMessage(message, 'page-status')) return undefined;
    respond(
      location.port
        ? null
        : ({ ...nothingAt(location.hostname), panel: 'hidden', sellerWarning: 'none' } satisfies PageStatus),
    );
    return undefined;
  };
  runtime.onMessage.addListener(answer);

  const here = folder();
  let asking = false;
  async function check() {
    // A hash route may lead anywhere.
    if (asking || (canTell && folder() === here && !/^#!?\//.test(location.hash))) return;
    asking = true;
    // From here on nobody is told that there is nothing here: the popup asks again until the overlay answers.
    runtime.onMessage.removeListener(answer);
    try {
      if (await runtime.sendMessage({ type: 'bring-overlay' })) return life.abort();
    } catch {
      // The extension is gone, or being updated.
    }
    runtime.onMessage.addListener(answer);
    asking = false;
  }

  watchNavigation(window, check, life.signal);
  void check();
}
