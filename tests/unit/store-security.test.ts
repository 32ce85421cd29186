import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tool.ts';

const text = await readFile(join(ROOT, 'SECURITY.md'), 'utf8');
const answers = [...text.matchAll(/\| `(tests\/\S+)`: (.+) \|$/gm)].map(([, file = '', title = '']) => ({
  file,
  title,
}));

describe('the threat model', () => {
  it('answers every line with a test', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('|') && !/^\|(---| it wants to)/.test(line));
    expect(lines.length).toBeGreaterThan(20);
    expect(answers).toHaveLength(lines.length);
  });

  it.each(answers)('$file has “$title”', async ({ file, title }) => {
    const code = await readFile(join(ROOT, file), 'utf8');
    expect([`'${title}'`, `\`${title}\``].some((quoted) => code.includes(quoted))).toBe(true);
  });
});
