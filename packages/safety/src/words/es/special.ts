import type { Variants } from '../block.ts';

export const helpNowWords: Variants = [
  {
    title: 'Ayuda, ahora',
    paragraphs: [
      'Si hay peligro para ti o para otra persona, llama primero al número de emergencias.',
      'Si quieres hablar, las líneas de ayuda están para cualquier problema, pequeño o grande. Aquí se muestra cuáles hay o dónde encontrar una. Puedes empezar con «Necesito hablar con alguien».',
      'Mientras tanto: quédate cerca de otra persona si puedes. Apoya los dos pies en el suelo, suelta el aire despacio y nombra tres cosas que ves.',
    ],
  },
  {
    title: 'Has pedido ayuda, y eso está bien',
    paragraphs: [
      'En caso de peligro, para ti o para otra persona: el número de emergencias.',
      'En las líneas de ayuda hay personas que escuchan, sea lo que sea. No necesitas las palabras exactas.',
      '¿Quién podría estar contigo ahora? Basta con un «¿Puedes venir?» o un «¿Puedes llamarme?».',
    ],
  },
];

export const unavailableWords: Variants = [
  {
    title: 'La historia espera un momento',
    paragraphs: [
      'No he podido leer bien tu último mensaje, así que prefiero parar a equivocarme. Es un fallo del programa, no tuyo. Inténtalo otra vez dentro de un momento, por favor.',
      'Si no estás bien, o corres peligro, no tienes que esperarme: aquí se muestra a quién puedes llamar.',
    ],
  },
  {
    title: 'Algo ha fallado en el programa',
    paragraphs: [
      'La parte de mí que escucha no ha respondido, y sin ella no sigo. No es por nada que hayas hecho. Escribe tu mensaje otra vez, por favor.',
      'Si ahora necesitas a una persona, aquí tienes adónde acudir.',
    ],
  },
];
