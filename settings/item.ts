import { type Area, recordsOf } from './area.ts';

/** Why a stored record could not be used. It is never dropped: writing keeps it aside first. */
export type Unusable = 'broken' | 'newer';

/** What was found: the value and, where the stored record could not be used, why. */
export interface Found<T> {
  value: T;
  unusable: Unusable | null;
}

export interface Item<T> {
  key: string;
  /** Takes the item out of records that were read together with others. */
  from(records: Readonly<Record<string, unknown>>): Found<T>;
  /** Never throws: storage that fails reads as empty. */
  read(area: Area): Promise<Found<T>>;
  /** Stores a value; a record that could not be used is kept under `kept:<key>`. @throws when the browser refuses to store. */
  write(area: Area, value: T): Promise<void>;
  /** Calls back with each new value. @returns a function that stops it. */
  watch(area: Area, changed: (value: T) => void): () => void;
}

type Migration = (data: unknown) => unknown;

interface Definition<T> {
  key: string;
  version: number;
  /** Whether stored data has the shape it must have. */
  isValid: (data: unknown) => data is T;
  fallback: T;
  /** From version n to n + 1, by n. */
  migrations?: Record<number, Migration>;
}

/** Whether something is an object whose properties may be asked for. */
export function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

/** Defines one stored thing: its key, its version, the shape it must have and the way up from older versions. */
export function defineItem<T>({ key, version, isValid, fallback, migrations = {} }: Definition<T>): Item<T> {
  function from(records: Readonly<Record<string, unknown>>): Found<T> {
    const record = records[key];
    let unusable: Unusable | null = null;
    if (record !== undefined) {
      unusable = 'broken';
      let { version: found, data } = Object(record);
      try {
        if (Number.isInteger(found)) {
          // Without a way up it throws at once: a version from far below zero would be counted up for days.
          for (; found < version; found++) data = (migrations[found] as Migration)(data);
          if (found > version) unusable = 'newer';
          else if (isValid(data)) return { value: data, unusable: null };
        }
      } catch {
        // Broken.
      }
    }
    return { value: fallback, unusable };
  }

  const read = async (area: Area) => from(await recordsOf(area, [key]));

  return {
    key,
    from,
    read,
    async write(area, value) {
      const before = await recordsOf(area, [key]);
      const kept = from(before).unusable ? { [`kept:${key}`]: before[key] } : {};
      await area.set({ ...kept, [key]: { version, data: value } });
    },
    watch(area, changed) {
      return area.onChanged((keys) => {
        if (keys.includes(key)) void read(area).then(({ value }) => changed(value));
      });
    },
  };
}
