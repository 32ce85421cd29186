/**
 * What a person does to release this version, in order. Uploading is done by hand in each store's dashboard, so that what is uploaded
 * is the very file that was checked, and no key to a store lies in the project.
 */
export function releaseSteps(version: string): string {
  const file = (name: string) => `.output/packages/refill-beacon-${version}-${name}.zip`;
  return `Before
  npm test
  npm audit --omit=dev
  npm run facts
  the list in docs/release.md, in Chrome, Edge and Firefox

Chrome    https://chrome.google.com/webstore/devconsole
  package        ${file('chrome-edge')}
  listing        store/en.json, store/es.json, store/zh-CN.json, store/zh-TW.json
  privacy tab    store/dashboard.md: single purpose, permissions, data use, for reviewers

Edge      https://partner.microsoft.com/dashboard/microsoftedge
  package        ${file('chrome-edge')}
  listing        as for Chrome; "notes for certification" from store/dashboard.md, for reviewers

Firefox   https://addons.mozilla.org/developers/
  package        ${file('firefox')}
  sources        ${file('sources')}
  listing        as for Chrome; "notes to reviewer" from store/dashboard.md, for reviewers

After all three took it
  git tag -a v${version} -m "Refill Beacon ${version}"
  git push origin v${version}
  attach the three zips, sbom.json and SHA256SUMS to the tag`;
}
