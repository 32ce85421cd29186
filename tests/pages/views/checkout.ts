import { truth } from '../practice-page.ts';
import type { SiteLanguage } from '../shells/site.ts';

/** The views after the number: amount, payment, review, confirmation. Sums and digits are invented. */

const WORDS = {
  en: {
    amount: {
      heading: 'Choose an amount',
      lead: 'Adding to the line ending in',
      renewal: 'Renewal amount',
      balance: 'Available Service Balance',
      legend: 'How much would you like to add?',
      other: 'Other amount',
      next: 'Continue',
    },
    payment: {
      heading: 'Payment method',
      legend: 'How would you like to pay?',
      credit: 'Credit card',
      debit: 'Debit card',
      card: 'Card details',
      sample: 'Practice: these are sample digits and cannot be changed.',
      save: 'Save this card for future payments',
      next: 'Continue to review',
    },
    card: {
      name: 'Name on card',
      number: 'Card number',
      expires: 'Expiration date',
      zip: 'Billing ZIP code',
    },
    review: {
      heading: 'Review and submit',
      lead: 'Nothing is paid until you submit.',
      line: 'Phone number ending in',
      card: 'Card ending in',
      amount: 'Refill amount',
      tax: 'Taxes and fees',
      total: 'Total',
      terms: 'By submitting you accept the practice terms, which say that nothing is charged.',
      submit: 'Agree &amp; submit',
    },
    done: {
      heading: 'Thank you. Your payment went through',
      charged: 'Your card ending in 4242 was charged',
      number: 'Confirmation number',
      history: 'View payment history',
    },
    back: 'Back',
  },
  es: {
    amount: {
      heading: 'Elige un monto',
      lead: 'Para la línea que termina en',
      renewal: 'Monto de renovación',
      balance: 'Saldo de servicio disponible',
      legend: '¿Cuánto quieres agregar?',
      other: 'Otro monto',
      next: 'Continuar',
    },
    payment: {
      heading: 'Método de pago',
      legend: '¿Cómo quieres pagar?',
      credit: 'Tarjeta de crédito',
      debit: 'Tarjeta de débito',
      card: 'Datos de la tarjeta',
      sample: 'Práctica: son números de muestra y no se pueden cambiar.',
      save: 'Guardar esta tarjeta para pagos futuros',
      next: 'Continuar para revisar',
    },
    card: {
      name: 'Nombre en la tarjeta',
      number: 'Número de tarjeta',
      expires: 'Fecha de vencimiento',
      zip: 'Código postal de facturación',
    },
    review: {
      heading: 'Revisa y envía',
      lead: 'No pagas nada hasta enviar.',
      line: 'Número de teléfono que termina en',
      card: 'Tarjeta que termina en',
      amount: 'Monto de la recarga',
      tax: 'Impuestos y cargos',
      total: 'Total',
      terms: 'Al enviar aceptas las condiciones de práctica: no se cobra nada.',
      submit: 'Aceptar y enviar',
    },
    done: {
      heading: 'Gracias. Tu pago se realizó',
      charged: 'A tu tarjeta que termina en 4242 se le cobraron',
      number: 'Número de confirmación',
      history: 'Ver historial de pagos',
    },
    back: 'Atrás',
  },
} as const;

const radio = (name: string, label: string, checked = false) =>
  `<label class="choice"><input type="radio" name="${name}" ${checked ? 'checked' : ''}> <span>${label}</span></label>`;

const section = (heading: string, content: string, headingMark = '') =>
  `<div><tmo-refill-flow><section class="narrow"><h2 class="ng-star-inserted" ${headingMark}>${heading}</h2>${content}</section></tmo-refill-flow></div>`;

const fact = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;

const LINE = '<span data-fill="line">0142</span>';

const cardField = (label: string, value: string, autocomplete: string) =>
  `<label class="field"><span class="label">${label}</span>
<input type="text" readonly value="${value}" autocomplete="${autocomplete}"></label>`;

