import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtExtension } from '../../tests/e2e/harness/built-extension.ts';
import type { BrowserKind } from '../bootstrap/browsers.mjs';
import { build, madeFrom } from '../build.ts';
import { sourcesFingerprint } from '../sources.ts';

/** No build takes so long: whoever holds the lock is gone. */
const LOCK_MS = 120_000;

/** Sees to it that the test build, or the one in the pseudo-locale, is there and made from the sources as they are. @throws when it cannot be built. */
export async function freshBuild(kind: BrowserKind, { pseudo = false } = {}): Promise<void> {
  const folder = builtExtension(kind, { probe: true, pseudo });
  if (await isFresh(folder)) return;
  // Another inspection may be building the same folder.
  const lock = `${folder}.lock`;
  await mkdir(dirname(lock), { recursive: true });
  await take(lock);
  try {
    if (await isFresh(folder)) return;
    console.error(`Set-up: building the extension for ${kind}.`);
    const { ok, said } = await build({ browser: kind, probe: true, pseudo });
    if (!ok) throw new Error(`the build failed.\n${said}`);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function isFresh(folder: string): Promise<boolean> {
  const [made, wanted] = await Promise.all([readFile(madeFrom(folder), 'utf8').catch(() => ''), sourcesFingerprint()]);
  return made === wanted && (await stat(folder).catch(() => null)) !== null;
}

async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      return void (await mkdir(lock));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: 0 }));
    if (Date.now() - mtimeMs > LOCK_MS) await rm(lock, { recursive: true, force: true });
    else await sleep(100);
  }
}
