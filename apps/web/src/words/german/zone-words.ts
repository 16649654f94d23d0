import type { PageWords } from '../page-words.ts';

/** Die Spalten neben der Geschichte. */
export const zoneWords: Pick<PageWords, 'now' | 'me'> = {
  now: {
    title: 'Hier',
    dark: 'Es ist dunkel.',
    exits: 'Wege hinaus',
    things: 'Was hier ist',
    people: 'Wer hier ist',
    scenery: 'Auch zu sehen',
    examine: 'ansehen:',
    general: 'Du könntest auch',
    nothing: 'Damit lässt sich weiter nichts tun.',
    or: 'oder',
    remarks: {
      open: 'offen',
      closed: 'zu',
      locked: 'abgeschlossen',
      lit: 'brennt',
      worn: 'angezogen',
      in: 'in',
      on: 'auf',
      with: 'bei',
      holding: 'darin:',
    },
    parts: {
      night: 'Nacht',
      dawn: 'Morgengrauen',
      morning: 'Vormittag',
      afternoon: 'Nachmittag',
      dusk: 'Dämmerung',
      evening: 'Abend',
    },
  },

  me: {
    title: 'Ich',
    inventory: 'Was ich bei mir habe',
    emptyHanded: 'Nichts.',
    quests: 'Aufgaben',
    score: 'Punkte',
    scoreOf: (score, most) => `${score} von ${most}`,
    active: 'offen',
    completed: 'erledigt',
    failed: 'gescheitert',
    met: 'erledigt:',
    open: 'noch offen:',
  },
};
