import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'Tu t’inquiètes pour quelqu’un',
      paragraphs: [
        'C’est bien que tu l’aies remarqué, et c’est lourd de le savoir. S’agit-il d’une personne réelle de ta vie ?',
        'Tu peux lui demander clairement : « Est-ce que tu penses à te tuer ? » Poser la question ne donne pas l’idée. Souvent, cela soulage.',
        'Écoute plus que tu ne conseilles. Tu n’as pas besoin d’avoir des réponses. Cherchez ensuite ensemble quelqu’un qui peut aider, et si tu es jeune, parles-en à une personne adulte de confiance.',
        'Les personnes des lignes d’écoute parlent aussi avec les gens qui s’inquiètent pour quelqu’un.',
      ],
    },
    {
      title: 'Une pause pour la personne à qui tu penses',
      paragraphs: [
        'Elle compte pour toi, et cela se voit. Puis-je te demander : est-ce quelqu’un de réel, et as-tu eu de ses nouvelles aujourd’hui ?',
        'Ce qui peut aider : « J’ai remarqué que tu ne vas pas bien. Je suis là. Veux-tu m’en parler ? » Et puis écouter.',
        'Cela ne devrait pas reposer sur toi seulement. Fais venir une autre personne en qui elle a confiance. Et prends soin de toi : toi aussi, tu peux appeler une ligne d’écoute.',
      ],
    },
  ],
  3: [
    {
      title: 'Tu as raison de prendre cela au sérieux',
      paragraphs: [
        'Quand quelqu’un dit une chose pareille, c’est une raison d’agir, même si on t’a demandé le secret. Sa vie vaut plus que le secret.',
        'Sais-tu où est cette personne maintenant, et si elle est en sécurité ? Si tu peux la joindre : demande clairement si elle pense à se tuer. Reste avec elle ou au téléphone. Aide à mettre de la distance avec ce qui est dangereux, si c’est sans risque pour toi.',
        'Dis-le à quelqu’un qui peut faire plus : sa famille, une enseignante, un médecin, une ligne d’écoute. Si tu ne peux pas la joindre et crains pour sa vie, appelle le numéro d’urgence et dis où elle pourrait être.',
        'Tu n’as pas causé cela, et tu n’as pas à le porter sans aide.',
        'Tu vois ici qui appeler. S’il y a un plan de sécurité, vous pouvez le regarder à deux.',
      ],
    },
    {
      title: 'Comment aider, pas à pas',
      paragraphs: [
        'Demander : clairement et calmement. Écouter : sans discuter ce qu’elle ressent. Rester : sur place ou au téléphone. Chercher de l’aide : une personne adulte de confiance, un médecin, une ligne d’écoute.',
        'Cette personne est-elle en sécurité en ce moment, et y a-t-il quelqu’un avec elle ? Si c’est sans risque pour toi, aide à mettre de la distance avec ce qui est dangereux.',
        'S’il n’y a pas de réponse et que tu crains pour sa vie, le numéro d’urgence est le bon choix. Mieux vaut appeler et se tromper.',
        'Et toi, qui est avec toi ? Tu peux aussi dire aux personnes des lignes d’écoute ce que cela te fait.',
        'Un plan de sécurité peut vous montrer quoi faire ensuite. Tu vois ici qui appeler.',
      ],
    },
  ],
  4: [
    {
      title: 'Appelle le numéro d’urgence pour cette personne, maintenant',
      paragraphs: [
        'Dis où elle est, ce qui s’est passé et quand. Si elle a pris quelque chose, dis quoi, et appelle même si elle dit qu’elle va bien.',
        'Si tu es près d’elle et que c’est sans risque pour toi : reste, parle-lui, éloigne d’elle ce qui est dangereux. Si quelqu’un est violent, ne t’interpose pas. Si la personne en danger dort et se réveille difficilement, tourne-la sur le côté. Si elle ne respire pas, dis-le en premier : on te dira au téléphone quoi faire.',
        'Si tu es loin : appelle quand même, et demande à quelqu’un qui habite près d’elle d’y aller.',
      ],
    },
    {
      title: 'Chaque minute compte, et tu peux faire quelque chose',
      paragraphs: [
        'Appelle d’abord le numéro d’urgence. Donne l’adresse, ou le dernier endroit que tu connais.',
        'Puis appelle une personne proche d’elle : la famille, les voisins, des amis, l’école.',
        'Si tu es près d’elle et que c’est sans risque pour toi, reste, et éloigne ce qui est dangereux.',
        'Reste en sécurité. Quand l’aide est en route, tu as fait ce qui pouvait être fait. Ensuite, parle à quelqu’un de ce que cela t’a fait.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'Tu t’inquiètes pour quelqu’un',
      paragraphs: [
        'C’est bien que tu l’aies remarqué, et c’est lourd de le savoir. S’agit-il d’une personne réelle de ta vie ?',
        'Ce qui aide le plus : un moment calme et une phrase simple : « J’ai remarqué que tu ne vas pas bien. Je suis là. » Ensuite, écoute plus que tu ne conseilles.',
        'Cela ne devrait pas reposer sur toi seulement. Si tu es jeune, parles-en à une personne adulte de confiance, ou fais venir quelqu’un en qui cette personne a confiance.',
      ],
    },
    {
      title: 'Une pause pour la personne à qui tu penses',
      paragraphs: [
        'Elle compte pour toi, et cela se voit. Puis-je te demander : est-ce quelqu’un de réel, et comment va cette personne aujourd’hui ?',
        'Tu n’as pas besoin d’avoir des réponses. Être là, demander et écouter, c’est déjà aider.',
        'Les personnes des lignes d’écoute parlent aussi avec les gens qui s’inquiètent pour quelqu’un. Et toi, comment vas-tu avec tout cela ?',
      ],
    },
  ],
  3: [
    {
      title: 'Tu as raison de prendre cela au sérieux',
      paragraphs: [
        'Quelqu’un est-il en danger maintenant ? Alors appelle le numéro d’urgence ; c’est peut-être à toi de le faire.',
        'Si quelqu’un est violent, ne t’interpose pas, s’il te plaît : cela peut rendre les choses plus dangereuses, pour cette personne et pour toi. Laisse la personne blessée dire ce qui serait sûr.',
        'Dis-le à quelqu’un qui peut faire plus : une personne adulte de confiance, une enseignante, un médecin, une ligne d’écoute. Tu n’as pas causé cela, et tu n’as pas à le porter sans aide.',
        'Tu vois ici qui appeler. S’il y a un plan de sécurité pour cela, vous pouvez le regarder à deux.',
      ],
    },
    {
      title: 'Quelqu’un qui compte pour toi a besoin d’aide',
      paragraphs: [
        'Merci de l’avoir écrit. Si quelqu’un fait du mal à cette personne, ce n’est pas sa faute. Et rien de cela n’est ta faute.',
        'Et toi, es-tu en sécurité en ce moment ? Cherche un endroit où tu l’es, et appelle le numéro d’urgence s’il y a du danger.',
        'Crois cette personne, écoute, et laisse-la choisir le rythme. Une personne adulte de confiance, un médecin ou une ligne d’écoute peut t’aider à réfléchir à ce qui est sûr.',
        'Un plan de sécurité peut aider ici aussi : le sien, ou un pour toi. Tu vois ici qui appeler.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
