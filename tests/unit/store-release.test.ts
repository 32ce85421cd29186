import { describe, expect, it } from 'vitest';
import { type Release, releaseProblems } from '../../scripts/release/check.ts';
import { releaseSteps } from '../../scripts/release/steps.ts';

const ZIP = 'refill-beacon-1.2.3-firefox.zip';
const READY: Release = {
  version: '1.2.3',
  lockVersion: '1.2.3',
  changelog: '# Changes\n\n## 1.2.3\n\nWords.\n\n- A thing.\n\n## 1.2.2\n\n- Another.\n',
  changed: '',
  tags: 'v1.2.2\n',
  packaged: { [ZIP]: '1.2.3' },
  sums: { [ZIP]: 'abc' },
  sumsFile: `abc  ${ZIP}\n`,
};

describe('a release', () => {
  it('is ready when everything fits', () => {
    expect(releaseProblems(READY)).toEqual([]);
  });

  it('is ready also as the only one in the changelog', () => {
    expect(releaseProblems({ ...READY, changelog: '# Changes\n\n## 1.2.3\n\n- A thing.\n' })).toEqual([]);
  });

  it.each<[string, Partial<Release>, RegExp]>([
    ['another version in the lock file', { lockVersion: '1.2.2' }, /^package-lock\.json/],
    ['a version stores do not take', { version: '1.2.3-beta' }, /^package\.json/],
    ['nothing of it in the changelog', { changelog: '# Changes\n\n## 1.2.2\n\n- Another.\n' }, /^CHANGELOG\.md/],
    ['an empty section in the changelog', { changelog: '## 1.2.3\n\n## 1.2.2\n\n- Another.\n' }, /^CHANGELOG\.md/],
    ['a file not committed', { changed: ' M wxt.config.ts\n' }, /wxt\.config\.ts/],
    ['no git', { changed: null }, /no git/],
    ['a tag of that name', { tags: 'v1.2.2\nv1.2.3\n' }, /^v1\.2\.3 was released before/],
    ['an older package', { packaged: { [ZIP]: '1.2.2' } }, /^refill-beacon-1\.2\.3-firefox\.zip: its manifest/],
    ['a package changed after it was made', { sums: { [ZIP]: 'abd' } }, /not as SHA256SUMS has it/],
  ])('is held up by %s', (_what, part, problem) => {
    expect(releaseProblems({ ...READY, ...part }).join('\n')).toMatch(problem);
  });

  it('goes to three stores, the right package to each', () => {
    const [, chrome = '', edge = '', firefox = ''] = releaseSteps('1.2.3').split(/^(?:Chrome|Edge|Firefox|After)\b/m);
    for (const store of [chrome, edge]) expect(store).toContain('refill-beacon-1.2.3-chrome-edge.zip');
    expect(firefox).toContain('refill-beacon-1.2.3-firefox.zip');
    expect(firefox).toContain('refill-beacon-1.2.3-sources.zip');
  });
});
