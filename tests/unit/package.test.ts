import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive, archiveWithSums, problemsIn } from '../../scripts/package/archive.ts';
import { licenceProblems, licenceTexts, shippedPackages } from '../../scripts/package/licences.ts';
import { sourceFiles } from '../../scripts/package/sources.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const files = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([path, text]) => [path, Buffer.from(text)]));

describe('a zip', () => {
  it('is the same whatever the order and the time', async () => {
    const one = archive(files({ 'a.js': 'a', 'b/c.css': 'c' }));
    await new Promise((done) => setTimeout(done, 20));
    expect(Buffer.from(archive(files({ 'b/c.css': 'c', 'a.js': 'a' })))).toEqual(Buffer.from(one));
  });
});

describe('the sources’ zip', () => {
  const zip = archiveWithSums(files({ 'a.ts': 'a', 'b/c.ts': 'c' }));
  const tampered = (change: (inside: Record<string, Uint8Array>) => void) => {
    const inside = unzipSync(zip);
    change(inside);
    return problemsIn(zipSync(inside));
  };

  it('is as it was made', () => {
    expect(problemsIn(zip)).toEqual([]);
  });

  it('names the file that was changed, added, taken away', () => {
    expect(tampered((inside) => Object.assign(inside, { 'b/c.ts': strToU8('x') }))).toEqual(['b/c.ts was changed.']);
    expect(tampered((inside) => Object.assign(inside, { 'evil.ts': strToU8('x') }))).toEqual([
      'evil.ts is not on the list.',
    ]);
    expect(tampered((inside) => delete inside['a.ts'])).toEqual(['a.ts is missing.']);
    expect(tampered((inside) => delete inside.SHA256SUMS)).toEqual(['SHA256SUMS is missing.']);
    expect(problemsIn(strToU8('no zip at all'))).toEqual(['This is no zip, or a broken one.']);
  });

  it('holds what a build needs, and nothing that tools made', async () => {
    const paths = [...(await sourceFiles(ROOT)).keys()];
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', '.ci/run']));
    expect(paths.filter((path) => /(^|\/)(node_modules|\.output|\.wxt|\.git)\//.test(path))).toEqual([]);
  });
});

describe('licences', () => {
  const lock = (licence?: string) =>
    JSON.stringify({
      packages: {
        '': { version: '1.0.0', dependencies: { a: '1.2.3' } },
        'node_modules/a': { version: '1.2.3', ...(licence ? { license: licence } : {}) },
        'node_modules/tool': { version: '1.0.0', license: 'AGPL-3.0' },
      },
    });

  it('of what is shipped are all allowed', async () => {
    const shipped = shippedPackages(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
    expect(shipped.map(({ name }) => name)).toContain('react-dom');
    expect(licenceProblems(shipped)).toEqual([]);
  });

  it.each(['AGPL-3.0', 'GPL-3.0-or-later', 'SEE LICENSE IN x', undefined])(
    '%s is refused, and the package named',
    (licence) => {
      expect(licenceProblems(shippedPackages(lock(licence)))).toEqual([expect.stringContaining('a 1.2.3')]);
    },
  );

  it('are passed on in full', () => {
    expect(licenceTexts(ROOT)).toMatch(/react-dom \d.*\n\n.*MIT License/);
  });
});

describe('the version', () => {
  it('is the same in package.json and at the top of the changelog', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const [, top] = /^## \[?v?([\d.]+)/m.exec(await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8')) ?? [];
    expect(top).toBe(version);
  });
});
