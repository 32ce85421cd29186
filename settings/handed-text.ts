import type { Area } from './area.ts';
import { defineItem } from './item.ts';

/** More than this is not handed on; the checker says of less already that it is too long. */
const LONGEST = 300_000;

/** What the user marked on a page and asked to have checked, on its way to the full page. In session storage only, for a moment. */
const handedText = defineItem<string | null>({
  key: 'handed-text',
  version: 1,
  isValid: (data): data is string | null => data === null || typeof data === 'string',
  fallback: null,
});

/** Hands a text over. @throws when the browser refuses to store. */
export async function handText(session: Area, text: string): Promise<void> {
  await handedText.write(session, text.slice(0, LONGEST));
}

/** Takes what was handed over, and removes it: the same text is never there twice. Never throws. */
export async function takeHandedText(session: Area): Promise<string | null> {
  const { value } = await handedText.read(session);
  await session.remove(handedText.key).catch(() => undefined);
  return value;
}
