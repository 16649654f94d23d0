import type { Variants } from '../block.ts';

export const softLine: Variants = [
  {
    title: 'Au passage',
    paragraphs: [
      'Cela fait beaucoup. L’histoire continue. Si tu veux une pause ou quelqu’un à qui parler, l’aide est toujours à un pas.',
    ],
  },
  {
    title: 'Un mot à côté de l’histoire',
    paragraphs: ['Ce que tu dis compte. Joue tant que cela te fait du bien, et ouvre l’aide quand tu veux.'],
  },
];

export const betterNow: Variants = [
  {
    title: 'Merci d’être là',
    paragraphs: [
      'C’est bien que tu sois là, et que tu en parles. L’histoire continue. Si c’est difficile, maintenant ou plus tard, l’aide est toujours là.',
    ],
  },
  {
    title: 'Un mot à côté de l’histoire',
    paragraphs: [
      'Merci de me le dire. Il faut de la force pour traverser cela. L’histoire continue, et l’aide reste à portée de main.',
    ],
  },
];

export const thinkingOfSomeone: Variants = [
  {
    title: 'Au passage',
    paragraphs: [
      'C’est triste, et c’est beaucoup à porter. L’histoire continue, en douceur. L’aide est toujours là, pour toi et pour la personne à qui tu penses.',
    ],
  },
  {
    title: 'Un mot à côté de l’histoire',
    paragraphs: [
      'Penser à quelqu’un peut peser sur le cœur. Joue tant que cela te fait du bien ; l’aide reste à portée de main.',
    ],
  },
];

export const stillHere: Variants = [
  {
    title: 'Toujours avec toi',
    paragraphs: [
      'Je n’ai pas oublié ce que tu as écrit. Tu peux jouer tranquillement. Si cela redevient lourd, écris-le, ou ouvre l’aide.',
    ],
  },
  {
    title: 'Un mot à côté de l’histoire',
    paragraphs: [
      'Ce que tu m’as dit compte encore. Joue tant que cela te fait du bien ; l’aide est à un pas.',
    ],
  },
];
