import type { Variants } from '../block.ts';

export const softLine: Variants = [
  {
    title: 'A proposito',
    paragraphs: [
      'Sembra tanto, tutto insieme. La storia continua. Se vuoi una pausa o qualcuno con cui parlare, l’aiuto è sempre a un passo.',
    ],
  },
  {
    title: 'Una parola accanto alla storia',
    paragraphs: ['Quello che dici conta. Continua a giocare finché ti fa bene, e apri l’aiuto quando vuoi.'],
  },
];

export const betterNow: Variants = [
  {
    title: 'È bello che tu sia qui',
    paragraphs: [
      'Mi fa piacere che tu sia qui e che ne parli. La storia continua. Se è dura, adesso o più avanti, l’aiuto è sempre lì.',
    ],
  },
  {
    title: 'Una parola accanto alla storia',
    paragraphs: [
      'Grazie di avermelo detto. Ci vuole forza per attraversare una cosa così. La storia continua, e l’aiuto resta a portata di mano.',
    ],
  },
];

export const thinkingOfSomeone: Variants = [
  {
    title: 'A proposito',
    paragraphs: [
      'Mi dispiace; è un peso grande. La storia continua, con dolcezza. L’aiuto è sempre lì, per te e per la persona a cui pensi.',
    ],
  },
  {
    title: 'Una parola accanto alla storia',
    paragraphs: [
      'Pensare a qualcuno può essere un peso sul cuore. Gioca finché ti fa bene; l’aiuto resta a portata di mano.',
    ],
  },
];

export const stillHere: Variants = [
  {
    title: 'Sono ancora con te',
    paragraphs: [
      'Non ho dimenticato quello che hai scritto. Va bene giocare. Se torna a pesare, scrivilo, o apri l’aiuto.',
    ],
  },
  {
    title: 'Una parola accanto alla storia',
    paragraphs: ['Quello che mi hai detto conta ancora. Gioca finché ti fa bene; l’aiuto è a un passo.'],
  },
];
