import type { PanelWords } from './panel-words.ts';

export const french: PanelWords = {
  panel: 'Un mot hors de l’histoire',
  people: 'Vers qui te tourner',
  call: (number) => `Appeler le ${number}`,
  text: (number) => `Envoyer un SMS au ${number}`,
  back: 'Revenir à l’histoire quand tu veux',
  backGently: 'Revenir à l’histoire, en douceur',
  leave: 'Quitter vite cette page',
  tools: 'Quelque chose pour ce moment',
  tool: { plan: 'Mon plan', breathe: 'Respirer', ground: 'Revenir ici' },
  toldTitle: 'Qui est prévenu',
  told: {
    nobody:
      'Personne n’a été prévenu : ici, personne n’est de garde. Aux numéros de cette page, il y a des gens maintenant.',
    waiting:
      'L’équipe de soutien est en train d’être prévenue. Rien n’est encore arrivé à personne. Ne l’attends pas, s’il te plaît.',
    undeliverable:
      'L’équipe de soutien n’a pas pu être jointe jusqu’ici ; on essaie encore. Tourne-toi, s’il te plaît, vers les numéros de cette page.',
    delivered:
      'L’équipe de soutien a été prévenue. Personne n’a encore répondu. N’attends pas cette réponse, s’il te plaît.',
    acknowledged: (name) => `${name} l’a vu.`,
    acting: (name) => `${name} l’a vu et s’en occupe.`,
    closed: 'Une personne de l’équipe de soutien l’a vu et l’a clos.',
    somebody: 'Une personne de l’équipe de soutien',
    asking: 'On regarde où cela en est …',
    unknown:
      'On ne peut pas voir pour l’instant où cela en est. Tourne-toi, s’il te plaît, vers les numéros de cette page.',
  },
  numbersShown: 'Vers qui te tourner, c’est en haut de la page.',
};
