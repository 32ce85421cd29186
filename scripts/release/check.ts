/** What a release is looked at for, before anybody uploads it. */
export interface Release {
  version: string;
  /** The version the lock file was written for. */
  lockVersion: string;
  changelog: string;
  /** What git says has changed since the last commit, one file a line; null where there is no git. */
  changed: string | null;
  /** All tags, one a line. */
  tags: string;
  /** The version in each package's manifest, by the package's file name. */
  packaged: Readonly<Record<string, string>>;
  /** SHA-256 of each package, by its file name. */
  sums: Readonly<Record<string, string>>;
  /** The file that goes to users who compare. */
  sumsFile: string;
}

/** @returns one sentence for each thing that stands in the way of this release. */
export function releaseProblems(release: Release): string[] {
  const { version, lockVersion, changelog, changed, tags, packaged, sums, sumsFile } = release;
  const problems: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) problems.push(`package.json: "${version}" is no version a store takes.`);
  if (lockVersion !== version)
    problems.push(`package-lock.json says version ${lockVersion}, package.json says ${version}.`);

  const [, latest = '', changes = ''] = /^## (\S+)\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(changelog) ?? [];
  if (latest !== version) problems.push(`CHANGELOG.md begins with "${latest}", not with ${version}.`);
  else if (!/^- /m.test(changes)) problems.push(`CHANGELOG.md says nothing of what is in ${version}.`);

  if (changed === null) problems.push('There is no git here: nobody could tell which sources this was made from.');
  else if (changed.trim()) problems.push(`Not committed yet:\n${changed.trimEnd()}`);
  if (tags.split('\n').includes(`v${version}`)) problems.push(`v${version} was released before: raise the version.`);

  for (const [file, inside] of Object.entries(packaged))
    if (inside !== version) problems.push(`${file}: its manifest says version ${inside}, not ${version}.`);
  for (const [file, sum] of Object.entries(sums))
    if (!sumsFile.split('\n').includes(`${sum}  ${file}`)) problems.push(`${file} is not as SHA256SUMS has it.`);
  return problems;
}
