import { useEffect, useState } from 'react';
import { daysAhead, type Marks, reminderMarks } from '../../renewals/items.ts';
import { type Lines, onLinesChanged, readLines } from '../../renewals/lines.ts';
import type { Area } from '../../settings/area.ts';

/** All that is kept about dates. */
export interface Kept extends Lines {
  /** How many days ahead reminders come. */
  ahead: readonly number[];
  marks: Marks;
}

/** Dates and reminders as they are now, in whatever window they change; `null` before they are read. */
export function useLines(area: Area): Kept | 'unavailable' | null {
  const [kept, setKept] = useState<Kept | 'unavailable' | null>(null);
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const mine = ++latest;
      const found = await readAll(area).catch(() => 'unavailable' as const);
      // An answer that was overtaken by a later question is old.
      if (mine === latest) setKept(found);
    };
    void look();
    const others = [daysAhead.key, reminderMarks.key];
    const stops = [
      onLinesChanged(area, () => void look()),
      area.onChanged((keys) => {
        if (keys.some((key) => others.includes(key))) void look();
      }),
    ];
    return () => {
      latest = -1;
      for (const stop of stops) stop();
    };
  }, [area]);
  return kept;
}

async function readAll(area: Area): Promise<Kept> {
  const [lines, ahead, marks] = await Promise.all([readLines(area), daysAhead.read(area), reminderMarks.read(area)]);
  return { ...lines, ahead: ahead.value, marks: marks.value };
}
