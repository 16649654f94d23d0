import type { PageWords } from '../page-words.ts';

/** Eine gespielte Geschichte, und was man mit der Erzählung tun kann. */
export const playWords: Pick<PageWords, 'play' | 'story' | 'acts' | 'branches' | 'transcript'> = {
  play: {
    loading: 'Das Buch wird aufgeschlagen …',
    story: 'Die Geschichte',
    beginning: 'Der Anfang',
    turn: (turn) => `Zug ${turn}`,
    prompt: 'Was tust du?',
    promptInCare: 'Schreib, was du magst',
    send: 'Senden',
    progress: {
      waiting: 'wartet, bis es an der Reihe ist',
      sending: 'unterwegs …',
      received: 'angekommen …',
      resolving: 'die Geschichte antwortet …',
      kept: 'aufbewahrt, bis der Server wieder da ist',
    },
    withdraw: 'Zurückziehen',
    withdrawNamed: (said) => `Zurückziehen: „${said}“`,
    suggestions: 'Du könntest',
    understood: 'Verstanden, aber noch nicht getan:',
    views: 'Was gezeigt wird',
    view: { story: 'Text', here: 'Hier', me: 'Ich', acts: 'Mehr' },
    choices: 'Was sagst du?',
    answers: 'Deine Antwort',
    ended: 'Hier endet die Geschichte.',
    beginAgain: 'Von vorn beginnen',
    notHere: 'Diese Geschichte ist nicht hier',
    notHereWhy: 'Vielleicht wurde sie gelöscht, oder sie gehört jemand anderem an diesem Computer.',
    deleted:
      'Du hast sie gelöscht. Eine Zeit lang kannst du sie zurückholen: Sie steht unter deinen Geschichten bei „Gelöscht“.',
    toStories: 'Zu allen Geschichten',
    offline:
      'Der Server ist nicht zu erreichen. Was du geschrieben hast, ist aufbewahrt und wird abgeschickt, sobald er wieder da ist.',
    retry: 'Jetzt noch einmal',
    dismiss: 'Verstanden',
  },

  story: {
    newBelow: 'Unten ist Neues',
    readOn: 'Weiterlesen',
    doWith: (name) => `Was tun mit: ${name}`,
  },

  acts: {
    title: 'Die Erzählung',
    takeBack: 'Zurücknehmen',
    retell: 'Neu erzählen',
    whatIf: 'Was wäre, wenn …',
    transcript: 'Abschrift',
    aloud: 'Vorlesen',
    silent: 'Nicht mehr vorlesen',
    help: 'Hilfe',
    tookBack: (input, turn) =>
      `${input === null ? 'Ein Zug ist zurückgenommen' : `Zurückgenommen: „${input}“`}. ${backAt(turn)}`,
    tookBackMany: (turns, turn) => `${turns} Züge sind zurückgenommen. ${backAt(turn)}`,
    nothingToTakeBack: 'Das ist der Anfang: Es gibt nichts zurückzunehmen.',
    retold: 'Derselbe Augenblick mit anderen Worten. In der Welt hat sich nichts geändert.',
    nowOn: (branch) => `Du bist jetzt auf „${branch}“.`,
  },

  branches: {
    title: 'Was wäre, wenn …',
    lead: 'Öffne von genau diesem Augenblick aus einen zweiten Weg. Der, auf dem du bist, bleibt, wie er ist, und du kannst zu ihm zurück.',
    name: 'Ein Name für den neuen Weg',
    suggestion: (count) => `Was wäre wenn ${count}`,
    rule: 'Buchstaben, Ziffern, Leerzeichen, Bindestriche und Apostrophe; am Anfang ein Buchstabe oder eine Ziffer.',
    open: 'Hier öffnen',
    list: 'Deine Wege',
    main: 'Der erste Weg',
    grewAt: (turn) => (turn === 0 ? 'vom Anfang aus' : `von Zug ${turn} aus`),
    loading: 'Deine Wege werden gesucht …',
    current: 'hier bist du',
    choose: 'Dorthin',
    chooseNamed: (name) => `Dorthin: ${name}`,
  },

  transcript: {
    title: 'Abschrift',
    lead: 'Die Geschichte bis hierher auf diesem Weg, zum Aufheben und Lesen.',
    formats: {
      epub: 'Als Buch für Lesegeräte (EPUB)',
      html: 'Als eigenständige Seite (HTML)',
      md: 'Als einfacher Text zum Lesen (Markdown)',
      json: 'Als Daten (JSON)',
    },
  },
};

function backAt(turn: number): string {
  return turn === 0 ? 'Du bist wieder am Anfang.' : `Du bist wieder bei Zug ${turn}.`;
}
