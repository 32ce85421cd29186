import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { isCarrierAddress, mayLink } from '../../carriers/t-mobile/links.ts';
import { PAGE_KINDS, PAGE_STATES, STEP_OF } from '../../carriers/vocabulary.ts';
import { Footer } from '../../components/Footer.tsx';
import { Methods } from '../../components/guide/Methods.tsx';
import { Notes } from '../../components/guide/Notes.tsx';
import { SourceLines } from '../../components/guide/SourceLines.tsx';
import { WhichLine } from '../../components/guide/WhichLine.tsx';
import { Header } from '../../components/Header.tsx';
import { Rich } from '../../components/Rich.tsx';
import { StatusCard } from '../../components/status/StatusCard.tsx';
import type { Place } from '../../components/status/where-am-i.ts';
import { loadTexts, type Texts, TextsContext } from '../../components/texts.tsx';
import { LOCALES } from '../../locales/locale.ts';
import type { PageStatus } from '../../recognition/page-status.ts';

const status = (part: Partial<PageStatus>): PageStatus => ({
  carrier: 't-mobile',
  host: 'prepaid.t-mobile.com',
  page: 'guest-refill',
  line: 'prepaid',
  step: 'identify',
  state: 'ready',
  confidence: 'high',
  hints: [],
  panel: 'open',
  sellerWarning: 'line',
  ...part,
});

async function draw(texts: Texts, part: React.ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(<TextsContext value={texts}>{part}</TextsContext>);
  // React marks where one text ends and the next begins.
  return (await text(prelude)).replaceAll('<!-- -->', '');
}

const card = (texts: Texts, place: Place) =>
  draw(texts, <StatusCard place={place} tabId={1} away={false} onStale={() => undefined} />);

describe.each(LOCALES)('the popup in %s', async (locale) => {
  const texts = await loadTexts(locale);
  const whole = await draw(
    texts,
    <>
      <Header onLocale={() => undefined} />
      <WhichLine status={status({})} />
      <Methods status={null} />
      <Methods status={status({ page: 'app-page', step: null })} />
      <Methods status={status({ page: 'store-locator', step: null })} />
      <Methods status={status({ page: 'account-home', step: 'choose' })} />
      <Notes />
      <Footer version="1.2.3" />
    </>,
  );

  it('opens listed addresses only, in a tab of their own', () => {
    const anchors = whole.match(/<a [^>]*>/g) ?? [];
    expect(anchors.length).toBeGreaterThan(5);
    for (const anchor of anchors) {
      const href = (/href="([^"]*)"/.exec(anchor)?.[1] ?? '').replaceAll('&amp;', '&');
      expect(mayLink(href) || isCarrierAddress(href), href).toBe(true);
      expect(anchor).toContain('target="_blank"');
      expect(anchor).toContain('rel="noopener noreferrer"');
    }
  });

  it('leaves no mark unread and sets no inline style', () => {
    expect(whole).not.toMatch(/\[\[|\]\]|\{\w+\}| style="/);
  });

  it('says the carrier’s words and the sentence for the counter in English', () => {
    expect(whole).toContain('<span class="label" lang="en" translate="no">Renewal amount</span>');
    expect(whole).toMatch(/<blockquote lang="en">/);
  });

  it('has words for every kind of page and every state', async () => {
    for (const page of PAGE_KINDS.filter((kind) => kind !== 'other')) {
      expect(await card(texts, { kind: 'page', status: status({ page, step: STEP_OF[page] }) })).toContain(
        'prepaid.t-mobile',
      );
    }
    for (const state of PAGE_STATES.filter((each) => each !== 'ready' && each !== 'loading')) {
      expect(await card(texts, { kind: 'page', status: status({ state }) })).toContain('class="message');
    }
  });
});

describe('the popup', async () => {
  const texts = await loadTexts('en');

  it('marks the present step and opens the way that helps', async () => {
    expect(await card(texts, { kind: 'page', status: status({ step: 'pay', page: 'payment' }) })).toMatch(
      /<li aria-current="step">Pay<\/li>/,
    );
    const refused = await draw(texts, <Methods status={status({ state: 'tourist-plan-refused' })} />);
    expect(refused).toContain('Show this at the counter');
    expect(await draw(texts, <WhichLine status={status({ line: 'unknown' })} />)).not.toContain('checked=""');
  });

  it('names a third party without sending anybody there', async () => {
    const lines = await draw(texts, <SourceLines facts={['points-texts', 'refill-limits']} unknown="grace-days" />);
    expect(lines).toContain('(github.com)');
    expect(lines.match(/href="[^"]*"/g)).toEqual([
      'href="https://es.t-mobile.com/support/account/refill-your-prepaid-account"',
    ]);
    expect(lines).toContain('not confirmed');
  });

  it('keeps the sign behind a sentence on the line of its last word', async () => {
    const sign = <b>i</b>;
    const tail = async (sentence: string) =>
      /<span class="whole">([^<]*)\u00a0<b>/.exec(await draw(texts, <Rich text={sentence} sign={sign} />))?.[1];
    expect(await tail('Press it once.')).toBe('once.');
    expect(await tail('余额一般几分钟内就会变。')).toBe('会变。');
    expect(await tail('ends with a [[Label]]')).toBe('');
  });

  it.each(['T-Mobile ID', 'T Life', 'U.S. Pass', '1-877-720-5195'])(
    'never parts %s at the end of a line',
    async (name) => {
      expect(await draw(texts, <Rich text={`用 ${name} 登录`} />)).toContain(`<span class="whole">${name}</span>`);
    },
  );
});
