import { describe, expect, it } from 'vitest';
import type { Label, Wording } from '../../carriers/carrier.ts';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import { ENGLISH } from '../../carriers/words/en.ts';
import { SPANISH } from '../../carriers/words/es.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { CHINESE } from '../../carriers/words/zh.ts';
import { learnWords, meaningsOf, normalise, says, sumIn } from '../../recognition/text.ts';

const RULES: [string, Wording][] = [
  ...Object.entries(T_MOBILE.labels),
  ...T_MOBILE.headings.map((rule): [string, Wording] => [`heading ${Object.keys(rule.kinds)[0]}`, rule.words]),
  ...T_MOBILE.states.map((rule): [string, Wording] => [`state ${rule.state}`, rule.words]),
  ['not found', T_MOBILE.notFound],
];

learnWords(LEXICON);

const PATTERNS = [ENGLISH, SPANISH, CHINESE].flatMap((words) => Object.entries(words));

describe('the words of each language', () => {
  it.each(PATTERNS)('%s can match: lower case, no accents, ® or curly quotes', (_, pattern) => {
    expect(() => new RegExp(pattern)).not.toThrow();
    const letters = pattern.replace(/\[bdws]/g, '');
    expect(letters).toBe(letters.toLowerCase());
    expect(letters).not.toMatch(/[áéíóúñü®™’‘“”&]/);
  });

  it.each(PATTERNS)('%s repeats nothing that repeats itself, so no text can make it slow', (_, pattern) => {
    expect(pattern).not.toMatch(/\([^()]*[^\][+*][^()]*\)[+*]/);
  });
});

describe('rules over meanings', () => {
  it.each(RULES)('%s names only meanings there are words for, with no flags', (_, { is, not }) => {
    for (const pattern of [is, not]) {
      expect(pattern?.flags ?? '').toBe('');
      const named = pattern?.source.match(/(?<![a-zA-Z\\])[A-Z][A-Z_]{2,}/g) ?? [];
      expect(named.filter((name) => name !== 'MONEY' && !(name in ENGLISH))).toEqual([]);
    }
  });
});

/** What each meaning must be heard in, and what it must not be taken for. */
const ROWS: [Label, string[], string[]][] = [
  [
    'phone',
    ['Enter T-Mobile® phone number', 'Número de teléfono', 'Mobile number', '手机号码', '輸入 T-Mobile 電話號碼'],
    ['Card number', 'Account number', 'Email'],
  ],
  ['again', ['Re-enter phone number', 'Confirma tu número', '再次输入手机号码'], ['Phone number']],
  [
    'continue',
    [
      'Continue',
      'Next →',
      'Continuar',
      'Siguiente',
      '继续',
      '下一步',
      'Continue to payment',
      'Review order',
      'Keep going',
    ],
    ['Continue shopping', 'Continue as guest', 'Back', 'Cancel'],
  ],
  [
    'submit',
    [
      'Agree & submit',
      'Agree and Submit',
      'PAY $40.00',
      'Pay now',
      'Aceptar y enviar',
      'Redeem',
      '同意并提交',
      'Place payment',
      'Confirmar pago',
      'Apply refill card',
    ],
    ['Pay later', 'Cancel', 'Edit payment method', 'Continue', 'Redeem a card at a store near you', 'Payment history'],
  ],
  [
    'refill',
    [
      'Make a payment',
      'Clickable Make a payment',
      'Refill',
      'Refill Account',
      'Add to Balance',
      'Pay bill',
      'Recargar',
      'Recarga esta cuenta',
      '充值',
      '添加到余额',
      'Top up',
    ],
    ['Buy a refill card', 'Refill history', 'Auto Refill', 'Pay later'],
  ],
  [
    'history',
    ['Payment history', 'Check activity log', 'Historial de pagos', '付款记录'],
    ['Call history', 'Order history'],
  ],
  [
    'autopay',
    ['AutoPay', 'Set up AutoPay', 'Auto Refill', 'AutoPago', '自动付款'],
    ['Learn about AutoPay', 'Automatic reply'],
  ],
  [
    'total',
    ['Total', 'Order total', 'Total due today', 'Total a pagar', 'Amount', "You'll pay", '总计'],
    ['Subtotal', 'Total balance', 'Taxes'],
  ],
  [
    'saveCard',
    ['Save this card for next time', 'Guardar esta tarjeta', '保存此卡以便下次付款'],
    ['I agree to the terms'],
  ],
  [
    'redeemCode',
    ['Refill card PIN', 'Enter PIN', 'Voucher number', 'Código de la tarjeta de recarga', '充值卡号码'],
    ['Account PIN', 'Security code', 'Card number'],
  ],
  [
    'cardField',
    ['Card number', 'Expiration date', 'CVV', 'Número de tarjeta', '卡号'],
    ['Refill card number', 'SIM card'],
  ],
];

describe('labels', () => {
  it.each(ROWS)('%s', (label, heard, notHeard) => {
    for (const text of heard) expect(says(T_MOBILE.labels[label], meaningsOf(text)), text).toBe(true);
    for (const text of notHeard) expect(says(T_MOBILE.labels[label], meaningsOf(text)), text).toBe(false);
  });
});

describe('a text as a row of meanings', () => {
  it.each([
    ['Refill this account', 'REFILL ACCOUNT'],
    ['Recarga esta cuenta', 'REFILL ACCOUNT'],
    ['Pay $40.00 now', 'PAY MONEY'],
    ['Visa ending in 4242', 'BRAND LAST_FOUR'],
    ['Visa •••• 4242', 'BRAND LAST_FOUR'],
    ['You’re all set!', 'DONE'],
    ['同意并提交', 'AGREE SUBMIT'],
    ['unheard wording', 'unheard wording'],
  ])('%j is %j', (text, row) => {
    expect(meaningsOf(text)).toBe(row);
  });

  it.each([
    ['  Enter\u00a0T-Mobile®\u200b phone number ', 'enter t-mobile phone number'],
    ['AGREE & SUBMIT', 'agree and submit'],
    ['Número', 'numero'],
    ['Continue ›', 'continue'],
    ['Ｔotal：＄40', 'total:$40'],
  ])('%j is first made plain: %j', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('never grows with the text it is given', () => {
    expect(meaningsOf('a b '.repeat(500_000)).length).toBeLessThanOrEqual(400);
  });

  it.each([
    ['Total: $1,040.50 today', '$1,040.50'],
    ['40.00 USD', '40.00 usd'],
    ['25.00 美元', '25.00 美元'],
    ['Visa •••• 4242', null],
  ])('the sum in %j is %j', (text, sum) => {
    expect(sumIn(text)).toBe(sum);
  });
});