/** Card fields as pages have them, but read-only: what stands in them is a printed sample. */
export function sampleCardFields(lang: SiteLanguage = 'en'): string {
  const words = WORDS[lang].card;
  return `${cardField(words.name, 'SAMPLE PERSON', 'cc-name')}${cardField(words.number, '0000 0000 0000 4242', 'cc-number')}
<div class="pair">${cardField(words.expires, '01/00', 'cc-exp')}${cardField('CVV', '000', 'cc-csc')}${cardField(words.zip, '00000', 'postal-code')}</div>`;
}

const back = (lang: SiteLanguage) => `<button type="button" class="button text back">${WORDS[lang].back}</button>`;

function amountView(lang: SiteLanguage): string {
  const words = WORDS[lang].amount;
  return section(
    words.heading,
    `<p class="lead">${words.lead} <b>${LINE}</b></p>
<dl class="facts">${fact(words.renewal, '$40.00')}${fact(words.balance, '$3.25')}</dl>
<form><fieldset ${truth('amount')}><legend>${words.legend}</legend>
<div class="choices">${radio('sum', '$25.00')}${radio('sum', '$40.00', true)}${radio('sum', '$50.00')}${radio('sum', '$100.00')}</div>
<label class="field"><span class="label">${words.other}</span>
<input type="text" name="other-sum" inputmode="decimal" placeholder="$0.00" aria-label="${words.other}" autocomplete="off"></label></fieldset>
<div class="actions"><button type="button" class="button" ${truth('continue')}>${words.next}</button>${back(lang)}</div></form>`,
  );
}

/** Method, card fields, and a save box that is ticked in advance. */
export function paymentView(lang: SiteLanguage = 'en'): string {
  const words = WORDS[lang].payment;
  return section(
    words.heading,
    `<form><fieldset ${truth('payment-method')}><legend>${words.legend}</legend>
<div class="choices">${radio('method', words.credit, true)}${radio('method', words.debit)}</div></fieldset>
<fieldset ${truth('card-form')}><legend>${words.card}</legend><p class="quiet">${words.sample}</p>${sampleCardFields(lang)}</fieldset>
<label class="tick"><input type="checkbox" checked ${truth('save-card')}> <span>${words.save}</span></label>
<div class="actions"><button type="button" class="button" ${truth('continue')}>${words.next}</button>${back(lang)}</div></form>`,
  );
}

function reviewView(lang: SiteLanguage): string {
  const words = WORDS[lang].review;
  return section(
    words.heading,
    `<p class="lead">${words.lead}</p>
<dl class="facts">${fact(words.line, LINE)}${fact(words.card, '4242')}
<dt>${words.amount}</dt><dd data-fill="amount">$40.00</dd><dt>${words.tax}</dt><dd data-fill="tax">$3.60</dd>
<dt class="sum">${words.total}</dt><dd class="sum" data-fill="total" ${truth('total')}>$43.60</dd></dl>
<p class="quiet">${words.terms}</p>
<div class="actions"><button type="button" class="button" ${truth('submit')}>${words.submit}</button>${back(lang)}</div>`,
  );
}

function confirmationView(lang: SiteLanguage): string {
  const words = WORDS[lang].done;
  return section(
    words.heading,
    `<p class="lead" data-testid="otp-confirmation-pageDescription">${words.charged} <span data-fill="total">$43.60</span>.</p>
<dl class="facts">${fact(words.number, 'PRACTICE-004217')}${fact(WORDS[lang].review.line, LINE)}</dl>
<div class="actions"><a class="button" href="https://www.t-mobile.com/account/payment-history" ${truth('history')}>${words.history}</a></div>`,
    truth('confirmation'),
  );
}

/** The four views by name. */
export const checkoutViews = (lang: SiteLanguage = 'en') => ({
  amount: amountView(lang),
  payment: paymentView(lang),
  review: reviewView(lang),
  confirmation: confirmationView(lang),
});

export const DECLINED_MESSAGE = `<div class="alert" role="alert"><p>Your payment was declined. Please check your card details or use another payment method.</p></div>`;
