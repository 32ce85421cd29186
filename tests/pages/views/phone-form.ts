import { truth } from '../practice-page.ts';
import type { SiteLanguage } from '../shells/site.ts';

const WORDS = {
  en: {
    heading: 'Refill this account',
    lead: 'Add money to a prepaid line without signing in.',
    first: 'Enter T-Mobile® phone number',
    second: 'Re-enter T-Mobile® phone number',
    invalid: 'Mobile number is invalid.',
    next: 'Continue',
    note: 'Check the number with care: money sent to another line may not come back.',
    voucherQuestion: 'I have a refill card',
    voucherAnswer: 'Vouchers are not taken here. From the phone, dial 611.',
  },
  es: {
    heading: 'Recarga esta cuenta',
    lead: 'Agrega dinero a una línea prepagada sin iniciar sesión.',
    first: 'Ingresa el número de teléfono de T-Mobile®',
    second: 'Vuelve a ingresar el número de teléfono de T-Mobile®',
    invalid: 'El número de móvil no es válido.',
    next: 'Continuar',
    note: 'Revisa bien el número: el dinero enviado a otra línea puede perderse.',
    voucherQuestion: 'Tengo una tarjeta de recarga',
    voucherAnswer: 'Aquí no se aceptan tarjetas. Desde el teléfono, marca 611.',
  },
} as const;

interface PhoneFormOptions {
  lang?: SiteLanguage;
  /** Marks the elements as the true targets; the twins of the real form are not. */
  real?: boolean;
}

function field(label: string, id: string, invalid: string, mark: string): string {
  return `<div class="field"><label for="tmo-input-default-@${id}">${label}</label><div class="control">
<input type="text" id="tmo-input-default-@${id}" class="form-control ng-pristine ng-valid ng-touched" tmoallowedinput tmosetfocus
 placeholder="${label}" aria-label="${label}" minlength="14" maxlength="14" pattern="\\d" autocomplete="off" data-invalid="${invalid}" ${mark}>
<i class="fa fa-check def" aria-hidden="true"></i></div></div>`;
}

/** The form alone: two phone number fields and Continue, which stays disabled until both agree. */
export function phoneForm({ lang = 'en', real = true }: PhoneFormOptions = {}): string {
  const words = WORDS[lang];
  const mark = (target: Parameters<typeof truth>[0]) => (real ? truth(target) : '');
  return `<div class="messages"></div>
<form novalidate>
${field(words.first, '1', words.invalid, mark('phone-number'))}
${field(words.second, '2', words.invalid, mark('phone-number-again'))}
<p class="quiet">${words.note}</p>
<div class="actions"><button type="button" class="button" disabled ${mark('continue')}>${words.next}</button></div>
</form>`;
}

/** The whole guest refill view as the carrier's component nests it. */
export function phoneView({ lang = 'en', form }: { lang?: SiteLanguage; form?: string } = {}): string {
  const words = WORDS[lang];
  return `<div><tmo-directto-account><section class="narrow">
<div><div><h2 class="ng-star-inserted">${words.heading}</h2></div><div><p class="lead">${words.lead}</p>
${form ?? phoneForm({ lang })}
<details><summary>${words.voucherQuestion}</summary><p>${words.voucherAnswer}</p></details></div></div>
</section></tmo-directto-account></div>`;
}

const message = (name: string, text: string) =>
  `<template id="message-${name}"><div class="alert ng-star-inserted" role="alert"><p>${text}</p></div></template>`;

/** The messages the carrier's page answers a number with, for `practice.message()`. */
export const PHONE_MESSAGES = [
  message('invalid', 'Mobile number is invalid. Please try again.'),
  message(
    'tourist',
    'Oops! Refills and Payments are not allowed on the Tourist rate plan. Please visit a T-Mobile Retail Store for further details.',
  ),
  message('tourist-short', 'Refills and Payments are not allowed on the Tourist rate plan'),
  message(
    'voucher',
    'To Refill your account using a Voucher please dial 611 from your handset or register for an online account.',
  ),
].join('\n');
