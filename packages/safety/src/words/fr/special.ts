import type { Variants } from '../block.ts';

export const helpNowWords: Variants = [
  {
    title: 'De l’aide, maintenant',
    paragraphs: [
      'S’il y a un danger, pour toi ou pour quelqu’un d’autre, appelle d’abord le numéro d’urgence.',
      'Si tu veux parler, les lignes d’écoute sont là pour toutes les difficultés, petites ou grandes. Tu vois ici lesquelles, ou comment en trouver une. Tu peux commencer par « J’ai besoin de parler à quelqu’un ».',
      'D’ici là : reste près d’une autre personne si tu peux. Pose les deux pieds par terre, souffle lentement et nomme trois choses que tu vois.',
    ],
  },
  {
    title: 'Tu as demandé de l’aide, et c’est bien',
    paragraphs: [
      'En cas de danger, pour toi ou pour quelqu’un d’autre : le numéro d’urgence.',
      'Pour tout ce qui est difficile, les lignes d’écoute sont là. Tu n’as pas besoin de trouver les mots justes.',
      'Qui pourrait être avec toi maintenant ? Un simple « Peux-tu venir ? » ou « Peux-tu m’appeler ? » suffit.',
    ],
  },
];

export const unavailableWords: Variants = [
  {
    title: 'L’histoire attend un instant',
    paragraphs: [
      'Je n’ai pas pu lire correctement ton dernier message, alors je préfère m’arrêter que me tromper. C’est une panne du programme, ce n’est pas ta faute. Réessaie dans un instant, s’il te plaît.',
      'Si tu ne vas pas bien, ou si tu es en danger, tu n’as pas à m’attendre : tu vois ici qui appeler.',
    ],
  },
  {
    title: 'Quelque chose est en panne dans le programme',
    paragraphs: [
      'La partie de moi qui écoute n’a pas répondu, et je ne continue pas sans elle. Tu n’as rien fait de mal. Écris ton message encore une fois, s’il te plaît.',
      'Si tu as besoin d’une personne maintenant, voici vers qui te tourner.',
    ],
  },
];
