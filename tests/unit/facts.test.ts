import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVIDENCE, type Fact } from '../../carriers/fact.ts';
import { FACTS, UNKNOWNS } from '../../carriers/t-mobile/facts.ts';
import { isCarrierAddress, LINKS, mayLink } from '../../carriers/t-mobile/links.ts';
import * as outline from '../../components/guide/outline.ts';

const facts = Object.entries(FACTS) as [string, Fact][];
const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe('facts', () => {
  it.each(facts)('%s says how well it is known, where it stands and when it was checked', (_, fact) => {
    expect(EVIDENCE).toContain(fact.evidence);
    expect(fact.source.title).not.toBe('');
    expect(fact.source.url === null || URL.canParse(fact.source.url)).toBe(true);
    expect(fact.checkedOn).toMatch(DAY);
  });

  it.each(facts.filter(([, { evidence, source }]) => evidence.startsWith('official') && source.url))(
    '%s is called the carrier’s page because it stands on the carrier’s host',
    (_, { source }) => {
      expect(isCarrierAddress((source.url ?? '').replace(/^http:/, 'https:'))).toBe(true);
    },
  );

  it('are all used by the guide, and so are the unknowns', () => {
    const used = JSON.stringify(outline);
    const idle = [...Object.keys(FACTS), ...Object.keys(UNKNOWNS)].filter((id) => !used.includes(`"${id}"`));
    // The list of hosts is spoken of by the popup's status; the rest by the list of unknowns only.
    expect(idle).toEqual(['carrier-hosts', 'app-languages']);
  });
});

describe('links', () => {
  it.each(Object.entries(LINKS))('%s leads to a listed host over https', (_, address) => {
    expect(mayLink(address)).toBe(true);
  });

  it.each([
    'http://prepaid.t-mobile.com/direct-to-account',
    'https://prepaid.t-mobile.com.example/direct-to-account',
    'https://prepaid-t-mobile.com/direct-to-account',
    'https://prepaid.t-mobile.com@seller.example/',
    'https://prepaid.t-mobile.com:8443/',
    'https://evil.t-mobile.com/',
    'javascript:alert(1)',
    '',
  ])('%s is refused', (address) => {
    expect(mayLink(address)).toBe(false);
    expect(isCarrierAddress(address)).toBe(false);
  });
});

describe('carriers/', () => {
  const root = new URL('../../carriers/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  it.each(files)('%s imports nothing from outside', (name) => {
    const imports = readFileSync(new URL(name, root), 'utf8').matchAll(/from '([^']+)'/g);
    for (const [, specifier = ''] of imports) {
      expect(new URL(specifier, new URL(name, root)).href.startsWith(root.href), specifier).toBe(true);
    }
  });
});
