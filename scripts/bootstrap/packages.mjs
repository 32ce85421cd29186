import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether what is installed is something else than package-lock.json asks for. npm leaves a list of what it installed,
 * written last, so an installation that was cut short counts as stale too.
 */
export function arePackagesStale(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or broken: get it again from the repository.');
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return true;
  const sameEverywhere = Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : mayBeMissing(entry);
  });
  return !sameEverywhere || Object.keys(installed).some((path) => !(path in wanted));
}

/** Installs exactly what package-lock.json lists. @throws when npm fails; its own words are on the terminal. */
export function installPackages(root, node) {
  // A developer's production setting would leave the tools out.
  npm(root, node, ['ci', '--include=dev']);
}

/** Installs one package into a folder of its own. @throws when npm fails. */
export function installApart(root, node, folder, specifier) {
  npm(root, node, ['install', '--prefix', folder, '--no-save', '--no-package-lock', specifier]);
}

function npm(root, node, command) {
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error'];
  const program = process.env.npm_execpath;
  const { status } = program
    ? spawnSync(node, [program, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${command[0]} failed; what npm said above tells why.`);
}

/** What is optional may be left out: programs for other systems. The one for this system may not. */
function mayBeMissing({ optional, os, cpu, libc }) {
  if (!optional) return false;
  const isForHere =
    os?.includes(process.platform) && cpu?.includes(process.arch) && (!libc || libc.includes(libcHere()));
  return !isForHere;
}

function libcHere() {
  return process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}

function packagesIn(file) {
  try {
    const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
    return packages;
  } catch {
    return null;
  }
}
