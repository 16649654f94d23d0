import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'L’histoire fait une pause pour toi',
      paragraphs: [
        'À te lire, la nourriture et le corps prennent beaucoup de place en ce moment. Cela peut épuiser, et isoler.',
        'Je peux te poser une question directe ? Parles-tu de toi ? Comment vas-tu aujourd’hui, et as-tu pu manger et boire quelque chose ?',
        'Beaucoup de gens connaissent cela et ont trouvé un chemin avec de l’aide. Un médecin, l’infirmerie de l’école ou quelqu’un de confiance peut être la première personne à qui le dire.',
        grounding[0],
      ],
    },
    {
      title: 'Merci de le dire',
      paragraphs: [
        'Ces choses restent souvent longtemps secrètes. C’est bien que tu l’aies mis en mots.',
        'Écris-tu sur ta propre vie ? Qu’est-ce qui est le plus difficile en ce moment ?',
        'Quand on lutte avec cela, on mérite de l’aide, quel que soit son poids, et même si cela dure depuis longtemps. Les personnes des lignes d’écoute sont là, et un médecin peut regarder comment va le corps.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'N’attends pas avec cela, s’il te plaît',
      paragraphs: [
        'Ce que tu décris peut être dangereux pour le cœur et le corps, même si tu as l’impression de maîtriser. Va voir un médecin aujourd’hui, s’il te plaît.',
        'Es-tu en sécurité, là, maintenant ? Y a-t-il quelqu’un avec toi ? Si tu t’évanouis, si tu as mal à la poitrine ou si ton cœur bat bizarrement, appelle le numéro d’urgence.',
        'Dis-le maintenant à une personne de confiance, pour ne pas porter cela sans aide.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Vois un médecin aujourd’hui, s’il te plaît',
      paragraphs: [
        'Je prends cela au sérieux : le corps peut lâcher avant qu’on s’y attende.',
        'Un cabinet ou un service d’urgences peut aider aujourd’hui. Tu n’as pas à tout expliquer : « J’ai du mal avec la nourriture et maintenant mon corps ne suit plus » suffit.',
        'Es-tu en sécurité en ce moment ? Qui pourrait t’accompagner ou rester avec toi jusque-là, quelqu’un de confiance ? Si cela s’aggrave, appelle le numéro d’urgence.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Appelle maintenant le numéro d’urgence, s’il te plaît',
      paragraphs: [
        'Cela ressemble à une urgence médicale. Appelle, ou demande à quelqu’un tout près d’appeler.',
        'Assieds-toi ou allonge-toi, et reste avec une autre personne. Dis aux secours ce qui s’est passé, avec la nourriture aussi. Ils sont là pour cela.',
      ],
    },
    {
      title: 'Appelle maintenant, et demande à quelqu’un de rester avec toi',
      paragraphs: [
        'D’abord le numéro d’urgence. N’attends pas de voir si cela passe.',
        'Reste là où quelqu’un peut te voir, et déverrouille la porte pour que les secours puissent entrer.',
      ],
    },
  ],
};
