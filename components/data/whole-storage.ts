import { browser } from 'wxt/browser';

type Records = Record<string, unknown>;

/** Everything that is stored, in both of the browser's storages. */
export interface WholeStorage {
  local: Records;
  session: Records;
}

/** @throws when the browser does not hand it out. */
export async function readWholeStorage(): Promise<WholeStorage> {
  const { local, session } = browser.storage;
  const [kept, passing] = await Promise.all([local.get(null), session.get(null)]);
  return { local: kept, session: passing };
}

/** Calls back after every change of anything stored. @returns a function that stops it. */
export function onStorageChanged(changed: () => void): () => void {
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Stores all of this and removes those, as one wish. @throws when the browser refuses to store; then nothing was stored. */
export async function changeStorage(write: Records, remove: readonly string[] = []): Promise<void> {
  await browser.storage.local.set(write);
  await browser.storage.local.remove([...remove]);
}

/** Erases everything. Whoever set an alarm or a badge because of it hears of it and takes them back. @throws when the browser refuses. */
export async function wipe(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
