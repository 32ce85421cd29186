import type { Area } from '../../settings/area.ts';

/** A storage area in memory, with what is in it and every write to be looked at. */
export interface PretendStorage extends Area {
  records: Record<string, unknown>;
  writes: number;
  /** What the browser says when it refuses to store. */
  refuses: Error | null;
}

/** Storage that holds these records at first. */
export function pretendStorage(records: Record<string, unknown> = {}): PretendStorage {
  const listeners = new Set<(keys: string[]) => void>();
  const tell = (keys: string[]) => {
    for (const listener of listeners) listener(keys);
  };
  const area: PretendStorage = {
    records: { ...records },
    writes: 0,
    refuses: null,
    async get(keys) {
      return structuredClone(
        Object.fromEntries([keys].flat().flatMap((key) => (key in area.records ? [[key, area.records[key]]] : []))),
      );
    },
    async set(written) {
      area.writes++;
      if (area.refuses) throw area.refuses;
      Object.assign(area.records, structuredClone(written));
      tell(Object.keys(written));
    },
    async remove(key) {
      delete area.records[key];
      tell([key]);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return area;
}
