import type { CareWords } from '../care-words.ts';

export const software: CareWords['software'] = {
  nobody: [
    'Soy un programa, y estas palabras las escribieron personas de antemano. Nadie está leyendo, y nadie ha recibido un aviso de esto.',
    'Esta respuesta viene de un programa, con palabras que personas escribieron de antemano. Nadie más lee esto, y nadie ha recibido un aviso.',
  ],
  'care-team': [
    'Soy un programa, y estas palabras las escribieron personas de antemano. Nadie está leyendo. Se está avisando a las personas que cuidan de este lugar: que aquí alguien puede necesitar ayuda, de qué se trata más o menos y si es urgente. No reciben lo que has escrito. En esta página verás si alguien ha respondido. No esperes a eso, por favor.',
    'Esta respuesta viene de un programa, con palabras que personas escribieron de antemano. Nadie más lee esto. El programa intenta avisar a las personas que cuidan de este lugar. Les dice que es serio y de qué se trata más o menos, no lo que has escrito. Esta página muestra si el aviso ha llegado y quién lo ha visto. No esperes a eso, por favor.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'La historia espera justo donde está. Puedes escribir aquí, o volver a ella, cuando quieras.',
  'Nada de la historia se pierde. Sigue abierta, y esta página también: escribe lo que quieras, cuando quieras.',
];
