import type { CareToolWords } from './care-tool-words.ts';

export const french: CareToolWords = {
  breathing: {
    title: 'Respirer lentement',
    introduction:
      'Respire au rythme des mots, par le nez ou par la bouche, sans forcer. Si la tête te tourne ou si cela va moins bien, arrête et respire comme tu veux ; « Revenir ici » te conviendra peut-être mieux.',
    cues: { in: 'Inspire', hold: 'Garde l’air', out: 'Souffle, lentement' },
    ending: 'C’est assez pour maintenant. Laisse ton souffle reprendre son propre rythme.',
  },
  senses: {
    title: 'Revenir là où tu es',
    introduction:
      'Cela peut aider quand les pensées s’emballent ou que tout semble loin. Va à ton rythme. Tu peux sauter une étape, et si cela va moins bien, arrête : tu en as le droit.',
    steps: [
      {
        title: 'Cinq choses que tu vois',
        text: 'Regarde lentement autour de toi et trouve cinq choses. Les petites comptent : une fissure dans le mur, une couleur, une lumière.',
      },
      {
        title: 'Quatre choses que tu sens sur la peau',
        text: 'Remarque quatre choses qui te touchent : le sol sous tes pieds, le tissu sur ton bras, l’air, la chaise.',
      },
      {
        title: 'Trois choses que tu entends',
        text: 'Écoute trois sons. Proches ou lointains, forts ou à peine là.',
      },
      {
        title: 'Deux odeurs',
        text: 'Trouve deux odeurs, ou souviens-toi de deux que tu aimes : le café, la pluie, le savon.',
      },
      {
        title: 'Un goût',
        text: 'Bois une gorgée d’eau, ou remarque le goût que tu as maintenant dans la bouche.',
      },
    ],
    ending: 'Tu es ici. Tu peux recommencer autant de fois que tu veux.',
  },
  facts: {
    title: 'S’appuyer sur des choses simples',
    introduction:
      'Tes pensées suffisent pour cela. Donne les réponses à voix haute, en silence ou par écrit, comme c’est le plus facile. Aucune réponse n’est fausse, et si cela va moins bien, arrête : tu en as le droit.',
    steps: [
      { title: 'Dis qui et quand', text: 'Ton prénom. Le jour de la semaine. Le mois. La ville où tu es.' },
      {
        title: 'Trouves-en cinq',
        text: 'Cinq animaux, cinq aliments ou cinq chansons. Prends quelque chose de facile aujourd’hui.',
      },
      {
        title: 'Compte à rebours',
        text: 'De vingt à un, aussi lentement que tu veux. Si tu perds le fil, reprends n’importe où.',
      },
      {
        title: 'Dis comment on fait quelque chose',
        text: 'Parcours une chose ordinaire, étape par étape : faire du thé, nouer un lacet, le chemin jusqu’au magasin.',
      },
      {
        title: 'Choisis une petite chose pour après',
        text: 'Un verre d’eau. Une autre pièce. Un message à quelqu’un. Une seule suffit.',
      },
    ],
    ending:
      'Pendant un moment, tu as eu un appui. Si cela revient, tu peux recommencer par n’importe laquelle de ces étapes.',
  },
  plan: {
    title: 'Mon plan de sécurité',
    introduction:
      'Pour les moments où cela va mal : ce qui m’aide, étape par étape. Si une étape ne suffit pas, je passe à la suivante. En danger, j’appelle tout de suite le numéro d’urgence.',
    steps: {
      signs: {
        title: 'À quoi je remarque que cela commence',
        prompt: 'Pensées, humeurs, lieux ou jours qui me disent qu’un moment difficile arrive.',
      },
      coping: {
        title: 'Ce que je peux faire par moi-même',
        prompt:
          'Ce qui m’a déjà fait du bien, sans personne d’autre : marcher, de la musique, une douche, respirer lentement.',
      },
      distraction: {
        title: 'Des gens et des lieux qui me changent les idées',
        prompt:
          'Où je suis parmi d’autres, et quelle compagnie me fait du bien. Là, je n’ai rien à expliquer.',
      },
      people: {
        title: 'Des personnes à qui je peux demander de l’aide',
        prompt: 'À qui je peux dire comment je vais, avec les numéros.',
      },
      professionals: {
        title: 'Professionnels et services',
        prompt: 'Médecin, thérapie, ligne d’écoute, la clinique la plus proche : noms, numéros et horaires.',
      },
      surroundings: {
        title: 'Comment rendre plus sûr ce qui m’entoure',
        prompt: 'Ce que je mets hors de portée ou que je confie à quelqu’un, et qui peut m’y aider.',
      },
    },
    saved: (day) => `Enregistré le ${day}.`,
  },
};
