import type { CheckTexts } from '../en/check.ts';
import { reasons } from './check-reasons.ts';

/** What the checker says in Spanish. */
export const check: CheckTexts = {
  intro: 'Se revisa aquí, en tu navegador: no se abre, no se envía ni se guarda nada.',
  looking: 'Revisando…',
  sorts: { address: 'Dirección', message: 'Mensaje', page: 'Página abierta' },
  answers: {
    official: {
      title: 'Es una dirección de T-Mobile',
      what: 'Está en nuestra lista de direcciones de la compañía, revisada el {date}.',
      now: 'Antes de pagar, mira otra vez la barra de direcciones: debe decir exactamente esto.',
    },
    'official-other': {
      title: 'Es real, pero de otra empresa o marca',
      what: 'Está en nuestra lista de otras compañías y marcas. Ahí no se recarga una línea prepagada de T-Mobile.',
      now: '¿Tu línea es de esa empresa? Recárgala ahí. Para una línea prepagada de T-Mobile, ve aquí:',
    },
    imitation: {
      title: 'Se hace pasar por T-Mobile',
      what: 'No es de T-Mobile, pero está hecho para parecerlo.',
      now: 'No escribas nada ahí: ni número, ni tarjeta, ni código. ¿Ya lo hiciste? Llama a tu banco y luego al 611.',
    },
    'look-alike': {
      title: 'Lleva el nombre de T-Mobile, pero no es su dirección',
      what: 'Puede ser una imitación o una empresa que trabaja para T-Mobile. No podemos distinguirlo.',
      now: 'No inicies sesión ni pagues ahí. Usa las páginas de T-Mobile:',
    },
    'other-look-alike': {
      title: 'El nombre de otra compañía, pero no su dirección',
      what: 'Puede ser una imitación de esa compañía. No es de T-Mobile.',
      now: 'No escribas nada ahí: ni número, ni tarjeta, ni código. Para una línea prepagada de T-Mobile, ve aquí:',
    },
    seller: {
      title: 'Oferta de un vendedor no oficial',
      what: 'Alguien ofrece recargar o comprar por ti, y esa no es una de las formas de T-Mobile.',
      now: 'No pagues ni mandes ningún código. En la página oficial bastan el número y tu propia tarjeta:',
    },
    'maybe-seller': {
      title: 'Parece la oferta de un vendedor no oficial',
      what: 'Hay algunas señales de eso. No son una prueba.',
      now: 'Mejor no pagues a alguien de un chat. En la página oficial bastan el número y tu propia tarjeta:',
    },
    'third-party': {
      title: 'No es de T-Mobile',
      what: 'Es de otros: una tienda, un servicio o una guía, y no lo oculta. Puede haber un cargo o una demora.',
      now: 'No necesitas intermediarios. La página de la compañía es esta:',
    },
    unknown: {
      title: 'No encontramos nada, ni a favor ni en contra',
      what: 'No está en nuestra lista ni muestra señales de imitación o de vendedor. Eso no es una acusación ni un visto bueno.',
      now: '¿Te pide dinero, un código o tu número? Entonces mejor ve a la página oficial:',
    },
    'short-link': {
      title: 'No podemos ver adónde lleva un enlace corto',
      what: 'Lleva a otra dirección. Solo abriéndolo se sabría cuál, y no abrimos nada.',
      now: 'Pide la dirección completa o ve tú a la página oficial:',
    },
    'no-page': {
      title: 'Esto no abre una página web',
      what: 'Puede iniciar otra cosa, o ni siquiera es una dirección. No es una página de T-Mobile.',
      now: 'No lo abras. La página oficial es esta:',
    },
  },
  why: 'Qué más vimos ({count})',
  reasons,
  seen: 'Visto:',
  canHappen: 'Qué puede pasar',
  report: 'Dónde reportarlo',
  page: {
    own: 'Es una página del propio navegador. Ninguna extensión puede mirarla.',
    file: 'Es un archivo de tu computadora, no una página de la web.',
    hidden: 'El navegador no dice qué página está abierta. Copia su dirección y pégala aquí.',
    refused: 'El navegador no deja que ninguna extensión mire esta página; solo vimos su dirección.',
    document: 'Es un documento, como un PDF o una imagen; solo vimos su dirección.',
    silent: 'La página no respondió; solo vimos su dirección.',
  },
  handed: {
    private: 'De una ventana privada no se pasa nada. Cópialo y pégalo aquí; no se guarda.',
    gone: 'El texto que marcaste ya no está. Cópialo y pégalo aquí.',
  },
  problems: {
    empty: 'Aquí todavía no hay nada. Primero pega un enlace o un mensaje.',
    'too-long': 'Es demasiado largo. Pega solo el mensaje o solo el enlace.',
    'not-text': 'Esto no es un texto que se pueda leer. Copia otra vez el mensaje o el enlace.',
    failed: 'No se pudo leer, y es culpa nuestra. Guíate por la página oficial:',
  },
  wrong: {
    open: '¿Está mal la respuesta?',
    intro:
      'Puedes guardar un reporte y pasarlo a quienes hacen esta extensión. Nada se envía automáticamente. Esto es todo lo que contiene:',
    include: 'Incluir también lo que se revisó',
    save: 'Guardar el reporte',
    saved: 'El reporte está en tus descargas.',
  },
  limits: {
    heading: 'Qué puede decirte y qué no',
    points: [
      'Compara direcciones con una lista dentro de la extensión y busca señales en los textos. No consulta nada en línea, así que un truco nuevo puede escapársele.',
      'El nombre o el número de quien escribe no prueban nada: los dos se pueden falsificar.',
      'Ninguna respuesta es una prueba. Si dudas, escribe tú la dirección: {guestRefill}',
    ],
  },
};
