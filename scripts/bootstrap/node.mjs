import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { installApart } from './packages.mjs';

const PROGRAM = process.platform === 'win32' ? 'node.exe' : 'node';

/** When this very Node lives in node_modules, does everything again with the system's and ends with its exit code. */
export function restartOutside(root, args) {
  if (!isInPackages(root, process.execPath)) return;
  const { status } = spawnSync(systemNode(root), args, { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/**
 * The Node to run `npm ci` with: this one, or, where npm would leave out programs that this one is too old for, the pinned
 * Node, fetched into `.cache/`. @throws when it cannot be had.
 */
export function nodeForInstalling(root) {
  if (installsEverything()) return process.execPath;
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
  const folder = join(root, '.cache', `node-${version}`);
  const pinned = join(folder, 'node_modules', 'node', 'bin', PROGRAM);
  if (!canRun(pinned)) {
    console.log(
      `Set-up: Node ${process.versions.node} is too old for some tools; fetching Node ${version} into .cache/.`,
    );
    installApart(root, process.execPath, folder, `node@${version}`);
  }
  if (!canRun(pinned)) throw new Error(noPinnedNode());
  return pinned;
}

/**
 * The scripts are TypeScript, which Node runs by itself from 22.18. npm puts the folder of package programs first on
 * PATH, and the pinned Node is one of them; where it could not be installed, the system's must be new enough.
 * @returns a sentence that says what to do, or null when all is well.
 */
export function tooOldForTypeScript(root) {
  const binaries = join(root, 'node_modules', '.bin');
  if ([join(binaries, 'node'), join(binaries, 'node.cmd')].some(canRun)) return null;
  return runsTypeScript() ? null : noPinnedNode();
}

/** A Node that `npm ci` does not delete: the one that runs npm, or the first on PATH that is not in node_modules. */
function systemNode(root) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.npm_node_execpath, ...folders.map((folder) => join(folder, PROGRAM))];
  const found = candidates.find((path) => path && canRun(path) && !isInPackages(root, path));
  if (!found) throw new Error('no Node besides the one in node_modules was found: install Node 18 or newer.');
  return found;
}

/** npm silently leaves out optional packages made for other versions; the bundler's own program is one (^20.19 or >=22.13). */
function installsEverything() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
}

function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

function noPinnedNode() {
  return (
    `Node ${process.versions.node} is too old and the pinned Node 24 could not be installed ` +
    '(npm was told to ignore install scripts?): allow them, or install Node 22.18 or newer.'
  );
}

function isInPackages(root, path) {
  return realpathSync(path).startsWith(join(realpathSync(root), 'node_modules') + sep);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
