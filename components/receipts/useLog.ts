import { useEffect, useState } from 'react';
import { type Log, onLogChanged, readLog } from '../../receipts/log.ts';
import type { Area } from '../../settings/area.ts';

/** The log as it is now, in whatever window it changes; `null` before it is read, `unavailable` where the browser does not hand it out. */
export function useLog(area: Area): Log | 'unavailable' | null {
  const [log, setLog] = useState<Log | 'unavailable' | null>(null);
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const mine = ++latest;
      const found = await readLog(area).catch(() => 'unavailable' as const);
      // An answer that was overtaken by a later question is old.
      if (mine === latest) setLog(found);
    };
    void look();
    const stop = onLogChanged(area, () => void look());
    return () => {
      latest = -1;
      stop();
    };
  }, [area]);
  return log;
}
