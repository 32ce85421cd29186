import type { FullTexts } from '../en/full.ts';

export const full: FullTexts = {
  skip: 'Ir al contenido',
  sections: 'Secciones',
  nav: {
    guide: 'Guía',
    'which-sim': '¿Qué SIM tengo?',
    check: '¿Es de verdad?',
    dates: 'Fechas',
    receipts: 'Comprobantes',
    practice: 'Práctica',
    data: 'Tus datos',
    report: 'Reporte',
  },
  loading: 'Un momento…',
};
