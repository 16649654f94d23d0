import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'L’histoire fait une pause',
      paragraphs: [
        'Cela ressemble à beaucoup de colère, et il peut y avoir de bonnes raisons d’être en colère.',
        'Je peux te poser une question directe ? S’agit-il de quelqu’un de ta vie réelle ? Penses-tu à lui faire du mal ?',
        'Quand la colère est si forte, la distance aide : une autre pièce, une marche dehors, souffler lentement. Ensuite, quelqu’un à qui parler.',
      ],
    },
    {
      title: 'Arrêtons-nous ici un instant',
      paragraphs: [
        'Ce que tu écris a l’air plein de colère. J’aimerais comprendre de quelle colère il s’agit.',
        'Est-ce à propos d’une personne réelle ? As-tu pensé à lui faire du mal ? Tu peux répondre avec tes mots.',
        'Beaucoup de gens voient une forte colère diminuer avec le temps, le mouvement et quelqu’un qui écoute. Les personnes des lignes d’écoute écoutent aussi la colère.',
      ],
    },
  ],
  3: [
    {
      title: 'Arrête-toi ici avec moi',
      paragraphs: [
        'À te lire, une personne réelle pourrait être blessée. Le dire est un pas pour que personne ne le soit.',
        'Est-ce que tout le monde est en sécurité en ce moment ? Où es-tu, et cette personne est-elle près de toi ? Si tu peux, va ailleurs. Laisse derrière toi tout ce qui pourrait être une arme, ou demande à quelqu’un de confiance de le ranger.',
        'Parle à quelqu’un avant qu’il n’arrive quoi que ce soit : une personne de confiance, un médecin ou une ligne d’écoute. On y écoute aussi les gens qui ont peur de ce qu’ils pourraient faire.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Avant qu’il n’arrive quoi que ce soit',
      paragraphs: [
        'Je prends cela au sérieux. Être autant en colère, ou avoir peur de ses propres pensées, est très difficile à porter sans aide.',
        'Est-ce que toi et les gens autour de toi êtes en sécurité en ce moment ? La distance est la première aide : sors de la pièce, sors un moment de la maison, mets de l’espace entre toi et tout ce qui est dangereux.',
        'Les personnes des lignes d’écoute parlent aussi avec les gens qui ont peur de ce qu’ils pourraient faire. Tu peux commencer par : « J’ai peur de faire du mal à quelqu’un. » Parles-en aussi à quelqu’un de confiance. Si cela devient trop fort, appelle le numéro d’urgence.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Appelle maintenant, avant que quelqu’un soit blessé',
      paragraphs: [
        'Appelle le numéro d’urgence et dis que quelqu’un est en danger. Tu peux dire que c’est toi qui pourrais lui faire du mal. Puis fais ce qu’on te dit.',
        'Éloigne-toi de la personne et de toute arme, et va vers quelqu’un de confiance qui peut rester calmement avec toi.',
        'Aujourd’hui, rien n’est obligé d’arriver. Appeler maintenant est la chose la plus forte que tu puisses faire.',
      ],
    },
    {
      title: 'Un appel, et de la distance',
      paragraphs: [
        'Appelle maintenant le numéro d’urgence, s’il te plaît. Dis : « J’ai peur de faire du mal à quelqu’un. » C’est demander de l’aide.',
        'Pendant l’appel, mets de la distance entre toi et les personnes à qui tu pourrais faire du mal, et entre toi et toute arme.',
        'Si tu peux, demande à quelqu’un de calme de rester avec toi jusqu’à l’arrivée des secours.',
      ],
    },
  ],
};
