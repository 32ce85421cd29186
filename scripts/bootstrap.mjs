/**
 * Set-up before `npm start` and `npm test`: installs what is missing and says so, one line for each thing it does.
 * Runs on any Node from 18 and needs no package, for it is what installs them.
 *
 *   node scripts/bootstrap.mjs               the packages
 *   node scripts/bootstrap.mjs --browsers    and both browsers
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './bootstrap/install-browser.mjs';
import { nodeForInstalling, restartOutside, tooOldForTypeScript } from './bootstrap/node.mjs';
import { arePackagesStale, installPackages } from './bootstrap/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (arePackagesStale(root)) {
    // `npm ci` deletes node_modules, and the Node that runs this may live there.
    restartOutside(root, process.argv.slice(1));
    const node = nodeForInstalling(root);
    console.log('Set-up: installing the packages (npm ci).');
    installPackages(root, node);
  }
  const old = tooOldForTypeScript(root);
  if (old) throw new Error(old);
  if (process.argv.includes('--browsers')) {
    const missing = ['chromium', 'firefox'].map((kind) => provideBrowser(kind)).filter(Boolean);
    if (missing.length > 0) throw new Error(missing.join('\n'));
  }
} catch (error) {
  console.error(`Set-up: ${error.message}`);
  process.exitCode = 1;
}
