import { describe, expect, it } from 'vitest';
import type { Label, Wording } from '../../carriers/carrier.ts';
import { T_MOBILE } from '../../carriers/t-mobile/index.ts';
import type { PageKind, PageState } from '../../carriers/vocabulary.ts';
import { ENGLISH } from '../../carriers/words/en.ts';
import { SPANISH } from '../../carriers/words/es.ts';
import { LEXICON } from '../../carriers/words/index.ts';
import { CHINESE } from '../../carriers/words/zh.ts';
import { headingEvidence } from '../../recognition/page-kind.ts';
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
  it.each(RULES)('%s names only meanings there are words for', (_, { is, not }) => {
    for (const pattern of [is, not]) {
      const named = pattern?.source.match(/(?<![a-zA-Z\\])[A-Z][A-Z_]{2,}/g) ?? [];
      expect(named.filter((name) => name !== 'MONEY' && !(name in ENGLISH))).toEqual([]);
    }
  });
});

/** What each meaning must be heard in, and what it must not be taken for. */
const ROWS: [Label, string[], string[]][] = [
  [
    'phone',
    [
      'Enter T-Mobile® phone number',
      'Phone number on the account',
      'Número de teléfono',
      'Mobile number',
      '手机号码',
      '輸入 T-Mobile 電話號碼',
      'Line to refill',
      'Which number?',
      "Recipient's number",
      'Celular',
      'Línea a recargar',
      '無線號碼',
      '門號',
    ],
    [
      'Your own number, $5 to $150',
      'Card number',
      'Account number',
      'Email',
      'Número de cuenta',
      'Routing number',
      'Secret number',
      'SIM number',
      'Order number',
    ],
  ],
  [
    'again',
    [
      'Re-enter phone number',
      'Once more, please',
      'Confirma tu número',
      'Vuelve a escribir el número',
      '再次输入手机号码',
      '再输一遍',
      '確認號碼',
    ],
    ['Phone number', 'Confirmation ID'],
  ],
  [
    'continue',
    [
      'Siga',
      'Next up: your card',
      'Continue',
      'Listo, vamos al pago',
      'Next →',
      'Continuar',
      'Siguiente',
      '继续',
      '下一步',
      'Continue to payment',
      'Review order',
      'Keep going',
      'Take me to payment',
      'Preview',
      'Paso siguiente',
      'Pasar al pago',
      '进入下一步',
      '接下來',
    ],
    [
      'Continue shopping',
      'Continue as guest',
      'Back',
      'Cancel',
      'Take me back',
      'Next bill',
      'Go to cart',
      'Seguir comprando',
      'Pay now',
    ],
  ],
  [
    'submit',
    [
      'Go ahead, charge me',
      'Yep, pay it',
      'Está bien, cóbrame',
      'Presentar pago',
      'Envíe el pago',
      'Agree & submit',
      'Guardar y aceptar',
      'Agree and Submit',
      'PAY $40.00',
      'Pay now',
      'Aceptar y enviar',
      'Redeem',
      '同意并提交',
      'Place payment',
      'Confirmar pago',
      'Apply refill card',
      'Settle up',
      'Complete transaction',
      'Sign me up',
      'Turn it on',
      'Procesar pago',
      'Habilitar',
      '马上支付',
      '立即啟用',
      '确认支付',
      '立即兑换',
    ],
    [
      'Add to order',
      'Pay later',
      'Cancel',
      'Edit payment method',
      'Add payment method',
      'Continue',
      'Redeem a card at a store near you',
      'Pay with Apple Pay',
      'Payment history',
      'Send code',
      'Enviar código',
      'Donate now',
      'Trade in',
      'Pay off device',
      'Call it off',
    ],
  ],
  [
    'refill',
    [
      'Make a payment',
      'Clickable Make a payment',
      'Refill this tablet',
      'Recarga tu tableta',
      'Refill',
      'Refill Account',
      'Add to Balance',
      'Pay bill',
      'Recargar',
      'Recarga esta cuenta',
      '充值',
      '添加到余额',
      'Top up',
      'Load money',
      'Buy more time',
      'Pay what you owe',
      'Settle up',
      'Comprar saldo',
      'Poner saldo',
      '充话费',
      '馬上儲值',
      '缴纳账单',
    ],
    [
      'Buy a refill card',
      'Refill history',
      'Auto Refill',
      'Pay later',
      'Add a line',
      'Pay off your phone',
      'Load more',
      'Donate',
    ],
  ],
  [
    'history',
    [
      'Every payment you’ve made',
      'Money in, money out',
      'Past reloads & charges',
      'Ver lo que he pagado antes',
      'Payment history',
      'Check activity log',
      'Statements',
      'Past payments',
      "See what you've paid",
      'Transaction log',
      'Historial de pagos',
      'Ver recibos',
      'Pagos realizados',
      '付款记录',
      '交易明細',
      '收据',
    ],
    [
      'Call history',
      'Order history',
      'Browsing history',
      'Chat history',
      'Historial de llamadas',
      '通话记录',
      'Make a payment',
    ],
  ],
  [
    'autopay',
    [
      'Put your prepaid on automatic',
      'Domiciliar mis pagos',
      'Que tu pago se haga solito',
      'AutoPay',
      'Set up AutoPay',
      'Auto Refill',
      'Scheduled top-ups',
      'Recurring refill',
      'Charge my card automatically',
      'Payments on autopilot',
      'AutoPago',
      'Cobro automático',
      'Recargas programadas',
      '自动付款',
      '定期充值',
      '自動扣繳',
    ],
    ['Domicilio de facturación', 'Learn about AutoPay', 'Automatic reply', 'Automatic updates', 'Schedule a visit'],
  ],
  [
    'total',
    [
      'Total',
      'Order total',
      'Total due today',
      'Total a pagar',
      'Amount',
      "You'll pay",
      'To pay',
      'Overall',
      'A pagar',
      '总计',
      '实付金额',
      '應付金額',
    ],
    ['Subtotal', 'Total balance', 'Taxes'],
  ],
  [
    'saveCard',
    [
      'Save this card for next time',
      'Remember this card',
      'Hold on to this card',
      'Add this card to my account',
      'Guardar esta tarjeta',
      'Usar esta tarjeta la próxima vez',
      '保存此卡以便下次付款',
      '保留此卡',
    ],
    ['I agree to the terms', 'Remember me', 'Save with AutoPay', 'Send me offers'],
  ],
  [
    'redeemCode',
    [
      'Activation number',
      'Refill card PIN',
      'Enter PIN',
      'Voucher number',
      'Gift code',
      '16-digit PIN',
      'Scratch card number',
      'Código de la tarjeta de recarga',
      'NIP de recarga',
      '充值卡号码',
      '卡密',
      '儲值碼',
    ],
    ['Account PIN', 'Security code', 'Card number', 'Prepaid number'],
  ],
  [
    'cardField',
    [
      'Card number',
      'Expiration date',
      'CVV',
      'Valid thru',
      'Name as it appears on card',
      'Número de tarjeta',
      'Válida hasta',
      '卡号',
      '卡片號碼',
    ],
    ['Refill card number', 'SIM card'],
  ],
  [
    'autopayOn',
    [
      'Turn off AutoPay',
      'Cancel AutoPay',
      'Edit AutoPay',
      'Desactivar AutoPago',
      'Cancelar la recarga automática',
      '管理自动付款',
    ],
    ['Set up AutoPay', 'AutoPay', 'Keep AutoPay'],
  ],
  [
    'planChoice',
    ['Unlimited plan', '$35 for 5 GB', '30 days'],
    ['Last 90 days', 'Past 6 months', 'Últimos 30 días', '过去90天'],
  ],
  [
    'receipt',
    [
      'We charged your Visa $43.60',
      'We took $40 from your card',
      'Tu referencia es 88123',
      '已从您的卡中扣款',
      'Ref. no. 88123',
      '确认号码：R-88121',
    ],
    ['Total', 'Refill your account', '确认号码（10位数字）'],
  ],
  [
    'redeem',
    ['Use code', 'Load card', 'Usar tarjeta', '使用此卡'],
    ['Cancel', 'Enter number', 'Use another way', 'Pay'],
  ],
  [
    'amountField',
    ['Other amount', 'Name your amount', 'Otro monto', 'Dólares para abonar', '自訂金額'],
    ['Card', 'Renewal amount'],
  ],
  [
    'amountChoice',
    ['Total due', 'Pay it all', 'What you owe', 'Lo que debes', 'Pagar todo', '全部欠款', '應付總額'],
    ['Card ending in 1234'],
  ],
  ['paymentMethodChoice', ['Debit card', 'Checking account', 'ACH', 'Cuenta de cheques', '儲蓄帳戶'], ['SIM card']],
  ['leave', ['Read this aloud', 'Go back to the number', 'Escuchar', '朗读'], ['Continue', 'Go']],
  [
    'shopping',
    ['Send a store gift card', 'Recipient’s email', 'Enviar una tarjeta de regalo'],
    ['Refill card', 'Email me the receipt'],
  ],
  [
    'ownPlan',
    [
      'Move this line to another rate plan',
      'Continue activation',
      'Which plan should this SIM start with?',
      'Elige el plan con el que activamos tu chip',
    ],
    [
      'Switch your line to us',
      'SIM activation fee',
      'Your line qualifies for a free phone',
      'Activa tu chip en minutos',
    ],
  ],
  ['storeSearch', ['City or ZIP', 'Where are you?', 'Zona', '您在哪里？'], ['Email', 'Card number']],
];

