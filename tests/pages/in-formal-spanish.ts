import { documentOf } from './document.ts';
import { type PageSource, reads, truth } from './practice-page.ts';
import { sitePage } from './shells/site.ts';

/** Pages that say *usted*: every verb has another ending. */

const page = (main: string) =>
  documentOf({
    lang: 'es',
    title: 'Operadora de práctica',
    body: sitePage(`<main>${main}</main>`),
    styles: ['site.css'],
  });

export const pages: PageSource[] = [
  {
    id: 'usted-review',
    url: 'https://my.t-mobile.com/tx/4?p=88',
    lang: 'es',
    what: 'The sum that is due stands above the one that is paid; they are the same',
    html: page(`<h1>Verifique su pago y envíelo</h1><ul><li>Monto pendiente: $38.75</li><li>Desde: banco terminado en 9071</li></ul>
<p>Usted pagará <b ${truth('total')}>$38.75</b></p><button type="button" ${truth('submit')}>Envíe el pago</button> <button type="button">Corrija los datos</button>`),
    expected: reads('review', 'postpaid', 'ready', ['total', 'submit']),
  },
  {
    id: 'usted-autopay',
    url: 'https://www.t-mobile.com/s/771',
    lang: 'es',
    what: 'A tick for the terms and a button that only says what it sets up',
    html: page(`<h1>Domicilie su recibo</h1><fieldset ${truth('payment-method')}><legend>Indique de dónde cobramos</legend>
<label><input type="radio" name="de"> Cuenta de ahorros ••5540</label><label><input type="radio" name="de"> Tarjeta de débito ••6612</label></fieldset>
<label><input type="checkbox"> Acepto las condiciones de AutoPay</label><button type="button" ${truth('submit')}>Domiciliar el recibo</button>`),
    expected: reads('autopay', 'unknown', 'ready', ['payment-method', 'submit']),
  },
  {
    id: 'usted-guest-pay',
    url: 'https://www.t-mobile.com/q/19',
    lang: 'es',
    what: 'The guest is a “huésped”, as a browser’s translation has it',
    html: page(`<h1>Pague una factura como huésped</h1><form><label>Número de teléfono <input type="tel" ${truth('phone-number')}></label>
<label>Código postal de facturación <input inputmode="numeric"></label><button ${truth('continue')}>Siga</button></form>`),
    expected: reads('guest-pay', 'postpaid', 'ready', ['phone-number', 'continue']),
  },
  {
    id: 'usted-code-in-time',
    url: 'https://account.t-mobile.com/oauth2/v1/paso?practice=es',
    lang: 'es',
    what: 'How long a code is good for is no message that it has run out',
    html: page(`<h1>Confirme su identidad</h1><p>Le mandamos un código a su teléfono. Caduca en 5 minutos.</p>
<label>Código <input autocomplete="one-time-code"></label><button type="button">Verifique y siga</button>`),
    expected: reads('sign-in', 'unknown'),
  },
  {
    id: 'usted-ways-to-pay',
    url: 'https://es.t-mobile.com/support/account/como-pagar-el-servicio',
    lang: 'es',
    what: 'Help about the ways to pay, in short sentences',
    html: page(`<h1>Maneras de pagar su factura</h1><h2>Por teléfono</h2><p>Marque 611.</p><h2>En una tienda</h2><p>Lleve efectivo o tarjeta.</p>
<h2>Sin iniciar sesión</h2><p>Escriba su número. <a href="/guest-pay">Pague como invitado</a></p>`),
    expected: reads('help', 'postpaid'),
  },
];
