import type { PracticeTexts } from '../en/practice.ts';

export const practice: PracticeTexts = {
  title: 'Practica una recarga',
  lead: 'Recorre una vez los cinco pasos antes de usar tu dinero. Las indicaciones son las mismas que en el sitio de la compañía.',
  points: [
    'Sin cuenta, sin tarjeta: no se paga nada ni se envía nada.',
    'Las páginas son de una “compañía de práctica” inventada. Los botones están en inglés, como en el sitio real.',
    'Sirve cualquier número de diez dígitos. La tarjeta es de muestra y no se puede cambiar.',
  ],
  start: 'Empezar a practicar',
  banner: 'Práctica. Nada de esto es real y no se paga nada.',
  back: 'Volver a la guía',
  again: 'Volver a empezar',
  language: 'Idioma',
  address: 'En el sitio real, la barra de direcciones debe decir {host}',
};