/** What a heading says the page is. */
const HEADINGS: [PageKind, string[]][] = [
  [
    'guest-refill',
    [
      'Refill this account',
      'Give a line more credit',
      'Express refill',
      'Ponle saldo a un celular',
      '給門號儲值',
      '快速充值',
    ],
  ],
  [
    'guest-pay',
    ['Pague como huésped', 'Pay as a guest', "Pay another person's bill", 'Pago sin registrarte', '无需登录付款'],
  ],
  ['account-home', ['Hi, Alex', 'Your line at a glance', 'Tu línea de un vistazo', '帳戶一覽']],
  [
    'amount',
    [
      'Choose an amount',
      'What would you like to pay?',
      'Amount to load',
      '¿Cuánto vas a recargar?',
      '您想付多少钱？',
      '選擇面額',
    ],
  ],
  [
    'plan',
    ['Elija un plan', 'Choose a plan', 'Swap your plan', 'Upgrade your plan', 'Planes para tu línea', '比较套餐'],
  ],
  [
    'payment',
    [
      'Maneras de pagar',
      'Pay for your refill',
      'How would you like to pay?',
      "Where's the money coming from?",
      'Elige cómo pagar',
      '用什么支付？',
    ],
  ],
  [
    'autopay',
    ['Domicilie su recibo', 'AutoPay', 'Set it and forget it', 'Automatic bill pay', 'Pagos programados', '定时充值'],
  ],
  [
    'redeem-card',
    ['Redeem a refill card', 'Got a scratch card?', 'Cash in your refill card', 'Recarga con un PIN', '刮刮卡充值'],
  ],
  [
    'review',
    [
      'Review and submit',
      'Review and confirm your bill payment',
      'Review and confirm your renewal',
      'Check it over',
      'One last peek at your payment',
      'Verifique y envíe su pago',
      "You're about to pay",
      'Un último vistazo',
      '请再次核对',
    ],
  ],
  [
    'confirmation',
    ['$25 is on its way', "You're all set", "You're topped up", 'Payment made', 'Tu recarga está lista', '大功告成'],
  ],
  ['history', ['Payment history', 'Statements', "What you've paid", 'Estados de cuenta', '过往付款', '對帳單']],
  ['store-locator', ['Find a store', 'Shops near you', 'Come see us', 'Dónde encontrarnos', '离您最近的门店']],
];

