import type { PageWords } from '../page-words.ts';

/** Die erste Seite, und Kopf und Fuß jeder Seite. */
export const shelfWords: Pick<PageWords, 'frame' | 'start' | 'erase'> = {
  frame: {
    home: 'Lamplight: alle Geschichten',
    helpNow: 'Ich brauche jetzt Hilfe',
    help: 'Wie man spielt',
    helpPage: 'Hilfe und Einstellungen',
    documents: 'Für Entwickler',
    software: 'Lamplight ist ein Programm. Es liest kein Mensch mit.',
  },

  start: {
    title: 'Bei Lampenlicht',
    lead: 'Setz dich, such dir eine Geschichte aus und sag, was du tust. Was du gespielt hast, bleibt erhalten.',
    adventures: 'Geschichten',
    toldIn: 'Die Geschichten werden auf Englisch erzählt, und sie verstehen Englisch.',
    goOn: 'Weiter, wo du warst',
    by: (author) => `von ${author}`,
    facts: (ages, minutes) =>
      ages > 0 ? `Ab ${ages} Jahren · etwa ${minutes} Minuten` : `Etwa ${minutes} Minuten`,
    begin: 'Beginnen',
    beginNamed: (title) => `Beginnen: ${title}`,
    before: 'Bevor du beginnst',
    beforeNamed: (title) => `Bevor du beginnst: ${title}`,
    loading: 'Die Lampe wird angezündet …',
    offline: 'Die neueste Geschichte lässt sich auch ohne den Server lesen:',
    none: 'Hier sind noch keine Geschichten. Leg einen Ordner mit einem Abenteuer in „adventures“.',
    turn: (turn) => (turn === 1 ? '1 Zug' : `${turn} Züge`),
    justNow: 'gerade eben',
    ended: 'zu Ende',
    more: 'Mehr',
    moreOf: (title, when) => `Mehr zu ${title}, gespielt ${when}`,
    previously: 'Was bisher geschah',
    remembering: 'Es wird zurückgeblättert …',
    ownName: 'Ein eigener Name dafür',
    rename: 'Umbenennen',
    remove: 'Löschen',
    removed: 'Gelöscht',
    restore: 'Zurückholen',
    restoreNamed: (title) => `Zurückholen: ${title}`,
    restorableUntil: (until) =>
      `bis ${until.toLocaleString('de', { dateStyle: 'long', timeStyle: 'short' })}`,
    destroy: 'Endgültig löschen',
    destroyNamed: (title) => `Endgültig löschen: ${title}`,
    removeNamed: (title, when) => `Löschen: ${title}, gespielt ${when}`,
    removeTitle: 'Diese Geschichte endgültig löschen?',
    removeWarning: (title) =>
      `Jedes Wort, das du in ${title} gespielt hast, ist dann für immer weg. Es lässt sich nicht zurückholen.`,
    removeYes: 'Endgültig löschen',
    retry: 'Noch einmal versuchen',
  },

  erase: {
    open: 'Alles von mir löschen',
    title: 'Alles von dir löschen?',
    warning: [
      'Jede Geschichte, die du hier gespielt hast, dein Plan und deine Einstellungen werden vernichtet, und mit ihnen der Schlüssel, ohne den niemand ein Wort davon lesen kann.',
      'Niemand kann sie danach zurückholen: du nicht, und auch nicht, wer diesen Server betreibt. Was du behalten willst, nimm vorher mit: Jede Geschichte hat eine Abschrift, und dein Plan lässt sich als Datei speichern.',
      'Diese Seite vergisst auch, was sie in diesem Browser aufbewahrt: die neueste Geschichte, nicht gesendete Worte, und wie du gern liest.',
    ],
    yes: 'Alles endgültig löschen',
    done: 'Alles von dir ist gelöscht.',
  },
};
