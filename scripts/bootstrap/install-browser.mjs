import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, howToInstall } from './browsers.mjs';

/** Debian's names. Chinese letters are part of it: without a font the pictures would show boxes. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn', 'fonts-noto-cjk'],
};

/**
 * Sees to it that a browser is there; as root on Debian or Ubuntu a missing one is installed.
 * @returns null when it is there, else one sentence that says exactly what to install.
 */
export function provideBrowser(kind) {
  if (findBrowser(kind)) return null;
  if (mayInstall()) {
    console.warn(`Set-up: installing ${PACKAGES[kind].join(', ')} (apt-get).`);
    aptGet('update', '-qq');
    aptGet('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[kind]);
  }
  return findBrowser(kind) ? null : howToInstall(kind);
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptGet(...args) {
  const { status, stdout, stderr } = spawnSync('/usr/bin/apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
}
