import { browser } from 'wxt/browser';
import { RUNS_ON } from '../carriers/t-mobile/hosts.ts';
import { fill, pickLocale } from '../locales/locale.ts';
import { daysInWords, REMINDER_TEXTS, type ReminderTexts } from '../locales/reminder.ts';
import { isMessage } from '../overlay/messages.ts';
import { addDays, daysFrom, momentOf } from '../renewals/calendar.ts';
import { draftFromPage } from '../renewals/draft.ts';
import { shownMark, standingOf } from '../renewals/due.ts';
import { dateDraft, daysAhead, type Marks, reminderMarks } from '../renewals/items.ts';
import type { RenewalLine } from '../renewals/line.ts';
import { onLinesChanged, readLines } from '../renewals/lines.ts';
import { changeMarks, snooze } from '../renewals/marks.ts';
import type { Area } from '../settings/area.ts';
import type { MessageListener } from '../settings/browser-api.ts';
import { type CivilDate, dayAt } from '../settings/civil-date.ts';
import { language } from '../settings/items.ts';
import { badgeFor } from './badge.ts';
import type { Notice, Notices } from './notices.ts';

/** The one alarm: it wakes us for the next reminder, and after midnight for the badge. */
const ALARM = 'reminders';
const TEST = 'test';
const MINUTE_MS = 60_000;
/** A line that is not there yet, or not any more, may have a mark for so long. */
const MARK_KEPT_MS = 24 * 60 * MINUTE_MS;

/** The browser's alarms, as far as they are used here. */
export interface Alarms {
  create(name: string, info: { when: number }): unknown;
  clear(name: string): Promise<unknown>;
  readonly onAlarm: { addListener(listener: (alarm: { name: string }) => void): void };
}

/** This browser's alarms. */
export const browserAlarms = (): Alarms => browser.alarms;

interface Parts {
  area: Area;
  /** Storage that ends with the browser session. */
  session: Area;
  /** The running extension. */
  id: string | undefined;
  now: () => number;
  /** The browser's languages, most wanted first. */
  preferred: () => readonly string[];
  alarms: Alarms;
  notices: Notices;
  showBadge: (text: string) => Promise<void>;
  openFullPage: (hash: string) => Promise<void>;
}

/**
 * Reminds of renewal dates. What is stored is all there is: whenever the background starts, and whenever a date changes, it looks at what
 * is due, says it once, and sets one alarm for the next time. Without the permission nothing counts as said.
 * Two messages from our own pages: `{ type: 'remind-date', proof: { host, lines } }` opens the form for a date with what the page said,
 * answered with whether it opened; `{ type: 'test-reminder' }` shows one now, answered with whether it is shown.
 */
export function remindersKeeper(parts: Parts): MessageListener {
  const { area, session, id, now, alarms, notices, showBadge, openFullPage } = parts;
  let queue: Promise<unknown> = Promise.resolve();

  /** One look after the other: two at once would show a reminder twice. */
  function look(): void {
    queue = queue.then(lookNow).catch(() => undefined);
  }

  async function lookNow(): Promise<void> {
    const [{ lines }, { value: ahead }] = await Promise.all([readLines(area), daysAhead.read(area)]);
    await showBadge(badgeFor(lines, ahead, dayAt(now()))).catch(() => undefined);
    if (lines.length === 0) return void (await alarms.clear(ALARM));
    // The alarm first: whatever happens to us afterwards, we are woken again.
    const { value: before } = await reminderMarks.read(area);
    alarms.create(ALARM, { when: nextLook(lines, ahead, before) });
    if (lines.some((line) => standingOf(line, ahead, before, now()).due)) await remind(ahead);
  }

  function nextLook(lines: readonly RenewalLine[], ahead: readonly number[], marks: Marks): number {
    const times = lines.flatMap((line) => standingOf(line, ahead, marks, now()).nextAt ?? []);
    return Math.min(...times, momentOf(addDays(dayAt(now()), 1), 0) + MINUTE_MS);
  }

  async function remind(ahead: readonly number[]): Promise<void> {
    const words = await wordsNow();
    const today = dayAt(now());
    await changeMarks(area, async (marks) => {
      // Read again where nobody else writes: a date may just have been changed.
      const { lines } = await readLines(area);
      const shown: Record<string, Marks[string]> = {};
      for (const line of lines) {
        if (!standingOf(line, ahead, marks, now()).due) continue;
        if (await notices.show(line.id, noticeOf(line, today, words))) shown[line.id] = shownMark(line, now());
      }
      return Object.keys(shown).length > 0 ? { ...withoutOld(marks, lines), ...shown } : marks;
    });
  }

  function withoutOld(marks: Marks, lines: readonly RenewalLine[]): Marks {
    const known = new Set(lines.map((line) => line.id));
    return Object.fromEntries(
      Object.entries(marks).filter(([line, { at }]) => known.has(line) || now() - at < MARK_KEPT_MS),
    );
  }

  async function wordsNow(): Promise<ReminderTexts> {
    const { value: chosen } = await language.read(area);
    return REMINDER_TEXTS[chosen ?? pickLocale(parts.preferred())];
  }

  async function test(): Promise<boolean> {
    const { title, message } = (await wordsNow()).test;
    return notices.show(TEST, { title, message, buttons: [] });
  }

  async function open(proof: unknown): Promise<boolean> {
    const found = draftFromPage(proof, RUNS_ON, dayAt(now()));
    if (!found) return false;
    await dateDraft.write(session, found);
    await openFullPage('dates/new');
    return true;
  }

  async function clicked(clickedId: string, button: number | null): Promise<void> {
    const line = (await readLines(area)).lines.find((one) => one.id === clickedId);
    if (line && button === 0) await snooze(area, line, now());
    else if (line && button === 1) await openFullPage(`dates/refilled/${line.id}`);
    else await openFullPage(line?.plan === 'visitor' ? 'store' : 'website');
  }

  alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  notices.onClicked((clickedId, button) => void clicked(clickedId, button).catch(() => undefined));
  notices.onAllowed(look);
  onLinesChanged(area, look);
  area.onChanged((keys) => {
    if (keys.includes(daysAhead.key) || keys.includes(reminderMarks.key)) look();
  });
  look();

  return (message, sender, respond) => {
    if (sender.id !== id) return undefined;
    if (isMessage(message, 'test-reminder')) {
      void test()
        .catch(() => false)
        .then(respond);
      return true;
    }
    if (!isMessage(message, 'remind-date')) return undefined;
    const isPrivate = sender.tab?.incognito ?? false;
    void (isPrivate ? Promise.resolve(false) : open(message.proof)).catch(() => false).then(respond);
    return true;
  };
}

/** A reminder in words: of the line its nickname alone. */
function noticeOf({ nickname, next }: RenewalLine, today: CivilDate, words: ReminderTexts): Notice {
  const days = daysFrom(today, next);
  const { title, message } = days < 0 ? words.late : words;
  return {
    title: fill(title, { name: nickname || words.noName, when: daysInWords(days, words) }),
    message,
    buttons: [words.snooze, words.done],
  };
}
