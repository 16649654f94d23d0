import type { PanelWords } from './panel-words.ts';

export const french: PanelWords = {
  panel: 'Un mot hors de l’histoire',
  people: 'Vers qui te tourner',
  country: 'Dans quel pays es-tu ?',
  countryNotNow:
    'Les numéros de ce pays n’ont pas pu être obtenus pour l’instant. Ceux qui sont ici restent valables.',
  call: (number) => `Appeler le ${number}`,
  text: (number) => `Envoyer un SMS au ${number}`,
  back: 'Revenir à l’histoire quand tu veux',
  backGently: 'Revenir à l’histoire, en douceur',
  leave: 'Quitter vite cette page',
  tools: 'Quelque chose pour ce moment',
  tool: { plan: 'Mon plan', breathe: 'Respirer', ground: 'Revenir ici' },
  toldTitle: 'Qui est prévenu',
  told: {
    nobody: 'Personne n’a été prévenu de ceci. Tu vois ici qui appeler.',
    waiting:
      'Le programme essaie de joindre l’équipe de soutien. Rien n’est encore arrivé à personne. N’attends pas sa réponse, s’il te plaît.',
    undeliverable:
      'L’équipe de soutien n’a pas pu être jointe jusqu’ici ; le programme essaie encore. Tu vois ici qui appeler.',
    delivered:
      'Le message est arrivé à l’équipe de soutien. Personne n’a encore répondu. N’attends pas cette réponse, s’il te plaît.',
    acknowledged: (name) => `${name} l’a vu.`,
    acting: (name) => `${name} l’a vu et s’en occupe.`,
    closed: (name) => `${name} l’a vu et a fermé l’alerte. Tu vois toujours ici qui appeler.`,
    somebody: 'Une personne de l’équipe de soutien',
    asking: 'On regarde où cela en est …',
    unknown: 'On ne peut pas voir pour l’instant où cela en est. Tu vois ici qui appeler.',
  },
  numbersShown: 'Sur cette page, tu vois qui appeler.',
  gentle: {
    title: 'L’histoire a attendu',
    waited: 'Rien n’y a bougé pendant ton absence. Tu en es là :',
    anytime:
      'Tu peux continuer, arrêter cette scène, ou laisser cela pour un autre jour. L’histoire reste comme elle est. Et tu peux revenir aux mots et aux numéros.',
    goOn: 'Reprendre ici',
    breathe: 'Respirer d’abord',
    limits: 'Mes limites',
    notYet: 'Pas encore',
  },
  fallback: {
    title: 'De l’aide, maintenant',
    paragraphs: [
      'S’il y a un danger, pour toi ou pour quelqu’un d’autre, appelle d’abord le numéro d’urgence.',
      'Si tu veux parler, les lignes d’écoute sont là pour toutes les difficultés, petites ou grandes. Tu vois ici lesquelles, ou comment en trouver une. Tu peux commencer par « J’ai besoin de parler à quelqu’un ».',
      'D’ici là : reste près d’une autre personne si tu peux. Pose les deux pieds par terre, souffle lentement et nomme trois choses que tu vois.',
      'Je suis un programme, et ces mots ont été écrits à l’avance par des personnes. Personne ne lit en ce moment, et personne n’en a été informé.',
    ],
    emergencyIn: {
      EU: 'Urgences dans l’Union européenne',
      US: 'Urgences aux États-Unis',
      GB: 'Urgences au Royaume-Uni',
      AU: 'Urgences en Australie',
      NZ: 'Urgences en Nouvelle-Zélande',
    },
    directory: 'Trouver une ligne d’écoute près de chez toi',
  },
};
