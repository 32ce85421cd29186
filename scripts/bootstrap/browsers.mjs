import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each kind of browser usually lives. Names without a folder are looked up on PATH. */
const PLACES = {
  chromium: {
    linux: () => [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
    ],
    darwin: () => [
      ...macApp('Chromium', 'Chromium'),
      ...macApp('Google Chrome for Testing', 'Google Chrome for Testing'),
      ...macApp('Google Chrome', 'Google Chrome'),
      ...macApp('Microsoft Edge', 'Microsoft Edge'),
    ],
    win32: () => [
      ...windowsApp('Chromium', 'Application', 'chrome.exe'),
      ...windowsApp('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...windowsApp('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  firefox: {
    linux: () => ['firefox-esr', 'firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
    darwin: () => [...macApp('Firefox', 'firefox'), ...macApp('Firefox Developer Edition', 'firefox')],
    win32: () => [
      ...windowsApp('Mozilla Firefox', 'firefox.exe'),
      ...windowsApp('Firefox Developer Edition', 'firefox.exe'),
    ],
  },
};

/** The environment variable that names a browser by hand. */
export const BROWSER_VARIABLE = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/**
 * Finds an installed browser: the environment variable first, then the usual places of this system.
 * @param kind 'chromium' (any browser of its family) or 'firefox'.
 * @returns the program's path, or null when none is installed.
 * @throws when the environment variable names something that cannot be run.
 */
export function findBrowser(kind) {
  const variable = BROWSER_VARIABLE[kind];
  const named = process.env[variable];
  if (named) {
    const program = runnable(named);
    if (program) return program;
    throw new Error(`${variable} is set to "${named}", but there is no program of that name.`);
  }
  const places = PLACES[kind][process.platform] ?? PLACES[kind].linux;
  for (const place of places()) {
    const program = runnable(place);
    if (program) return program;
  }
  return null;
}

/** One sentence that says exactly what to install where this browser is missing. */
export function howToInstall(kind) {
  const variable = BROWSER_VARIABLE[kind];
  const name = kind === 'chromium' ? 'Chromium (or Chrome, or Edge)' : 'Firefox 140 or newer';
  const how = {
    darwin: kind === 'chromium' ? 'brew install --cask chromium' : 'brew install --cask firefox',
    win32: kind === 'chromium' ? 'winget install Google.Chrome' : 'winget install Mozilla.Firefox',
  };
  const linux = kind === 'chromium' ? 'sudo apt-get install chromium' : 'sudo apt-get install firefox-esr';
  return `${name} was not found: install it (for example: ${how[process.platform] ?? linux}) or set ${variable} to its program.`;
}

function macApp(app, program) {
  const inside = join(`${app}.app`, 'Contents', 'MacOS', program);
  return [join('/Applications', inside), join(process.env.HOME ?? '', 'Applications', inside)];
}

function windowsApp(...parts) {
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return roots.filter(Boolean).map((root) => join(root, ...parts));
}

function runnable(program) {
  const paths = /[\\/]/.test(program)
    ? [program]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return paths.find(canRun) ?? null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
