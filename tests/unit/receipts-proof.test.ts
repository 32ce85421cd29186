import { describe, expect, it } from 'vitest';
import { draftFrom } from '../../receipts/draft.ts';
import { proofInWords } from '../../receipts/proof-in-words.ts';

const all = (amount: number, confirmation: string, date: string) => ({ amount, confirmation, date });

describe('the proof in a page’s words', () => {
  it.each([
    [
      'a guest refill',
      [
        'Thank you. Your payment went through',
        'Your card ending in 4242 was charged $42.10.',
        'Confirmation number',
        'PRACTICE-008831',
        'October 3, 2026',
        'View payment history',
      ],
      all(4210, 'PRACTICE-008831', '2026-10-03'),
    ],
    [
      'a sentence with all in it',
      ['We added $40.00 to your balance on 10/03/2026. Your confirmation number is 7F3K29QX. New balance: $43.25.'],
      all(4000, '7F3K29QX', '2026-10-03'),
    ],
    [
      'a bill of sums: the total counts, the next renewal does not',
      [
        'Refill amount',
        '$40.00',
        'Taxes and fees',
        '$2.10',
        'Total',
        '$42.10',
        'Renewal amount',
        '$40.00',
        'Next renewal date',
        'Nov 3, 2026',
        'Payment date',
        'Oct 3, 2026',
        'Reference #: 55012345',
      ],
      all(4210, '55012345', '2026-10-03'),
    ],
    [
      'label and value in one line',
      ['Amount paid: $1,025.00', 'Transaction ID: AB-2026-77123', 'Date: 2026-10-03'],
      all(102_500, 'AB-2026-77123', '2026-10-03'),
    ],
    [
      'Spanish',
      [
        'Gracias. Tu pago se realizó',
        'A tu tarjeta que termina en 4242 se le cobraron $42.10.',
        'Número de confirmación: PRACTICE-008831',
        '3 de octubre de 2026',
        'Fecha de renovación',
        '3 de noviembre de 2026',
      ],
      all(4210, 'PRACTICE-008831', '2026-10-03'),
    ],
    [
      'Spanish, label above the value',
      [
        'Recarga completa',
        'Monto',
        '$25.00',
        'Código de confirmación',
        '99A8812',
        'Nuevo saldo',
        '$28.00',
        'Fecha',
        '12 ago 2026',
      ],
      all(2500, '99A8812', '2026-08-12'),
    ],
    [
      'Chinese of a browser’s translator',
      [
        '谢谢。您的付款已完成',
        '您尾号为 4242 的卡已被扣款 42.10 美元。',
        '确认号码：PRACTICE-008831',
        '2026 年 10 月 3 日',
        '续费日期',
        '2026年11月3日',
      ],
      all(4210, 'PRACTICE-008831', '2026-10-03'),
    ],
    [
      'traditional Chinese',
      ['付款金額', '$40.00', '確認編號', 'QX99812', '2026年1月5日', '可用餘額：$43.25'],
      all(4000, 'QX99812', '2026-01-05'),
    ],
  ])('%s', (_name, lines, expected) => {
    expect(proofInWords(lines)).toEqual(expected);
  });

  it.each([
    ['only what is left', ['Available Service Balance', '$43.25', 'Renewal amount: $40.00', 'Taxes $2.10']],
    ['what comes later', ['Next payment of $40.00 on Nov 3, 2026', 'Renews 11/03/2026', 'Due Nov 4, 2026']],
    ['two sums that do not agree', ['You paid $40.00', 'Total charged: $45.00']],
    ['two days that do not agree', ['Ordered Oct 3, 2026', 'Posted Oct 4, 2026']],
    [
      'a number of something else',
      ['Phone number (555) 010-0142', 'Card ending in 4242', 'Confirmation sent to 5550100142'],
    ],
    ['a word where a number should be', ['Confirmation number', 'Processing', 'Confirmation code: pending']],
    ['digits in groups, which might be cut short', ['Confirmation number 12345 67890']],
    ['an offer', ['Save $5.00 a month with AutoPay', 'You saved $5.00']],
    ['no words', []],
    ['half a sum', ['You paid $40.005', 'Total $', 'charged $0.00']],
  ])('is not guessed from %s', (_name, lines) => {
    expect(proofInWords(lines)).toEqual({});
  });

  it('comes to an end, whatever a page says', () => {
    for (const part of [
      '$1,',
      'confirmation number ',
      '1'.repeat(300),
      'a'.repeat(300),
      '2026-',
      ' '.repeat(300),
      '确认号 ',
    ]) {
      const lines = Array.from({ length: 20 }, () => part.repeat(300).slice(0, 300));
      expect(typeof proofInWords(lines)).toBe('object');
    }
  });
});

describe('a draft made of what a page sent', () => {
  const hosts = ['prepaid.t-mobile.com'];
  const lines = ['You paid $40.00', 'Confirmation number: 7F3K29QX'];

  it('holds what is clear and leaves the rest open', () => {
    expect(draftFrom({ host: 'prepaid.t-mobile.com', lines }, hosts)).toEqual({
      host: 'prepaid.t-mobile.com',
      date: null,
      cents: 4000,
      confirmation: '7F3K29QX',
    });
  });

  it.each([
    [null],
    ['text'],
    [{ lines }],
    [{ host: 'prepaid.t-mobile.com' }],
    [{ host: 'prepaid.t-mobile.com', lines: 'You paid $40.00' }],
    [{ host: 'prepaid.t-mobile.com.example', lines }],
    [{ host: ['prepaid.t-mobile.com'], lines }],
  ])('is none for %j', (proof) => {
    expect(draftFrom(proof, hosts)).toBeNull();
  });

  it('takes only so much, and no day or sum that cannot be', () => {
    const many = [...Array.from({ length: 1000 }, () => 'x'), 'You paid $40.00'];
    expect(draftFrom({ host: 'prepaid.t-mobile.com', lines: many }, hosts)?.cents).toBeNull();
    const odd = ['Date: 13/45/2026', 'You paid $99,999,999.00', 7, { toString: null }].slice(0, 3);
    expect(draftFrom({ host: 'prepaid.t-mobile.com', lines: odd }, hosts)).toMatchObject({ date: null, cents: null });
  });
});