/** Messages, and what looks like one. */
const MESSAGES: [PageState, string[], string[]][] = [
  [
    'declined',
    [
      'Your card was declined',
      'Your card was turned down',
      "We couldn't process your payment",
      "The payment didn't go through",
      "Your bank didn't accept this charge",
      'Tu banco no aceptó el cobro',
      'No se pudo procesar el pago',
      '您的卡被拒',
    ],
    ['If your card is declined, call us', 'Payment received'],
  ],
  [
    'tourist-plan-refused',
    ['This number is on a Tourist plan and cannot be refilled online', 'We cannot refill a Tourist plan'],
    ['Buy a Tourist plan'],
  ],
  [
    'session-expired',
    ['Your session timed out', 'For your security, please sign in again', 'Tu sesión expiró'],
    ['Your session will expire soon', 'Incorrect password. Please sign in again'],
  ],
  [
    'sign-in-failed',
    [
      'That combination isn’t one we have',
      'The login information you provided is incorrect. Please try again.',
      "The password you entered isn't correct",
      'El T-Mobile ID o la contraseña que ingresaste no son correctos. Inténtalo de nuevo.',
    ],
    ['Forgot your password?', '¿Olvidaste tu contraseña?', "Don't log in? Pay as guest"],
  ],
  [
    'number-invalid',
    [
      'That’s not a number we know',
      'That doesn’t look like a T-Mobile prepaid number. Check it and try again.',
      'We couldn’t find this number',
      'El número no es válido',
    ],
    ['If the number is not found, call us', 'Enter your phone number'],
  ],
];

describe('labels', () => {
  it.each(ROWS)('%s', (label, heard, notHeard) => {
    for (const text of heard) expect(says(T_MOBILE.labels[label], meaningsOf(text)), text).toBe(true);
    for (const text of notHeard) expect(says(T_MOBILE.labels[label], meaningsOf(text)), text).toBe(false);
  });
});

describe('headings', () => {
  it.each(HEADINGS)('%s', (kind, headings) => {
    for (const text of headings) {
      const says = Object.entries(
        headingEvidence([{ element: null as never, words: meaningsOf(text), weight: 1 }], T_MOBILE),
      );
      const strongest = Math.max(...says.flatMap(([of, strength]) => (of === 'help' ? [] : strength)));
      expect(says.find(([of]) => of === kind)?.[1], text).toBe(strongest);
    }
  });
});

describe('messages', () => {
  const said = (state: PageState, text: string) =>
    T_MOBILE.states.some((rule) => rule.state === state && says(rule.words, meaningsOf(text)));
  it.each(MESSAGES)('%s', (state, heard, notHeard) => {
    for (const text of heard) expect(said(state, text), text).toBe(true);
    for (const text of notHeard) expect(said(state, text), text).toBe(false);
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
    ['Email or phone number', 'EMAIL PHONE NUMBER'],
    ['Email me a receipt', 'LEAVE receipt'],
    ['Bookmark this page to come back faster', 'bookmark page come LEAVE faster'],
    ['We’ll be right back', 'MAINTENANCE'],
    ['Sorry, that page isn’t here', 'sorry, NOT_FOUND'],
    ['Esa página ya no está aquí', 'esa NOT_FOUND'],
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
