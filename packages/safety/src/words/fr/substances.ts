import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'L’histoire fait une pause pour toi',
      paragraphs: [
        'On dirait que quelque chose est devenu plus fort que tu ne le voudrais. Cela arrive à beaucoup de gens, et il n’y a pas de honte à avoir.',
        'Je peux te poser une question directe ? Parles-tu de toi ? Est-ce que ça va en ce moment ?',
        'Si tu veux que les choses changent, tu n’as pas à le faire sans aide. Un médecin ou les personnes des lignes d’écoute peuvent en parler avec toi, sans reproche. Avec certains produits, arrêter d’un coup est risqué : demande d’abord un avis médical.',
        grounding[0],
      ],
    },
    {
      title: 'Arrêtons-nous ici un instant',
      paragraphs: [
        'Merci d’en parler aussi franchement.',
        'Écris-tu sur ta propre vie ? Comment cela se passe-t-il aujourd’hui ?',
        'Quelqu’un qui écoute peut alléger la journée : un proche, un médecin, un groupe, ou les personnes des lignes d’écoute. Tu peux tout leur demander, et aussi si tu devrais voir un médecin.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Toi d’abord',
      paragraphs: [
        'Tu as bien fait de l’écrire. Si tu as repris après une pause : cela arrive à beaucoup de gens, et cela n’efface pas ce que tu as réussi.',
        'Es-tu en sécurité, là, maintenant ? Après une pause, le corps supporte peut-être moins, alors demande à quelqu’un de rester avec toi. Si ton souffle ou ta poitrine ne vont pas, ou si tu risques de t’évanouir, appelle le numéro d’urgence.',
        'Qui pourrait être avec toi aujourd’hui, quelqu’un de confiance ? Un médecin ou une ligne d’écoute peut aider pour la suite.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Ne porte pas cela sans aide',
      paragraphs: [
        'Ce que tu décris pèse lourd sur le corps et sur l’esprit. Il n’y a rien à te reprocher.',
        'Es-tu en sécurité en ce moment ? Demande à quelqu’un de confiance de s’asseoir avec toi, et bois un peu d’eau. Si tu te sens très mal, si tu vois des choses qui ne sont pas là ou si tes yeux se ferment malgré toi, appelle le numéro d’urgence.',
        'Les personnes des lignes d’écoute écoutent, où que tu en sois. « J’ai besoin d’aide avec ce que je prends » suffit pour commencer.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Appelle maintenant le numéro d’urgence, s’il te plaît',
      paragraphs: [
        'Appelle maintenant et dis ce que tu as pris et depuis combien de temps. Une trop grande quantité peut devenir dangereuse même quand on se sent encore bien. Ne prends plus rien.',
        'Reste avec une autre personne et garde les yeux ouverts si tu peux. Si quelqu’un dort et se réveille difficilement, tourne cette personne sur le côté et appelle.',
        'Appeler est la bonne chose, quoi qu’il se soit passé avant.',
      ],
    },
    {
      title: 'Appelle maintenant, et demande à quelqu’un de rester avec toi',
      paragraphs: [
        'D’abord le numéro d’urgence. Garde la boîte ou la bouteille près de toi pour lire ce qui est écrit dessus.',
        'Ne prends plus rien, et n’essaie pas de vomir, sauf si on te le demande. Déverrouille la porte pour que les secours puissent entrer.',
        'Maintenant, une seule chose compte : aller vite.',
      ],
    },
  ],
};
