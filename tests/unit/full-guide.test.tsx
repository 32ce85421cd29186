import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { UNKNOWNS } from '../../carriers/t-mobile/facts.ts';
import { isCarrierAddress, mayLink } from '../../carriers/t-mobile/links.ts';
import GuideSection from '../../components/full/GuideSection.tsx';
import { entriesOf } from '../../components/full/guide/entries.ts';
import { MethodCards } from '../../components/full/guide/MethodCards.tsx';
import { codePlace, roadOf } from '../../components/full/guide/places.ts';
import { routeOf } from '../../components/full/route.ts';
import { loadTexts, TextsContext } from '../../components/texts.tsx';
import { loadGlossary } from '../../locales/glossary.ts';
import { loadGuide } from '../../locales/guide.ts';
import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { Area } from '../../settings/area.ts';
import { dayInWords } from '../../settings/civil-date.ts';

const NOWHERE: Area = { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: () => () => {} };

async function draw(locale: Locale, part: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(<TextsContext value={await loadTexts(locale)}>{part}</TextsContext>);
  return (await text(prelude)).replaceAll('<!-- -->', '');
}

const ids = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

describe.each(LOCALES)('the guide’s page in %s', async (locale) => {
  const html = await draw(locale, <GuideSection area={NOWHERE} place={null} privateWindow={false} />);

  it('has a place for everything search can find, and no place twice', async () => {
    const entries = entriesOf(await loadGuide(locale), await loadGlossary(locale));
    const there = ids(html);
    expect(new Set(there).size).toBe(there.length);
    const nowhere = entries.filter(({ place }) => place !== 'which-sim' && !there.includes(place));
    expect(nowhere).toEqual([]);
  });

  it('links to listed addresses, and to places that are there', () => {
    for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
      const plain = href.replaceAll('&amp;', '&');
      if (plain.startsWith('#')) expect(ids(html)).toContain(plain.slice(1));
      else expect(mayLink(plain) || isCarrierAddress(plain), plain).toBe(true);
    }
  });

  it('leaves no mark unread, sets no inline style, and says what each drawing shows', () => {
    expect(html).not.toMatch(/\[\[|\]\]|\{\w+\}| style="/);
    const drawings = html.match(/<figure class="drawing">.*?<\/figure>/gs) ?? [];
    expect(drawings.length).toBe(19);
    for (const drawing of drawings) expect(drawing).toMatch(/aria-hidden="true".*<ul class="visually-hidden"><li>/s);
  });

  it('tells of each thing that is not confirmed when it was last looked for', () => {
    const list = /class="card unconfirmed">.*/s.exec(html)?.[0] ?? '';
    for (const [id, { checkedOn }] of Object.entries(UNKNOWNS)) {
      const entry = new RegExp(`id="unknowns/${id}"[^>]*>.*?</li>`, 's').exec(list)?.[0];
      expect(entry).toMatch(new RegExp(`<small>[^<]*${dayInWords(checkedOn, locale)}`));
    }
  });
});

describe('places', () => {
  it('the road an address names is the one that is shown', async () => {
    const hidden = /<div class="road-steps" hidden="">.*?id="(\w+)\/identify"/s;
    expect(hidden.exec(await draw('en', <MethodCards place={null} />))?.[1]).toBe('account');
    expect(hidden.exec(await draw('en', <MethodCards place="account/pay" />))?.[1]).toBe('website');
  });

  it('are told apart from sections', () => {
    expect(routeOf('#website/pay')).toEqual({ section: 'guide', place: 'website/pay' });
    expect(routeOf('#guide')).toEqual({ section: 'guide', place: null });
    expect(routeOf('')).toEqual({ section: 'guide', place: null });
    expect(routeOf('#which-sim')).toEqual({ section: 'which-sim', place: null });
    expect(roadOf('toString/pay')).toBeNull();
    expect(codePlace('*233 (*ADD)')).toBe('codes/233');
  });
});
