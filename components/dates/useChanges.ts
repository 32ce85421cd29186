import { useState } from 'react';
import { fill } from '../../locales/locale.ts';
import { detailsOf, type RenewalLine } from '../../renewals/line.ts';
import { MOST_LINES } from '../../renewals/line-keys.ts';
import { dropLine, keepLine, LinesFull, type Wish } from '../../renewals/lines.ts';
import { snooze } from '../../renewals/marks.ts';
import type { Area } from '../../settings/area.ts';
import { useDateWords } from './words.ts';

/** What was just done, or could not be done, and the way back where there is one. */
export interface Said {
  text: string;
  /** Something went wrong. */
  loud?: boolean;
  undo?: Wish;
  /** A payment was noted: its proof belongs among the receipts. */
  paid?: boolean;
}

export interface Changes {
  said: Said | null;
  say(said: Said): void;
  /** @returns whether it is kept now. */
  save(wish: Wish, paid?: boolean): Promise<boolean>;
  remove(line: RenewalLine): Promise<void>;
  snooze(line: RenewalLine): Promise<void>;
  undo(): Promise<void>;
}

/** Changes lines, and says of each change what came of it. */
export function useChanges(area: Area): Changes {
  const { words, name, day } = useDateWords();
  const [said, say] = useState<Said | null>(null);
  const about = (sentence: string, line: RenewalLine) => fill(sentence, { name: name(line), date: day(line.next) });

  async function attempt<T>(change: () => Promise<T>): Promise<T | null> {
    try {
      return await change();
    } catch (error) {
      say({ text: error instanceof LinesFull ? fill(words.full, { most: MOST_LINES }) : words.refused, loud: true });
      return null;
    }
  }

  return {
    said,
    say,
    async save(wish, paid = false) {
      const kept = await attempt(() => keepLine(area, wish, Date.now()));
      if (!kept) return false;
      const { line, joined } = kept;
      const { before, id } = wish;
      const undo = before && !joined ? { undo: { id, details: detailsOf(before), before: line } } : {};
      say({ text: about(joined ? words.joined : words.saved, line), paid, ...undo });
      return true;
    },
    async remove(line) {
      const done = await attempt(() => dropLine(area, line.id).then(() => true));
      if (done) say({ text: about(words.deleted, line), undo: { id: line.id, details: line, before: line } });
    },
    async snooze(line) {
      const done = await attempt(() => snooze(area, line, Date.now()).then(() => true));
      if (done) say({ text: about(words.snoozed, line) });
    },
    async undo() {
      const wish = said?.undo;
      if (!wish) return;
      const kept = await attempt(() => keepLine(area, wish, Date.now()));
      if (kept) say({ text: about(words.restored, kept.line) });
    },
  };
}
