import { useState } from 'react';
import { fill } from '../../locales/locale.ts';
import { LARGEST_FILE, type Plan, type Refusal, readFile } from '../../receipts/file.ts';
import { addNew, drop, keep, type Log, LogFull } from '../../receipts/log.ts';
import { MOST_RECEIPTS, type Receipt } from '../../receipts/receipt.ts';
import type { Area } from '../../settings/area.ts';
import { useReceiptWords } from './words.ts';

/** What was just done, or could not be done. */
interface Said {
  text: string;
  /** Something went wrong. */
  loud: boolean;
}

export interface Changes {
  said: Said | null;
  say(text: string, loud?: boolean): void;
  /** Deleted since this page opened and not brought back, the last one at the end. */
  deleted: readonly Receipt[];
  /** @returns whether it is kept now. */
  save(receipt: Receipt): Promise<boolean>;
  remove(receipt: Receipt): Promise<void>;
  undo(): Promise<void>;
  /** Adds what is new in a file, or nothing of it. */
  addFile(file: File): Promise<void>;
}

/** Changes the log, and says of each change what came of it. */
export function useChanges(area: Area): Changes {
  const { words, about } = useReceiptWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [deleted, setDeleted] = useState<readonly Receipt[]>([]);
  const say = (text: string, loud = false) => setSaid({ text, loud });

  async function attempt(change: () => Promise<void>): Promise<boolean> {
    try {
      await change();
      return true;
    } catch (error) {
      say(error instanceof LogFull ? fill(words.full, { most: MOST_RECEIPTS }) : words.refused, true);
      return false;
    }
  }

  return {
    said,
    say,
    deleted,
    async save(receipt) {
      const done = await attempt(() => keep(area, [receipt]));
      if (done) say(about(words.saved, receipt));
      return done;
    },
    async remove(receipt) {
      if (!(await attempt(() => drop(area, receipt.id)))) return;
      setDeleted((before) => [...before, receipt]);
      say(about(words.deleted, receipt));
    },
    async undo() {
      const last = deleted.at(-1);
      if (!last || !(await attempt(() => keep(area, [last])))) return;
      setDeleted((before) => before.filter(({ id }) => id !== last.id));
      say(about(words.restored, last));
    },
    async addFile(file) {
      const text = file.size > LARGEST_FILE ? null : await file.text().catch(() => '');
      const read = (log: Log): Plan | Refusal => (text === null ? { why: 'too-large' } : readFile(text, log));
      await attempt(async () => {
        const found = await addNew(area, read);
        if ('why' in found) say(fill(words.refusals[found.why], { ...found, most: MOST_RECEIPTS }), true);
        else say(fill(words.files.added, { added: found.add.length, already: found.already }));
      });
    },
  };
}
