import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'L’histoire fait une pause pour toi',
      paragraphs: [
        'À te lire, quelque chose ne va pas dans la façon dont tu te sens. Puis-je te demander : est-ce que cela t’arrive à toi, maintenant ?',
        'Un médecin peut en juger ; un programme, non. Si cela s’aggrave ou te fait peur, appelle le numéro d’urgence.',
        'Dis à quelqu’un près de toi comment tu te sens, pour ne pas porter cela sans aide.',
        grounding[0],
      ],
    },
    {
      title: 'Comment vas-tu en ce moment ?',
      paragraphs: [
        'Je peux te poser une question directe ? Est-ce que cela t’arrive vraiment, en dehors de l’histoire ?',
        'Je ne peux examiner personne et je ne vais pas deviner. Un cabinet médical peut aider aujourd’hui ; dans le doute, le numéro d’urgence est le bon.',
        'Y a-t-il quelqu’un qui pourrait rester avec toi ?',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Parle aujourd’hui à un médecin',
      paragraphs: [
        'Ce que tu décris est connu en médecine, et il existe de l’aide. Cela ne fait pas de toi une mauvaise personne ni quelqu’un d’étrange.',
        'Es-tu en sécurité, là, maintenant ? Si tu entends ou ressens quelque chose qui te dit de te faire du mal ou d’en faire à quelqu’un, rien ne t’oblige à le faire. Va vers quelqu’un de confiance et dis-le-lui.',
        'Si tu sens que tu pourrais passer à l’acte, appelle le numéro d’urgence.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Tu n’as pas à gérer cela sans aide',
      paragraphs: [
        'Cela a l’air effrayant. Merci de l’avoir écrit.',
        'Es-tu en sécurité, là, maintenant ? Reste près de quelqu’un de confiance et dis-lui ce que tu m’as dit. Un médecin peut t’aider aujourd’hui, et les personnes des lignes d’écoute aussi.',
        'Si tu es en danger, ou quelqu’un d’autre, le numéro d’urgence passe en premier.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Appelle maintenant le numéro d’urgence, s’il te plaît',
      paragraphs: [
        'Cela ressemble à une urgence, et une personne au téléphone peut aider tout de suite. Appelle maintenant, ou demande à quelqu’un tout près d’appeler.',
        'Dis où tu es, qui a besoin d’aide, ce qui s’est passé et quand. Si tu as pris quelque chose, dis quoi et combien ; garde la boîte près de toi.',
        'Éloigne-toi de tout danger, si tu peux. Reste avec quelqu’un, déverrouille la porte et fais ce qu’on te dit au téléphone. L’histoire peut attendre.',
      ],
    },
    {
      title: 'D’abord, appelle',
      paragraphs: [
        'Le numéro d’urgence, s’il te plaît, avant tout le reste. N’attends pas de voir si cela passe.',
        'S’il s’agit de comprimés ou de poison : appelle même si tu te sens bien, et ne prends plus rien. Si tu voulais te faire du mal, tu peux le dire ; on t’aidera pour cela aussi.',
        'Demande à quelqu’un de rester avec toi jusqu’à l’arrivée des secours.',
      ],
    },
  ],
};
