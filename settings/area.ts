import { browserApi, type StorageArea } from './browser-api.ts';

/** The part of the browser's storage area that items need: raw records by key, and word of changes. */
export interface Area extends StorageArea {
  /** @returns a function that stops listening. */
  onChanged(listener: (keys: string[]) => void): () => void;
}

/** Reads raw records. Never throws: storage that fails reads as empty. */
export async function recordsOf(area: Area, keys: string[]): Promise<Record<string, unknown>> {
  try {
    return await area.get(keys);
  } catch {
    return {};
  }
}

/** This browser's local storage. Works in content scripts and extension pages alike, without the polyfill. */
export const localArea = () => areaOf('local');

/** Storage that ends with the browser session: for what one part of ours hands to another. Not for content scripts. */
export const sessionArea = () => areaOf('session');

function areaOf(name: 'local' | 'session'): Area {
  const { [name]: kept, onChanged } = browserApi().storage;
  return {
    get: (keys) => kept.get(keys),
    set: (records) => kept.set(records),
    remove: (key) => kept.remove(key),
    onChanged(listener) {
      const relay = (changes: object, area: string) => {
        if (area === name) listener(Object.keys(changes));
      };
      onChanged.addListener(relay);
      return () => onChanged.removeListener(relay);
    },
  };
}

/**
 * For a page of the carrier's: this browser's storage, in private windows only read. Whether the window is private is asked at the first
 * change and not before, since in Chromium the mere question brings a part of the extension's API to life, which every page would pay for.
 */
export function pageArea(stored: Area, isPrivate: () => boolean): Area {
  let changed: Area | null = null;
  const changing = () => {
    changed ??= isPrivate() ? memoryArea(stored) : stored;
    return changed;
  };
  return {
    get: (keys) => (changed ?? stored).get(keys),
    set: (records) => changing().set(records),
    remove: (key) => changing().remove(key),
    onChanged: stored.onChanged,
  };
}

/**
 * For private windows: starts from what is stored, keeps every change in memory, writes nothing.
 * @param stored the area whose records may be read.
 */
export function memoryArea(stored: Area): Area {
  /** What was written since, `undefined` for what was removed. */
  const changed = new Map<string, unknown>();
  const listeners = new Set<(keys: string[]) => void>();
  function change(records: Record<string, unknown>) {
    const keys = Object.keys(records);
    for (const key of keys) changed.set(key, records[key]);
    for (const listener of listeners) listener(keys);
  }
  return {
    async get(keys) {
      const asked = [keys].flat();
      const mine = asked.filter((key) => changed.has(key)).map((key) => [key, changed.get(key)]);
      return { ...(await recordsOf(stored, asked)), ...Object.fromEntries(mine) };
    },
    async set(records) {
      change(records);
    },
    async remove(key) {
      change({ [key]: undefined });
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
