import type { ReportTexts } from '../report.ts';

export const report: ReportTexts = {
  link: '¿Las indicaciones de esta página están mal?',
  failed: 'El navegador no nos deja ver esta página. Vuelve a cargarla e inténtalo otra vez.',
  heading: 'Esta página se lee mal',
  nothing:
    'Aquí todavía no hay nada. Abre la página donde las indicaciones están mal, pulsa nuestro botón en la barra y luego «¿Las indicaciones de esta página están mal?». En una ventana privada no se puede: allí no se guarda nada.',
  intro:
    'Así quedaría la página en un archivo: cómo está hecha y qué dicen sus títulos, etiquetas, botones y enlaces, para que alguien pueda enseñar a la extensión a leerla. No se envía nada. Tú la miras, tú la guardas y tú decides a quién se la das.',
  promises: [
    'Lo que escribiste nunca se leyó: ni números, ni tarjetas, ni códigos, ni si una casilla está marcada.',
    'Cada cifra es un 0, los importes son inventados y los correos no están.',
    'Una palabra que no es habitual en estas páginas queda fuera, salvo que tú la dejes entrar: podría ser un nombre.',
  ],
  address: 'La dirección en el archivo:',
  cut: 'La página es muy larga; el archivo solo tiene el principio.',
  save: 'Guardar el archivo',
  count: '{out} palabras quedan fuera, {in} entran.',
  preview: 'Míralo antes',
  howTo:
    'Las palabras tachadas quedan fuera del archivo. Pulsa una para dejarla entrar, si es del operador y no dice nada de ti; púlsala otra vez para sacarla.',
  kinds: { heading: 'Título', button: 'Botón', link: 'Enlace', field: 'Etiqueta', choice: 'Opción' },
  file: 'El archivo, letra por letra',
  next: {
    heading: '¿Y después?',
    text: 'Dale el archivo a quien mantiene esta extensión, con una frase: ¿qué deberían haber dicho las indicaciones? Al salir de esta página, la captura se olvida.',
  },
};
