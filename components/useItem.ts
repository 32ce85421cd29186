import { useEffect, useState } from 'react';
import type { Area } from '../settings/area.ts';
import type { Item, Unusable } from '../settings/item.ts';

/** What an item held when the popup opened. */
export type Stored<T> = Awaited<ReturnType<Item<T>['read']>>;

/**
 * A stored thing as state: starts from what was read, follows changes from elsewhere, and writes.
 * A browser that refuses to store does not stop the popup: the change then lasts until it closes.
 */
export function useItem<T>(
  item: Item<T>,
  area: Area,
  stored: Stored<T>,
): [value: T, write: (value: T) => void, unusable: Unusable | null] {
  const [current, setCurrent] = useState<Stored<T>>(stored);
  useEffect(() => item.watch(area, (value) => setCurrent({ value, unusable: null })), [item, area]);
  const write = (value: T) => {
    setCurrent({ value, unusable: null });
    item.write(area, value).catch(() => undefined);
  };
  return [current.value, write, current.unusable];
}
