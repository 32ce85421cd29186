import type { Captured } from '../../capture/captured.ts';
import type { Area } from '../../settings/area.ts';
import { defineItem, isObject } from '../../settings/item.ts';

/** A captured page on its way from the popup to the full page. In session storage only, for a moment. */
const handedCapture = defineItem<Captured | null>({
  key: 'handed-capture',
  version: 1,
  isValid: (data): data is Captured | null =>
    data === null ||
    (isObject(data) && typeof data.url === 'string' && typeof data.lang === 'string' && isObject(data.root)),
  fallback: null,
});

/** Hands a capture over. @throws when the browser refuses to store. */
export const handCapture = (session: Area, captured: Captured) => handedCapture.write(session, captured);

/** Takes what was handed over, and removes it. Never throws. */
export async function takeCapture(session: Area): Promise<Captured | null> {
  const { value } = await handedCapture.read(session);
  await session.remove(handedCapture.key).catch(() => undefined);
  return value;
}
