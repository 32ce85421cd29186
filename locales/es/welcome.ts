import type { WelcomeTexts } from '../en/welcome.ts';

/** What the popup says when it is opened for the first time, in Spanish. */
export const welcome: WelcomeTexts = {
  heading: 'Te damos la bienvenida',
  language: 'Idioma',
  address:
    'La página para recargar es {guestRefill}, de la propia compañía. Ábrela y verás indicaciones junto a sus botones.',
  sim: '¿Factura mensual, plan de visitante u otra marca?',
  whichSim: '¿Qué SIM tengo?',
  promises: [
    'No oficial. No la hizo T-Mobile y nadie nos paga.',
    'No lee lo que escribes ni presiona botones por ti.',
    'No envía nada: sin red, sin cuentas, sin estadísticas.',
  ],
  done: 'Entendido',
};
