import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RUNS_ON } from '../../carriers/t-mobile/hosts.ts';
import { ROOT } from '../../scripts/tool.ts';
import config from '../../wxt.config.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
}

const manifestFor = config.manifest as unknown as (env: { browser: string }) => Manifest;
const text = await readFile(join(ROOT, 'docs', 'permissions.md'), 'utf8');
const paragraphs = text.split(/\n\n+/).filter((paragraph) => paragraph.startsWith('**'));

describe.each(['chrome', 'firefox'])('permissions for %s', (browser) => {
  const manifest = manifestFor({ browser });

  it('have a bold paragraph each, and no paragraph is left over', () => {
    const named = paragraphs.flatMap((paragraph) => {
      const [bold = ''] = paragraph.split(/[:(,](?=\s|$| )/);
      return [...bold.matchAll(/\*\*`(\w+)`\*\*/g)].map(([, name]) => name);
    });
    expect(named.sort()).toEqual([...manifest.permissions, ...manifest.optional_permissions].sort());
  });

  it('that are asked for later are called optional', () => {
    for (const name of manifest.optional_permissions)
      expect(paragraphs.find((paragraph) => paragraph.startsWith(`**\`${name}\`**`))).toContain('optional');
  });

  it('for hosts are the list of the carrier’s, and the first paragraph', () => {
    expect(manifest.host_permissions).toEqual(RUNS_ON.map((host) => `https://${host}/*`));
    expect(paragraphs[0]).toMatch(/^\*\*The carrier's hosts\*\*/);
  });
});

it('each paragraph names code that exists', async () => {
  for (const paragraph of paragraphs) {
    const files = [...paragraph.matchAll(/`([a-z][\w/.-]*\.tsx?)`/g)].map(([, path]) => path ?? '');
    expect(files.length, paragraph.slice(0, 40)).toBeGreaterThan(0);
    for (const file of files) await readFile(join(ROOT, file), 'utf8');
  }
});
