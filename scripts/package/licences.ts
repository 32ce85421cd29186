import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may be in the product. Nothing that would change the licence of the whole (GPL, AGPL), nothing unknown. */
const ALLOWED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0']);

interface Locked {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

export interface Package {
  name: string;
  version: string;
  licence: string;
}

/** The packages whose code may be in the product: what it depends on, and what that depends on. @param lock the lock file's text. */
export function shippedPackages(lock: string): Package[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };
  const shipped = new Map<string, Package>();
  const visit = (path: string) => {
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      const at = packages[nested] ? nested : `node_modules/${name}`;
      if (shipped.has(at)) continue;
      const { version = '?', license = 'unknown' } = packages[at] ?? {};
      shipped.set(at, { name, version, licence: license });
      visit(at);
    }
  };
  visit('');
  return [...shipped.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @returns one sentence for each package whose licence is not on the list of allowed ones. */
export function licenceProblems(packages: readonly Package[]): string[] {
  return packages
    .filter(({ licence }) => !ALLOWED.has(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: the licence "${licence}" is not on the list of allowed ones.`,
    );
}

/** The licences' own texts, for the package: most ask to be passed on. @param root the project's folder. */
export function licenceTexts(root: string): string {
  const parts = shippedPackages(readFileSync(join(root, 'package-lock.json'), 'utf8')).map(
    ({ name, version, licence }) => {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : licence;
      return `${name} ${version} (${licence})\n\n${text.replaceAll('\r\n', '\n')}`;
    },
  );
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
