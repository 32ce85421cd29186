import type { ReportTexts } from '../report.ts';

export const report: ReportTexts = {
  link: '¿Las indicaciones de esta página están mal?',
  failed: 'El navegador no nos deja ver esta página. Vuelve a cargarla e inténtalo otra vez.',
  heading: 'Las indicaciones de esta página están mal',
  nothing:
    'Aquí todavía no hay nada. Abre la página donde las indicaciones están mal, presiona nuestro botón en la barra y luego “¿Las indicaciones de esta página están mal?”. En una ventana privada no se puede: ahí no se guarda nada.',
  intro:
    'Así quedaría la página en un archivo: cómo está hecha y qué dicen sus títulos, etiquetas, botones y enlaces, para que alguien pueda enseñar a la extensión a leerla. No se envía nada. Tú la miras, tú la guardas y tú decides a quién se la das.',
  promises: [
    'Lo que escribiste nunca se leyó: ni números, ni tarjetas, ni códigos, ni si una casilla está marcada.',
    'Cada dígito se cambia por 0, los montos son inventados y los correos se quitan.',
    'Una palabra que no es habitual en estas páginas queda fuera, salvo que tú la incluyas: podría ser un nombre.',
  ],
  address: 'La dirección en el archivo:',
  cut: 'La página es muy larga; el archivo solo tiene el principio.',
  save: 'Guardar el archivo',
  count: '{out} palabras quedan fuera; incluidas: {in}.',
  preview: 'Míralo primero',
  howTo:
    'Las palabras tachadas quedan fuera del archivo. Presiona una para incluirla si es de la compañía y no dice nada de ti. Presiónala otra vez para sacarla.',
  kinds: { heading: 'Título', button: 'Botón', link: 'Enlace', field: 'Etiqueta', choice: 'Opción' },
  file: 'El archivo, tal como se guarda',
  next: {
    heading: '¿Y después?',
    text: 'Dale el archivo a quien mantiene esta extensión, con una frase: ¿qué deberían haber dicho las indicaciones? Al salir de esta página, la copia se olvida.',
  },
};
