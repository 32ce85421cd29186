import type { Glossary } from '../en/glossary.ts';

/** What the carrier's words mean, in Spanish. */
export const glossary: Glossary = {
  heading: 'Palabras que vas a ver',
  intro: 'La palabra tal como está en las páginas de la compañía, qué quiere decir y dónde la ves.',
  where: 'Dónde',
  terms: {
    autopay: {
      means: 'AutoPago',
      what: 'Cobra a tu tarjeta el precio del plan cada vez.',
      where: 'En la cuenta, en [[Autopay status]] (estado de AutoPago).',
    },
    autoRefill: {
      means: 'recarga automática',
      what: 'Agrega el monto que elijas con la frecuencia que elijas. No es AutoPago.',
      where: 'En la cuenta, junto a AutoPago.',
    },
    renewalAmount: {
      means: 'monto de renovación',
      what: 'Lo mínimo que debe haber en el saldo el día de la renovación.',
      where: 'En la cuenta, arriba.',
    },
    renewalDate: {
      means: 'fecha de renovación',
      what: 'Ese día el plan se paga con el saldo.',
      where: 'En la cuenta y en un mensaje de texto gratis poco antes.',
    },
    serviceBalance: {
      means: 'saldo disponible',
      what: 'Lo que recargaste y todavía no usaste.',
      where: 'En la cuenta.',
    },
    addToBalance: {
      means: 'agregar al saldo',
      what: 'Lleva de la cuenta a la página donde eliges el monto.',
      where: 'En la cuenta.',
    },
    guest: {
      means: 'sin iniciar sesión',
      what: 'Recargar o pagar sin T-Mobile ID y sin contraseña. Bastan el número y una tarjeta.',
      where: '{guestRefill}',
    },
    tmobileId: {
      means: 'tu acceso',
      what: 'Tu propio usuario y contraseña. Quien te ayuda no los necesita.',
      where: 'account.t-mobile.com',
    },
    pin: {
      means: 'dos cosas distintas',
      what: 'Un PIN es de tu cuenta y es secreto. El otro es el código de una tarjeta de recarga.',
      where: 'En una tarjeta de recarga, y cuando tú llamas al 611.',
    },
    refillCard: {
      means: 'tarjeta de recarga',
      what: 'Se compra en una tienda y se canjea en la cuenta o por el 611. La página sin iniciar sesión no la acepta.',
      where: 'En tiendas conocidas; el sitio también la llama [[Voucher]] (vale).',
    },
    epin: {
      means: 'tarjeta de recarga sin tarjeta',
      what: 'Un código que llega por correo electrónico o en un recibo. Según otros, vence si no se usa en 90 días.',
      where: 'En tiendas en línea conocidas.',
    },
    prepaid: {
      means: 'prepagado',
      what: 'Pagas antes de que empiece el mes. Si el saldo no alcanza, el plan no se renueva.',
      where: 'En el empaque de la SIM y en la cuenta.',
    },
    postpaid: {
      means: 'pospago',
      what: 'La factura llega después del mes. No recargas: pagas la factura.',
      where: 'En la factura y en {guestPay}',
    },
    connect: {
      means: 'un tipo de plan prepagado',
      what: 'Un plan prepagado de T-Mobile con página propia.',
      where: '{connect}',
    },
    tourist: {
      means: 'plan para turistas',
      what: 'La página de recargas lo rechaza y te manda a una tienda.',
      where: 'Como mensaje en la página de recargas.',
    },
    usPass: {
      means: 'eSIM para visitantes',
      what: 'Se dice que no se puede renovar. Desconfía de quien te ofrezca renovarla.',
      where: 'En el correo o los papeles de la eSIM.',
    },
    esim: {
      means: 'una SIM dentro del teléfono',
      what: 'Se recarga igual que una tarjeta SIM: la recarga es para el número.',
      where: 'En los ajustes del teléfono.',
    },
    zip: { means: 'código postal', what: 'El que tiene tu banco para esta tarjeta.', where: 'Donde pones la tarjeta.' },
    agree: {
      means: 'aceptar y enviar',
      what: 'Es el botón que cobra. Presiónalo una vez y espera.',
      where: 'Al final del pago.',
    },
    history: { means: 'historial de pagos', what: 'La mejor prueba de que el pago llegó.', where: 'En la cuenta.' },
    tLife: {
      means: 'la app de la compañía',
      what: 'Instálala desde las tiendas de apps que se indican aquí, nunca desde un enlace en un mensaje.',
      where: '{appAndroid}, {appApple}',
    },
    retailer: {
      means: 'distribuidor autorizado',
      what: 'Una tienda de otra empresa: vende para T-Mobile y debe indicarlo en un letrero. Pregunta antes por el cargo.',
      where: 'En un letrero de la tienda.',
    },
    shortCode: {
      means: 'un número de pocos dígitos',
      what: 'Como 7726. En el extranjero no llegan sus mensajes.',
      where: 'Como remitente de un mensaje de texto.',
    },
  },
};
