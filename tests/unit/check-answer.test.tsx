import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, test, vi } from 'vitest';
import { isCarrierAddress, mayLink } from '../../carriers/t-mobile/links.ts';
import { LONGEST } from '../../checker/check.ts';
import { type Answer, REASONS, type ReasonCode, type Severity, type Verdict } from '../../checker/verdict.ts';
import { AnswerCard } from '../../components/check/AnswerCard.tsx';
import { inOrder, kindOf, toneOf } from '../../components/check/answer-kind.ts';
import { MOST } from '../../components/check/CheckBox.tsx';
import { CAN_HAPPEN } from '../../components/check/consequences.ts';
import type { Finding } from '../../components/check/find.ts';
import { reportText } from '../../components/check/report-text.ts';
import { visible } from '../../components/check/visible.ts';
import { loadTexts, TextsContext } from '../../components/texts.tsx';
import { loadCheckTexts } from '../../locales/check.ts';
import { LOCALES, type Locale } from '../../locales/locale.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getManifest: () => ({ version: '9.8.7' }) } } }));

const answer = (verdict: Verdict, severity: Severity = 'none', ...reasons: [ReasonCode, string][]): Answer => ({
  verdict,
  severity,
  reasons: reasons.map(([code, evidence]) => ({ code, evidence })),
});

const ofAddress = (address: string, given: Answer): Finding & { kind: 'answer' } => ({
  kind: 'answer',
  subject: { sort: 'address', address },
  answer: given,
  note: null,
});

async function draw(locale: Locale, finding: Finding & { kind: 'answer' }): Promise<string> {
  const texts = await loadTexts(locale);
  const page = await prerenderToNodeStream(
    <TextsContext value={texts}>
      <AnswerCard finding={finding} />
    </TextsContext>,
  );
  return text(page.prelude);
}

