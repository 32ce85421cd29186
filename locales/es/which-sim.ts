import type { WhichSim } from '../en/which-sim.ts';

/** Which SIM do I hold? In Spanish. */
export const whichSim: WhichSim = {
  title: '¿Qué SIM tengo?',
  lead: 'Dos preguntas y te damos la dirección exacta. Lo que elijas aquí no se guarda.',
  waiting: 'La respuesta aparecerá aquí.',
  toSteps: 'Los pasos, uno por uno',
  form: {
    question: '¿Qué es?',
    kinds: {
      card: { name: 'Una tarjeta SIM', hint: 'un plástico dentro del teléfono' },
      esim: { name: 'Una eSIM', hint: 'viene en el teléfono; se activa con un código' },
      data: { name: 'Una línea de datos', hint: 'para tablet, punto de acceso o módem' },
      visitor: { name: 'Un plan de visitante', hint: 'plan Turista o U.S. Pass' },
    },
  },
  brand: {
    question: '¿Qué nombre lleva?',
    kinds: {
      prepaid: { name: 'T-Mobile prepagado', hint: 'pagas antes del mes' },
      postpaid: { name: 'T-Mobile con factura', hint: 'la factura llega después' },
      connect: { name: 'Connect by T-Mobile', hint: 'un plan prepagado' },
      metro: { name: 'Metro by T-Mobile', hint: 'otra marca' },
      mint: { name: 'Mint Mobile', hint: 'otra marca' },
      ultra: { name: 'Ultra Mobile', hint: 'otra marca' },
      abroad: { name: 'T-Mobile de otro país', hint: 'de Europa, por ejemplo' },
      unsure: { name: 'No lo sé', hint: 'cómo averiguarlo' },
    },
  },
  titles: {
    here: 'Es T-Mobile prepagado. Recarga aquí:',
    bill: 'No hay nada que recargar. La factura se paga aquí:',
    connect: 'Un plan prepagado de T-Mobile. Empieza aquí:',
    elsewhere: 'No es el prepago de T-Mobile. Tu sitio está aquí:',
    visitor: 'El sitio rechaza el plan Turista. Una tienda T-Mobile puede ayudarte:',
    abroad: 'No es este operador: es otra empresa, con su propio sitio.',
    unsure: 'Primero busca el nombre. Si puede ser T-Mobile prepagado, prueba aquí:',
  },
  say: {
    numberCounts: 'Pagas antes de que empiece el mes. Tarjeta o eSIM da igual: la recarga es para el número.',
    connectTry: 'Si tu número también se recarga sin iniciar sesión, {guestRefill} te lo dice al escribirlo.',
    sister: 'La página de recargas de T-Mobile no acepta este número. Escribe tú la dirección; no la busques.',
    abroadWhere:
      'No tenemos una lista de empresas de otros países, así que no damos dirección. Está en tu contrato o en el empaque de la SIM.',
    abroadSearch: 'No la tomes de un buscador ni de alguien en un chat.',
    unsureLook: 'Mira el empaque o el email con que llegó la eSIM: ¿qué nombre dice?',
    unsureBank: 'O busca en tu banco el último pago: ¿quién lo recibió?',
    unsureTry: 'Esa página solo acepta números prepagados de T-Mobile, y lo dice antes de pedir dinero.',
  },
};
