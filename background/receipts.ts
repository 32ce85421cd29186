import { RUNS_ON } from '../carriers/t-mobile/hosts.ts';
import { isMessage } from '../overlay/messages.ts';
import { draft, draftFrom } from '../receipts/draft.ts';
import {
  CONFIRMATION_KEPT_MS,
  lastConfirmation,
  rememberConfirmation,
  sinceConfirmation,
} from '../receipts/last-confirmation.ts';
import type { Area } from '../settings/area.ts';
import type { MessageListener } from '../settings/browser-api.ts';
import type { Alarms } from './reminders.ts';

/** The alarm at which the time of a confirmation goes. */
const FORGET = 'forget-confirmation';

interface Parts {
  area: Area;
  /** Storage that ends with the browser session. */
  session: Area;
  /** The running extension. */
  id: string | undefined;
  now: () => number;
  alarms: Alarms;
  openFullPage: (hash: string) => Promise<void>;
}

/**
 * Keeps the proof, at three messages from our own pages:
 * `{ type: 'keep-proof', proof: { host, lines } }` opens the receipt form with what the page's visible lines say; nothing is saved before
 * the user does it there. Answered with whether it opened.
 * `{ type: 'confirmation-seen' }` keeps the time, for a day. Not answered.
 * `{ type: 'last-confirmation' }` is answered with how many ms ago that was, or `null`.
 * From private windows nothing is kept.
 */
export function receiptsKeeper({ area, session, id, now, alarms, openFullPage }: Parts): MessageListener {
  async function open(proof: unknown): Promise<boolean> {
    const found = draftFrom(proof, RUNS_ON);
    if (!found) return false;
    await draft.write(session, found);
    await openFullPage('receipts/new');
    return true;
  }

  async function seen() {
    if ((await rememberConfirmation.read(area)).value) await lastConfirmation.write(area, now());
  }

  async function since(): Promise<number | null> {
    return sinceConfirmation((await lastConfirmation.read(area)).value, now());
  }

  /** What is too old is not only hidden but gone; what is not will be, at its alarm. */
  async function forget(): Promise<void> {
    const { value } = await lastConfirmation.read(area);
    if (value === null) await alarms.clear(FORGET);
    else if (sinceConfirmation(value, now()) === null) await area.remove(lastConfirmation.key);
    else alarms.create(FORGET, { when: value + CONFIRMATION_KEPT_MS });
  }

  const forgetInTime = () => void forget().catch(() => undefined);
  alarms.onAlarm.addListener(({ name }) => {
    if (name === FORGET) forgetInTime();
  });
  area.onChanged((keys) => {
    if (keys.includes(lastConfirmation.key)) forgetInTime();
  });
  forgetInTime();

  return (message, sender, respond) => {
    if (sender.id !== id) return undefined;
    const isPrivate = sender.tab?.incognito ?? false;
    if (isMessage(message, 'keep-proof')) {
      void (isPrivate ? Promise.resolve(false) : open(message.proof)).catch(() => false).then(respond);
      return true;
    }
    if (isMessage(message, 'last-confirmation')) {
      void since()
        .catch(() => null)
        .then(respond);
      return true;
    }
    if (isMessage(message, 'confirmation-seen') && !isPrivate) void seen().catch(() => undefined);
    return undefined;
  };
}
