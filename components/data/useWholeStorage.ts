import { useEffect, useState } from 'react';
import { onStorageChanged, readWholeStorage, type WholeStorage } from './whole-storage.ts';

/** Everything stored, as it is now; `null` before it is read, `unavailable` where the browser does not hand it out. */
export function useWholeStorage(): WholeStorage | 'unavailable' | null {
  const [stored, setStored] = useState<WholeStorage | 'unavailable' | null>(null);
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const mine = ++latest;
      const found = await readWholeStorage().catch(() => 'unavailable' as const);
      // An answer that was overtaken by a later question is old.
      if (mine === latest) setStored(found);
    };
    void look();
    const stop = onStorageChanged(() => void look());
    return () => {
      latest = -1;
      stop();
    };
  }, []);
  return stored;
}
