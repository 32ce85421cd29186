import { describe, expect, it } from 'vitest';
import { type AskedField, check } from '../../checker/check.ts';

const field = (kind: string, words = ''): AskedField => ({ kind, words });
const page = (url: string, text: string, fields: AskedField[] = []) => check({ page: { url, text, fields } });

describe('an open page', () => {
  it('is settled by an address on the lists, whatever it says', () => {
    const lure = 'T-Mobile: your points expire today. Enter your number.';
    expect(page('https://www.t-mobile.com/', lure, [field('tel')]).verdict).toBe('official');
    expect(page('https://www.mintmobile.com/', lure, [field('tel')]).verdict).toBe('official-other');
  });

  it('imitates when it speaks as the carrier, lures, and asks for a number somewhere else', () => {
    const { verdict, severity, reasons } = page(
      'https://rewards-desk.example/',
      'T-Mobile Rewards\nYour T-Mobile points: 12,880. To find out your remaining points and redeem them, enter your mobile number.',
      [field('tel', 'mobile number')],
    );
    expect([verdict, severity]).toEqual(['imitation', 'danger']);
    expect(reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['claims-carrier', 'expiring-points', 'asks-number']),
    );
  });

  it('imitates when it asks for the carrier’s password or a card in its name', () => {
    expect(
      page('https://login.example/', 'T-Mobile ID\nYour T-Mobile account\nLog in', [field('password')]).verdict,
    ).toBe('imitation');
    expect(page('https://pay.example/', 'T-Mobile: pay your bill', [field('text cc-number')]).verdict).toBe(
      'imitation',
    );
  });

  it('is worse on an address that imitates already', () => {
    const url = 'https://tmobile-service.com/';
    expect(page(url, 'Welcome').severity).toBe('caution');
    expect(page(url, 'Your T-Mobile account', [field('password')]).severity).toBe('danger');
  });

  it('accuses no shop, newspaper or guide', () => {
    const shop =
      'Refill cards\nWe are not affiliated with T-Mobile. A service fee of $2 applies. Enter your phone number.';
    expect(page('https://cards.example/', shop, [field('tel'), field('text cc-number')]).verdict).toBe('third-party');
    const news =
      'T-Mobile raises prices\nThe carrier said on Monday that older plans will cost more. Subscribe to our newsletter.';
    expect(page('https://news.example/t-mobile-raises-prices', news, [field('email')]).verdict).toBe('unknown');
    const warning =
      'T-Mobile points scam\nYour T-Mobile points expire, the message says; victims enter their number. It is phishing: do not click, report it to 7726.';
    expect(page('https://blog.example/', warning, [field('tel')]).verdict).toBe('unknown');
  });

  it('is a seller’s when it sells', () => {
    const text = 'T-Mobile 代充\n话费8折，秒到账，下单请加客服微信：us_refill_88';
    expect(page('https://huafei.example/', text).verdict).toBe('seller');
  });
});
