import type { Variants } from '../block.ts';

export const softLine: Variants = [
  {
    title: 'A propósito',
    paragraphs: [
      'Isso parece muita coisa. A história continua. Se quiser uma pausa ou alguém com quem falar, a ajuda está sempre a um passo.',
    ],
  },
  {
    title: 'Uma palavra ao lado da história',
    paragraphs: ['O que você diz conta. Jogue enquanto fizer bem, e abra a ajuda quando quiser.'],
  },
];

export const betterNow: Variants = [
  {
    title: 'Que bom que você está aqui',
    paragraphs: [
      'É bom que você esteja aqui e que conte isso. A história continua. Se for difícil, agora ou mais tarde, a ajuda está sempre aí.',
    ],
  },
  {
    title: 'Uma palavra ao lado da história',
    paragraphs: [
      'Obrigado por me contar. É preciso força para passar por algo assim. A história continua, e a ajuda fica ao alcance da mão.',
    ],
  },
];

export const thinkingOfSomeone: Variants = [
  {
    title: 'A propósito',
    paragraphs: [
      'Sinto muito; é muito para carregar. A história continua, com cuidado. A ajuda está sempre aí, para você e para a pessoa em quem pensa.',
    ],
  },
  {
    title: 'Uma palavra ao lado da história',
    paragraphs: [
      'Pensar em alguém pode pesar no coração. Jogue enquanto fizer bem; a ajuda fica ao alcance da mão.',
    ],
  },
];

export const stillHere: Variants = [
  {
    title: 'Continuo com você',
    paragraphs: [
      'Não esqueci o que você escreveu. Pode jogar com calma. Se voltar a pesar, escreva, ou abra a ajuda.',
    ],
  },
  {
    title: 'Uma palavra ao lado da história',
    paragraphs: ['O que você me disse ainda conta. Jogue enquanto fizer bem; a ajuda está a um passo.'],
  },
];
