import type { WhichSim } from '../en/which-sim.ts';

/** Which SIM do I have? In Spanish. */
export const whichSim: WhichSim = {
  title: '¿Qué SIM tengo?',
  lead: 'Dos preguntas y te damos la dirección exacta. Lo que elijas aquí no se guarda.',
  waiting: 'La respuesta aparecerá aquí.',
  toSteps: 'Los pasos, uno por uno',
  form: {
    question: '¿Qué es?',
    kinds: {
      card: { name: 'Una tarjeta SIM', hint: 'una tarjetita de plástico en el teléfono' },
      esim: { name: 'Una eSIM', hint: 'está dentro del teléfono; se activa con un código' },
      data: { name: 'Una línea de datos', hint: 'para tablet, hotspot o módem' },
      visitor: { name: 'Un plan de visitante', hint: 'plan Turista o U.S. Pass' },
    },
  },
  brand: {
    question: '¿Qué nombre lleva?',
    kinds: {
      prepaid: { name: 'T-Mobile prepagado', hint: 'pagas antes de que empiece el mes' },
      postpaid: { name: 'T-Mobile con factura', hint: 'la factura llega después del mes' },
      connect: { name: 'Connect by T-Mobile', hint: 'un plan prepagado' },
      metro: { name: 'Metro by T-Mobile', hint: 'otra marca' },
      mint: { name: 'Mint Mobile', hint: 'otra marca' },
      ultra: { name: 'Ultra Mobile', hint: 'otra marca' },
      abroad: { name: 'T-Mobile de otro país', hint: 'en Europa, por ejemplo' },
      unsure: { name: 'No lo sé', hint: 'cómo averiguarlo' },
    },
  },
  titles: {
    here: 'Es T-Mobile prepagado. Recarga aquí:',
    bill: 'No hay nada que recargar. La factura se paga aquí:',
    connect: 'Es un plan prepagado de T-Mobile. Empieza aquí:',
    elsewhere: 'No es T-Mobile prepagado. Tu sitio está aquí:',
    visitor: 'El sitio no recarga el plan Turista. Una tienda T-Mobile puede ayudarte:',
    abroad: 'No es esta compañía: es otra empresa, con su propio sitio.',
    unsure: 'Primero busca el nombre. Si puede ser T-Mobile prepagado, prueba aquí:',
  },
  say: {
    numberCounts: 'Pagas antes de que empiece el mes. Tarjeta o eSIM da igual: la recarga es para el número.',
    connectTry: 'Para saber si tu número también se recarga sin iniciar sesión, escríbelo en {guestRefill}.',
    sister: 'La página de recargas de T-Mobile no acepta este número. Escribe tú la dirección; no la busques.',
    abroadWhere:
      'No tenemos una lista de empresas de otros países, así que no damos una dirección. Búscala en tu contrato o en el empaque de la SIM.',
    abroadSearch: 'No la tomes de un buscador ni de alguien en un chat.',
    unsureLook: 'Mira el empaque o el correo con que llegó la eSIM: ¿qué nombre dice?',
    unsureBank: 'O busca en tu banco el último pago: ¿quién lo recibió?',
    unsureTry: 'Esa página solo acepta números prepagados de T-Mobile, y lo dice antes de pedir dinero.',
  },
};
