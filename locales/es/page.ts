import type { PageTexts } from '../page.ts';

export const page: PageTexts = {
  name: 'Faro de recargas',
  region: 'Ayuda para recargar',
  brand: 'ayuda no oficial',
  step: 'Paso {n} de 5 · {name}',
  steps: { identify: 'Tu línea', choose: 'Monto', pay: 'Pago', confirm: 'Revisión', verify: 'Comprobante' },
  hints: {
    'sign-in':
      'Entra con tu propio T-Mobile ID o créalo aquí. El código que recibas se escribe solo en esta página: no se lo des a nadie.',
    'guest-refill':
      'Escribe el número de 10 dígitos, repítelo y espera la marca de verificación. Si pagas a otro número, quizá no recuperes el dinero.',
    'guest-pay': 'Esta página es para pagar una factura mensual. Una línea prepagada se recarga aquí:',
    'account-home':
      'Mira el monto y la fecha de renovación: ese día tu saldo debe tener al menos esa cantidad. Si falta, agrega saldo.',
    amount: 'Agrega al menos el monto de renovación. Los impuestos van aparte del precio del plan.',
    plan: 'Para recargar no hace falta otro plan: el tuyo se paga con el saldo en su fecha. Elige otro solo si quieres cambiar.',
    payment:
      'Usa tu propia tarjeta. El código postal es el que tiene tu banco. Mira si “guardar tarjeta” ya está marcado.',
    autopay:
      'AutoPago paga el plan cada vez. La recarga automática agrega saldo cada cierto tiempo. Para una sola recarga no necesitas ninguno.',
    'redeem-card':
      'Escribe el PIN de tu tarjeta de recarga y presiona una vez. Guarda la tarjeta hasta ver el saldo nuevo.',
    review: 'Compara los últimos dígitos del número, el monto y la fecha. ¿Todo bien? Presiona el botón una sola vez.',
    confirmation: 'Guarda el número de confirmación en una captura o un PDF. El plan se renueva en su fecha.',
    history: 'Aquí debe estar tu pago con su fecha y monto. ¿No está? Llama al 611 antes de pagar otra vez.',
    'store-locator': 'Lleva tu número y pregunta primero “{ask}” (si cobran algo). Recarga en línea:',
    'app-page': 'Instala la app solo desde esta página o la tienda de tu teléfono. Recarga en la web:',
    deals:
      'Las ofertas de verdad están en las páginas de la compañía y en tu cuenta, no en el enlace de un mensaje. Recarga:',
    help: 'Esta es una página de ayuda. La recarga se hace aquí:',
  },
  postpaid: {
    'account-home': 'Esta línea recibe una factura mensual. Mira el total y la fecha límite, y luego paga.',
    amount: 'Elige el total o escribe otro monto. Si pagas menos, el resto queda pendiente.',
  },
  states: {
    loading: { title: 'Todavía está cargando', way: 'Espera a que la página esté lista. No presiones dos veces.' },
    'number-invalid': {
      title: 'La página no acepta este número',
      way: 'Escribe 10 dígitos sin +1. Debe ser tu número prepagado de T-Mobile: Metro, Mint y Ultra tienen sus propios sitios.',
    },
    'tourist-plan-refused': {
      title: 'El sitio no recarga el plan Turista',
      way: 'Ve a una tienda T-Mobile con tu teléfono. Quien te ofrece “renovarlo” por internet te vende otra cosa.',
    },
    'voucher-by-phone': {
      title: 'Esta página no acepta vales',
      way: 'Marca 611 desde esta línea, o entra en tu cuenta y canjéalo ahí.',
    },
    declined: {
      title: 'El pago fue rechazado',
      way: 'Revisa que el código postal y el nombre sean los de tu banco. Luego prueba otra tarjeta, una de recarga o una tienda.',
    },
    'sign-in-failed': {
      title: 'No se pudo entrar',
      way: 'Revisa el número o el correo, y la contraseña. También puedes recargar sin iniciar sesión:',
    },
    'session-expired': {
      title: 'Se cerró tu sesión',
      way: 'Entra otra vez. Antes de pagar de nuevo, mira en el historial si el pago ya se hizo.',
    },
    blocked: {
      title: 'El sitio no acepta este navegador',
      way: 'Prueba otro navegador, una ventana normal o la app de la compañía con Wi-Fi. O ve a una tienda:',
    },
    done: {
      title: 'Listo. Guarda el comprobante',
      way: 'Guarda el número de confirmación en una captura o un PDF. Luego anota tu próxima fecha de renovación.',
    },
  },
  glosses: {
    'phone-number': 'el número que recargas',
    'phone-number-again': 'el mismo número otra vez',
    refill: 'agregar dinero a esta línea',
    usage: 'lo que te queda',
    amount: 'cuánto agregas',
    plan: 'qué plan',
    autopay: 'se paga automáticamente cada vez',
    'payment-method': 'cómo pagas',
    'card-form': 'tu tarjeta',
    'save-card': 'guarda tu tarjeta: ¿está marcado?',
    'redeem-code': 'el PIN de la tarjeta de recarga',
    continue: 'pasar al siguiente paso',
    total: 'cuánto es en total',
    submit: 'es definitivo: presiona una vez',
    confirmation: 'tu comprobante',
    history: 'qué se pagó y cuándo',
    'store-search': 'tu código postal o ciudad',
  },
  unsure:
    'No reconocemos bien esta página y no señalamos nada. La guía completa se abre con el botón de la barra. Recarga:',
  lookFor: 'Busca',
  showMe: 'Muéstrame',
  shown: '{role} {label}, bajo el título {heading}',
  shownAlone: '{role} {label}',
  roles: {
    button: 'Botón',
    link: 'Enlace',
    radio: 'Opción',
    checkbox: 'Casilla',
    field: 'Campo',
    select: 'Lista',
    frame: 'Sección',
  },
  offers: { 'keep-proof': 'Guardar el comprobante', 'remind-date': 'Recuérdame esta fecha' },
  offerFailed: 'No funcionó. También lo encuentras con el botón de la barra.',
  paid: 'Aquí se hizo un pago {ago}. El saldo puede tardar unos minutos en cambiar.',
  address: 'Mira la barra de direcciones: debe decir {host}',
  dialog: 'Cierra el diálogo de la página para usar esto.',
  open: 'Abrir la ayuda',
  minimise: 'Reducir',
  close: 'Cerrar…',
  dismiss: { 'not-now': 'Ahora no', week: 'No durante 7 días', never: 'Nunca en el sitio de esta compañía' },
  undo: 'Puedes volver a mostrarla con el botón de la barra.',
  sellers: 'Paga solo a la compañía, o usa una tarjeta de recarga de una tienda conocida.',
  why: '¿Por qué?',
  less: 'Menos',
  sellerFacts: [
    'Ningún vendedor ni ayudante necesita tu T-Mobile ID, tu PIN ni un código de un solo uso.',
    'En otros países, según reportes, algunas recargas baratas se pagaron con tarjetas robadas. Si anulan el pago, nadie te responde.',
    'Puedes pagar en este sitio, la app de la compañía, sus tiendas y los distribuidores autorizados.',
  ],
};
