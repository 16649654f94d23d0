import type { ToolWords } from './tool-words.ts';

export const french: ToolWords = {
  breathe: {
    begin: 'Commencer',
    again: 'Encore une fois',
    pause: 'Pause',
    goOn: 'Continuer',
    stop: 'Arrêter',
    ground: 'Plutôt revenir ici',
    pace: 'Rythme',
    patterns: {
      slow: '4 secondes pour inspirer, 6 pour souffler',
      shorter: '3 secondes pour inspirer, 5 pour souffler',
      held: '4 secondes pour inspirer, 2 de pause, 6 pour souffler',
    },
    length: 'Combien de temps',
    aloud: 'Faire lire chaque indication par le lecteur d’écran',
    begun: 'Cela a commencé.',
    paused: 'En pause.',
  },
  ground: {
    title: 'Revenir ici',
    which: 'Lequel ?',
    begin: 'Commencer',
    step: (at, of) => `${at} sur ${of}`,
    next: 'Suivant',
    back: 'Retour',
    end: 'C’était tout',
    done: 'Terminer',
    again: 'Depuis le début',
  },
  plan: {
    private:
      'Personne d’autre que toi ne peut le lire. Il est gardé chiffré sur ce serveur, et rien n’en reste dans ce navigateur une fois qu’il est enregistré.',
    privateWithCopy:
      'Sur ce serveur, personne d’autre que toi ne peut le lire : il y est gardé chiffré. Une copie se trouve dans ce navigateur.',
    keepCopy: 'Garder une copie dans ce navigateur',
    keepCopyMeans:
      'On peut alors le lire aussi sans le serveur. Toute personne qui peut utiliser ce navigateur peut l’ouvrir.',
    nothingYet: 'Rien n’est encore écrit. Commence où tu veux ; cela s’enregistre tout seul.',
    status: {
      loading: 'On cherche ton plan …',
      away: 'Le serveur ne répond pas. Tu peux écrire quand même : cela reste ici jusqu’à ce qu’il réponde.',
      saving: 'Enregistrement …',
      saved: 'Enregistré.',
      unsaved:
        'Pas encore enregistré : cela reste ici jusqu’à ce que le serveur réponde. Si tu fermes cet onglet avant, c’est perdu.',
      conflict:
        'Pas enregistré : il y a une version plus récente. Rien n’est perdu ; choisis ci-dessous, s’il te plaît.',
      refused: 'Pas enregistré.',
    },
    retry: 'Réessayer',
    write: 'Écris ici',
    add: 'Ajouter',
    addTo: (name) => `Ajouter à : ${name}`,
    up: (name) => `Monter : ${name}`,
    down: (name) => `Descendre : ${name}`,
    removeEntry: (name) => `Enlever : ${name}`,
    suggested: 'Numéros à ajouter',
    print: 'Imprimer',
    asPage: 'Ouvrir comme page, pour imprimer',
    html: 'Enregistrer comme page (HTML)',
    markdown: 'Enregistrer comme texte (Markdown)',
    remove: 'Supprimer mon plan',
    removeTitle: 'Supprimer ton plan ?',
    removeWarning:
      'Toutes ses versions seront supprimées pour de bon. On ne pourra pas les récupérer. Tu peux d’abord l’enregistrer dans un fichier.',
    removeYes: 'Supprimer pour de bon',
    cancel: 'Annuler',
    conflict: {
      title: 'Il y a deux versions de ton plan',
      lead: 'Il a aussi été changé dans un autre onglet ou sur un autre appareil. Les deux sont ici ; on ne montre que ce qui diffère.',
      mine: 'Écrit ici',
      theirs: 'Enregistré ailleurs',
      empty: 'Rien.',
      both: 'Garder les deux ensemble',
      keepMine: 'Garder ce qui est écrit ici',
      keepTheirs: 'Garder ce qui a été enregistré ailleurs',
    },
  },
};
