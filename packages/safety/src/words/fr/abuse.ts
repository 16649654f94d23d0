import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'L’histoire fait une pause pour toi',
      paragraphs: [
        'Ce que tu décris a l’air difficile à vivre. La façon dont quelqu’un te traite n’est pas ta faute.',
        'Je peux te poser une question directe ? Est-ce que cela t’arrive à toi, en dehors de l’histoire ? Tu peux en dire beaucoup ou peu, comme tu veux.',
        'Tu connais ta situation mieux que personne. Tu peux réfléchir à tes possibilités avec quelqu’un qui connaît ces choses, à ton rythme. Tu peux demander d’abord ce qui reste confidentiel.',
        grounding[0],
        'Si quelqu’un peut voir cet écran, tu peux quitter vite cette page ou la fermer, à tout moment.',
      ],
    },
    {
      title: 'C’est important',
      paragraphs: [
        'Merci de le dire. Vivre avec le contrôle, le mépris ou la peur use n’importe qui, et ce n’est pas ta faute.',
        'Parles-tu de ta propre vie ? Si tu veux, écris comment c’est pour toi. Il n’y a pas de mauvaise façon de le raconter.',
        'Une personne de confiance, quelqu’un de ton école, un médecin ou les personnes des lignes d’écoute peuvent écouter et réfléchir avec toi. Tu peux demander d’abord ce qu’elles gardent pour elles, et ne dire que ce que tu veux dire.',
        grounding[1],
        'Si quelqu’un entre, tu peux quitter vite cette page ou la fermer.',
      ],
    },
  ],
  3: [
    {
      title: 'Tu as bien fait d’en parler',
      paragraphs: [
        'Si quelqu’un peut voir cet écran, tu peux quitter vite cette page ou la fermer maintenant, et revenir quand il n’y a pas de danger.',
        'Je te crois. Ce qu’on te fait n’est pas ta faute, quoi qu’on ait pu te dire.',
        'Es-tu en sécurité, là, maintenant ? Si tu es en danger, le numéro d’urgence est là pour cela aussi.',
        'Tu n’as rien à décider aujourd’hui. Des personnes qui connaissent les violences peuvent t’aider à voir ce qui est le plus sûr pour toi. Si tu as moins de dix-huit ans, une personne adulte de confiance, extérieure à la situation, peut aider aussi, par exemple une enseignante ou un médecin.',
        'Tu vois ici qui appeler. Un plan de sécurité peut aider aussi : ouvre-le ou écris-le seulement là où personne d’autre ne peut le voir.',
      ],
    },
    {
      title: 'Ce n’est pas ta faute',
      paragraphs: [
        'Si quelqu’un s’approche, tu peux quitter vite cette page ou la fermer, à tout moment.',
        'Merci de l’avoir mis en mots. Personne n’a le droit de te faire du mal ni de te toucher quand tu ne le veux pas.',
        'Cette personne est-elle près de toi en ce moment ? Y a-t-il un endroit où tu te sens plus en sécurité, ou quelqu’un de confiance ? En cas de danger, le numéro d’urgence est là pour cela aussi.',
        'Tu sais mieux que personne ce qui est sûr. Les personnes des lignes d’écoute peuvent écouter et regarder tes possibilités avec toi, un petit pas après l’autre. Si tu peux, fais-le depuis un téléphone ou un ordinateur que personne d’autre ne regarde.',
        'Dans un plan de sécurité, tu peux noter ce qui te protège et qui t’aide. Garde-le seulement là où personne d’autre ne regarde.',
      ],
    },
  ],
  4: [
    {
      title: 'Si tu es en danger maintenant',
      paragraphs: [
        'Appelle le numéro d’urgence dès que tu peux le faire sans risque. Si tu ne peux pas parler, appelle et reste en ligne, si c’est sans danger.',
        'Si tu peux, va là où il y a d’autres personnes, ou dans une pièce avec une issue et sans objets qui pourraient servir à te blesser.',
        'Tu n’as rien fait pour mériter cela. Si quelqu’un peut voir ceci, tu peux quitter vite cette page ou la fermer.',
      ],
    },
    {
      title: 'Ta sécurité, maintenant',
      paragraphs: [
        'D’abord le numéro d’urgence : appelle quand c’est sans danger. Tu peux aussi demander à des voisins ou à quelqu’un tout près d’appeler pour toi.',
        'Fie-toi à ce que tu sais de la situation : fais ce qui te met le plus en sécurité dans les prochaines minutes.',
        'Si tu peux, reste près d’autres personnes, et loin des objets qui pourraient servir à te blesser.',
        'Rien de tout cela n’est ta faute. Tu peux quitter vite cette page ou la fermer, à tout moment.',
      ],
    },
  ],
};