const words = (html: string) =>
  html
    .replace(/<\/?(?:span|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const CAMPAIGN = answer('imitation', 'danger', ['name-in-front', 't-mobile'], ['pay-path', '/pay']);
const EVERY: Answer[] = [
  answer('official', 'none', ['carrier-host', 'prepaid.t-mobile.com']),
  answer('official-other', 'none', ['sister-brand', 'www.metrobyt-mobile.com']),
  CAMPAIGN,
  answer('imitation', 'caution', ['name-in-front', 't-mobile']),
  answer('imitation', 'danger', ['other-name', 'verizon']),
  answer('seller', 'danger', ['buys-for-you', '代充']),
  answer('seller', 'caution', ['discount', '8折']),
  answer('third-party', 'none', ['says-independent', 'not affiliated']),
  answer('unknown'),
  answer('unknown', 'caution', ['short-link', 'bit.ly']),
  answer('unknown', 'caution', ['not-web-link', 'javascript:']),
];

describe.each(LOCALES)('an answer in %s', (locale) => {
  test('is worded differently for each thing it can be, and always ends at the official page', async () => {
    const { answers } = await loadCheckTexts(locale);
    const titles = new Set<string>();
    for (const each of EVERY) {
      const html = await draw(locale, ofAddress('example.org', each));
      titles.add(/<h3[^>]*>(.*?)<\/h3>/.exec(html)?.[1] ?? '');
      expect(html).toContain('href="https://prepaid.t-mobile.com/direct-to-account"');
      expect(html, 'no mark left unread').not.toMatch(/\[\[|\]\]|\{\w+\}/);
    }
    expect(titles.size).toBe(Object.keys(answers).length);
  });

  test('links to nothing but the listed addresses, whatever the evidence says', async () => {
    const evil = 'https://t-mobile.xqzw.top/pay <a href="https://evil.example">x</a> t.me/shop';
    for (const each of EVERY) {
      const given = { ...each, reasons: [...each.reasons, { code: 'private-contact' as const, evidence: evil }] };
      const html = await draw(locale, ofAddress(evil, given));
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
      expect(links.filter((link) => !mayLink(link) && !isCarrierAddress(link))).toEqual([]);
      expect(html).not.toContain('href="https://evil');
    }
  });

  test('has a sentence for every kind of evidence', async () => {
    const { reasons } = await loadCheckTexts(locale);
    expect(Object.keys(reasons).sort()).toEqual([...REASONS].sort());
  });
});

describe('what is said of others', () => {
  const accusing = /fake|fraud|scam|danger|warning|imitat|phish|pretend|stolen|7726/i;
  const body = async (given: Answer) => {
    const html = await draw('en', ofAddress('example.org', given));
    return words(html.slice(0, html.indexOf('<details class="check-more"><summary>Is this')));
  };

  test.each([
    answer('official-other', 'none', ['other-carrier', 'www.example.org']),
    answer('third-party', 'none', ['own-fee', 'a fee of 1.99']),
    answer('unknown', 'caution', ['short-link', 'bit.ly']),
  ])('$verdict accuses nobody', async (given) => expect(await body(given)).not.toMatch(accusing));

  test('“unknown” says itself that it is no accusation, and no all-clear', async () => {
    expect(await body(answer('unknown'))).toContain('neither an accusation nor an all-clear');
  });

  test('an imitation: what was seen, what can happen with its source, what to do, where to report', async () => {
    const said = await body(CAMPAIGN);
    const order = [
      'The carrier’s name is at the front',
      'Don’t enter anything there',
      'a scam going around now',
      '7726',
    ];
    const places = order.map((part) => said.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(said).toContain('reported by others');
  });

  test('what can happen is told of imitations and sellers alone', () => {
    const told = EVERY.filter((given) => CAN_HAPPEN[kindOf(given)]).map(({ verdict }) => verdict);
    expect([...new Set(told)]).toEqual(['imitation', 'seller']);
  });

  test('a weaker sign gets milder words, and a seller of whom little is seen no certain ones', () => {
    expect(EVERY.map(kindOf)).toEqual([
      'official',
      'official-other',
      'imitation',
      'look-alike',
      'other-look-alike',
      'seller',
      'maybe-seller',
      'third-party',
      'unknown',
      'short-link',
      'no-page',
    ]);
    expect(EVERY.map(toneOf)).toEqual([
      'good',
      'plain',
      'danger',
      'caution',
      'danger',
      'danger',
      'caution',
      'plain',
      'plain',
      'caution',
      'caution',
    ]);
  });
});

test('the sign that speaks for itself stands first', () => {
  const codes: ReasonCode[] = ['rare-ending', 'name-in-front', 'pay-path', 'asks-number'];
  const given = codes.map((code) => ({ code, evidence: '' }));
  expect(inOrder(given).map(({ code }) => code)).toEqual(['name-in-front', 'asks-number', 'rare-ending', 'pay-path']);
});

describe('somebody else’s words', () => {
  test('are quoted apart, in their own direction, and not as a link', async () => {
    const html = await draw('en', ofAddress('x', answer('seller', 'danger', ['chat-shop', 'תעודה t.me/shop'])));
    expect(html).toContain('<q class="check-quote" dir="auto" translate="no">תעודה t.me/shop</q>');
  });

  test('hide nothing: what cannot be seen is shown as its number', () => {
    expect(visible('moc\u202E.elibom\u200B-t')).toBe('moc⟨202E⟩.elibom⟨200B⟩-t');
    expect(visible('a\u0000b\u2028c\uFEFFd\u200De')).toBe('a⟨0000⟩b⟨2028⟩c⟨FEFF⟩d⟨200D⟩e');
    expect(visible('a \n\t b 👩‍👩‍👧 ❤️')).toBe('a b 👩‍👩‍👧 ❤️');
  });

  test('are cut where they go on and on', async () => {
    const html = await draw('en', ofAddress('x', answer('seller', 'danger', ['discount', '折'.repeat(9000)])));
    expect(html.match(/折/g)).toHaveLength(160);
  });
});

test('the box takes one character more than is read, so that too much is told as such', () => {
  expect(MOST).toBe(LONGEST + 1);
});

describe('the report', () => {
  const finding: Finding & { kind: 'answer' } = {
    ...ofAddress('', CAMPAIGN),
    subject: { sort: 'message', text: 'my number is 202-555-0142\nt-mobile.xqzw.top/pay' },
  };
  const report = (included: boolean) => reportText({ version: '1.2.3', locale: 'es', finding, included });

  test('names the answer and its signs, and holds no word of what was pasted', () => {
    expect(report(false)).toBe(
      [
        'Refill Beacon: an answer of the checker that looks wrong',
        'version: 1.2.3',
        'language: es',
        'checked: message',
        'answer: imitation, danger',
        'signs: name-in-front, pay-path',
        '',
      ].join('\n'),
    );
  });

  test('holds it when that is asked for', () => {
    expect(report(true)).toContain('\n\nmy number is 202-555-0142\nt-mobile.xqzw.top/pay\n');
  });
});
