import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'L’histoire fait une pause pour toi',
      paragraphs: [
        'Cela a l’air très dur. Tu peux prendre ici tout le temps qu’il te faut.',
        'Si ton souffle va vite ou si c’est trop : laisse tomber les épaules. Inspire en comptant jusqu’à quatre, souffle en comptant jusqu’à six, quelques fois. Sens le sol sous tes pieds. Une vague de panique fait très peur, et elle passe.',
        'Parles-tu de toi, en dehors de l’histoire ? Qui pourrait être avec toi maintenant, ou au téléphone ?',
      ],
    },
    {
      title: 'Un moment, rien que pour toi',
      paragraphs: [
        'C’est compréhensible que cela fasse mal. Ici, tu peux être comme tu es.',
        'Une petite chose pour la prochaine minute : nomme cinq choses que tu vois, quatre que tu peux toucher, trois que tu entends. Puis une gorgée d’eau.',
        'Parles-tu de toi, en dehors de l’histoire ? Veux-tu dire ce qui s’est passé ? Et y a-t-il quelqu’un près de toi qui pourrait s’asseoir un moment avec toi ?',
      ],
    },
  ],
  3: [
    {
      title: 'Toi d’abord',
      paragraphs: [
        'Je prends cela au sérieux. Ce que tu traverses a l’air d’être plus que ce qu’une personne devrait porter sans aide.',
        'Es-tu en sécurité, là, maintenant ? Sinon, appelle le numéro d’urgence.',
        'Parle à une personne, s’il te plaît : quelqu’un en qui tu as confiance, ou une ligne d’écoute. « Je ne vais pas bien, peux-tu rester avec moi ? » suffit.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Tu as bien fait de l’écrire',
      paragraphs: [
        'Merci de dire comment tu vas. L’histoire peut attendre.',
        'Te sens-tu en sécurité en ce moment ? Où es-tu ? S’il y a du danger, le numéro d’urgence passe en premier.',
        'Les lignes d’écoute sont là pour des jours comme celui-ci. Il ne faut pas de raison particulière pour appeler. Quelqu’un en qui tu as confiance peut rester avec toi, aussi.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Cherche de l’aide tout de suite, s’il te plaît',
      paragraphs: [
        'Cela ressemble à un danger immédiat. Appelle le numéro d’urgence, ou demande à quelqu’un tout près d’appeler.',
        'Va là où il y a d’autres personnes, loin de tout ce qui pourrait te blesser, et reste avec elles jusqu’à l’arrivée des secours.',
      ],
    },
    {
      title: 'Appelle maintenant, et demande à quelqu’un de rester avec toi',
      paragraphs: [
        'D’abord le numéro d’urgence. Dis où tu es et ce qui se passe.',
        'Va vers un endroit plus sûr si tu peux, loin de ce qui pourrait te blesser, et déverrouille la porte pour que les secours puissent entrer. Reste près d’autres personnes.',
      ],
    },
  ],
};
