import type { Variants } from '../block.ts';

export const softLine: Variants = [
  {
    title: 'Por cierto',
    paragraphs: [
      'Parece mucho a la vez. La historia sigue. Si quieres una pausa o alguien con quien hablar, la ayuda está siempre a un paso.',
    ],
  },
  {
    title: 'Unas palabras junto a la historia',
    paragraphs: ['Lo que dices cuenta. Sigue jugando mientras te haga bien, y abre la ayuda cuando quieras.'],
  },
];

export const betterNow: Variants = [
  {
    title: 'Qué bueno saber de ti',
    paragraphs: [
      'Me alegra que estés aquí y que lo cuentes. La historia sigue. Si es duro, ahora o más adelante, la ayuda está siempre ahí.',
    ],
  },
  {
    title: 'Unas palabras junto a la historia',
    paragraphs: [
      'Gracias por contármelo. Hace falta fuerza para pasar por algo así. La historia sigue, y la ayuda queda a mano.',
    ],
  },
];

export const thinkingOfSomeone: Variants = [
  {
    title: 'Por cierto',
    paragraphs: [
      'Lo siento; es mucho peso. La historia sigue, con cuidado. La ayuda está siempre ahí, para ti y para la persona en quien piensas.',
    ],
  },
  {
    title: 'Unas palabras junto a la historia',
    paragraphs: ['Pensar en alguien puede pesar mucho. Juega mientras te haga bien; la ayuda queda a mano.'],
  },
];

export const stillHere: Variants = [
  {
    title: 'Sigo contigo',
    paragraphs: [
      'No he olvidado lo que escribiste. Está bien jugar. Si vuelve a pesar, escríbelo, o abre la ayuda.',
    ],
  },
  {
    title: 'Unas palabras junto a la historia',
    paragraphs: ['Lo que me dijiste sigue contando. Juega mientras te haga bien; la ayuda está a un paso.'],
  },
];
