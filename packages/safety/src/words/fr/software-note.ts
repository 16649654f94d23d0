import type { CareWords } from '../care-words.ts';

export const software: CareWords['software'] = {
  nobody: [
    'Je suis un programme, et ces mots ont été écrits à l’avance par des personnes. Personne ne lit en ce moment, et personne n’en a été informé.',
    'Cette réponse vient d’un programme, avec des mots que des personnes ont écrits à l’avance. Personne d’autre ne lit ceci, et personne n’en a été informé.',
  ],
  'care-team': [
    'Je suis un programme, et ces mots ont été écrits à l’avance par des personnes. Personne ne lit en ce moment. On est en train de prévenir les personnes qui veillent sur ce lieu : quelqu’un ici a peut-être besoin d’aide, de quoi il s’agit à peu près, et si c’est urgent. Elles ne reçoivent pas ce que tu as écrit. Tu verras sur cette page si quelqu’un a répondu. N’attends pas cette réponse, s’il te plaît.',
    'Cette réponse vient d’un programme, avec des mots que des personnes ont écrits à l’avance. Personne d’autre ne lit ceci. Le programme essaie de joindre les personnes qui veillent sur ce lieu. Il leur dit que c’est sérieux et de quoi il s’agit à peu près, pas ce que tu as écrit. Cette page montre si le message est arrivé et qui l’a vu. N’attends pas leur réponse, s’il te plaît.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'L’histoire attend exactement là où elle est. Tu peux écrire ici, ou y revenir, quand tu veux.',
  'Rien de l’histoire n’est perdu. Elle reste ouverte, et cette page aussi : écris ce que tu veux, quand tu veux.',
];
