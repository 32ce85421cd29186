import type { WelcomeTexts } from '../en/welcome.ts';

/** What the popup says when it is opened for the first time, in Spanish. */
export const welcome: WelcomeTexts = {
  heading: 'Te damos la bienvenida',
  language: 'Idioma',
  address:
    'La página para recargar es {guestRefill}, la del propio operador. Ábrela y verás ayuda junto a sus botones.',
  sim: '¿Factura mensual, plan de visitante u otra marca?',
  whichSim: '¿Qué SIM tengo?',
  promises: [
    'No oficial. No es de T-Mobile y nadie nos paga.',
    'No lee lo que escribes ni toca botones por ti.',
    'No envía nada: sin red, sin cuentas, sin estadísticas.',
  ],
  done: 'Entendido',
};
