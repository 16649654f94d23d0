import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'L’histoire fait une pause pour toi',
      paragraphs: [
        'Ce que tu écris a l’air lourd. Se sentir ainsi peut rendre tout gris, et cela mérite d’être pris au sérieux.',
        'Je peux te poser une question directe ? Parles-tu de toi, et non de ton personnage ? Et penses-tu à te tuer ? Tu peux répondre comme tu veux, ou ne pas répondre.',
        'Si cela t’aide maintenant : pose les deux pieds par terre. Souffle lentement, plus longtemps que tu n’inspires. Nomme trois choses que tu vois.',
        'Y a-t-il quelqu’un près de qui tu pourrais t’asseoir aujourd’hui, ou à qui écrire ? « Je ne vais pas bien, peux-tu rester un peu avec moi ? » suffit pour commencer.',
      ],
    },
    {
      title: 'Arrêtons-nous ici un instant',
      paragraphs: [
        'Merci de l’avoir écrit. Ce n’est pas facile de mettre cela en mots.',
        'J’aimerais comprendre : parles-tu de toi ? Penses-tu parfois à mourir ou à te tuer ? Ici, toute réponse est bonne.',
        'Ce qui aide beaucoup de gens à traverser une heure comme celle-ci : de l’eau froide sur le visage, une boisson chaude, de la musique, une marche à deux, un message à quelqu’un que tu aimes bien.',
        'Tu peux aussi parler à une personne dont c’est le rôle d’écouter. Tu vois ici qui appeler. Il ne faut pas de raison particulière pour appeler.',
      ],
    },
  ],
  3: [
    {
      title: 'Tu as bien fait de l’écrire',
      paragraphs: [
        'L’histoire s’arrête ici, parce que tu comptes davantage. Penser à mourir ou à se faire du mal montre combien la douleur est grande. Tu n’as rien fait de mal en le disant.',
        'Es-tu en sécurité en ce moment ? As-tu près de toi quelque chose qui pourrait te blesser ? Si oui, mets de la distance, s’il te plaît : une autre pièce, ou quelqu’un qui le garde pour toi. Si tu n’es pas en sécurité, le numéro d’urgence passe en premier.',
        'Dis-le maintenant à une personne : quelqu’un en qui tu as confiance, ou une ligne d’écoute. Tu peux dire : « Je pense à me tuer et je ne veux pas porter ça sans aide. »',
        'Des sentiments aussi forts montent et redescendent, même quand c’est difficile à croire. Des gens qui ont ressenti cela ont trouvé de l’aide, et il y en a pour toi aussi.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Toi d’abord',
      paragraphs: [
        'Je prends au sérieux ce que tu écris. Porter cela doit être très dur, et tu n’as pas à le porter sans aide.',
        'Te sens-tu en sécurité en ce moment, ou pas tout à fait ? Y a-t-il tout près quelque chose qui pourrait te blesser ? T’en éloigner, ou demander à quelqu’un de le garder, rend les prochaines heures plus sûres.',
        'Les personnes des lignes d’écoute parlent de cela avec d’autres, tous les jours. Tu peux appeler même sans savoir quoi dire. « J’ai besoin de parler » suffit.',
        'Si appeler te paraît trop, va là où il y a quelqu’un en qui tu as confiance : à la cuisine, chez des voisins, chez des amis. En cas de danger, le numéro d’urgence passe en premier.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Cherche de l’aide tout de suite, s’il te plaît',
      paragraphs: [
        'Appelle maintenant le numéro d’urgence, s’il te plaît. Si tu as pris quelque chose ou si tu as une blessure, appelle même si tu te sens bien : plus l’aide vient tôt, mieux elle agit.',
        'Va vers une autre personne, ou appelle quelqu’un à voix haute, et reste là. Si tu es en hauteur, près de rails ou de quelque chose qui pourrait te blesser, éloigne-toi d’abord.',
        'Tu peux dire : « J’ai peur de me tuer » ou « J’ai pris quelque chose ». Au bout du fil, on sait quoi faire, et on aide des gens tous les jours.',
        'Tu comptes. Les prochaines minutes ne servent qu’à une chose : que quelqu’un soit près de toi.',
      ],
    },
    {
      title: 'Appelle maintenant, et demande à quelqu’un de rester avec toi',
      paragraphs: [
        'D’abord le numéro d’urgence. Appelle, s’il te plaît, ou tends ton téléphone à quelqu’un qui peut appeler pour toi.',
        'Éloigne-toi de ce qui pourrait te blesser, vers un endroit où il y a du monde. Déverrouille la porte pour que les secours puissent entrer.',
        'Si tu as avalé quelque chose ou si tu saignes, dis-le en premier au téléphone. Demander de l’aide est la bonne chose à faire.',
        'Tu peux continuer à écrire ici en attendant. Appeler passe avant écrire.',
      ],
    },
  ],
};
