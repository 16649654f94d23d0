import type { PageWords } from '../page-words.ts';

/** Wie man die Seite liest, hört und einrichtet. */
export const readingWords: Pick<PageWords, 'reading' | 'layout'> = {
  reading: {
    sign: 'Aa',
    open: 'Lesen und Hören',
    title: 'Lesen und Hören',
    theme: 'Licht',
    themes: {
      system: 'Wie mein Gerät',
      light: 'Papier',
      dark: 'Nacht',
      sepia: 'Vergilbt',
      contrast: 'Starker Kontrast',
    },
    letters: 'Schrift',
    letterNames: {
      book: 'Buchschrift',
      clear: 'Deutlich (Atkinson Hyperlegible)',
      dyslexia: 'Bei Leseschwäche (OpenDyslexic)',
      plain: 'Wie auf meinem Gerät',
    },
    slider: {
      size: 'Größe der Schrift',
      measure: 'Länge der Zeilen',
      leading: 'Abstand der Zeilen',
      spacing: 'Abstand der Buchstaben',
      pace: 'Tempo der Stimme',
    },
    amount: {
      size: (size) => `${Math.round(size * 100)} %`,
      measure: (measure) => `etwa ${Math.round(measure * 2.35)} Zeichen`,
      leading: (leading) => `${leading.toFixed(2).replace('.', ',')} Zeilen`,
      spacing: (spacing) => (spacing === 0 ? 'wie vorgesehen' : `${Math.round(spacing * 100)} % mehr`),
      pace: (pace) => `${Math.round(pace * 100)} %`,
    },
    still: 'Nichts bewegt sich von selbst',
    oneColumn: 'Eine Spalte, für Screenreader',
    oneColumnMeans:
      'Alles steht untereinander, in der Reihenfolge, in der es gelesen wird. Dasselbe bewirkt ?reader=1 am Ende der Adresse.',
    language: 'Sprache der Seite',
    asDevice: 'Wie mein Gerät',
    aloud: 'Jeden neuen Zug vorlesen',
    aloudMeans:
      'Mit der Stimme dieses Browsers. Worte der Fürsorge werden nie von selbst vorgelesen: Es könnte jemand im Raum sein.',
    keepsStory: 'Die neueste Geschichte in diesem Browser aufbewahren',
    keepsStoryMeans:
      'Damit sie sich lesen lässt, wenn der Server nicht zu erreichen ist. Sie bleibt hier, lesbar für alle, die diesen Browser benutzen, bis du alles löschst, die Seite schnell verlässt oder das hier abschaltest. Worte der Fürsorge werden nicht aufbewahrt.',
    noVoice: 'Dieser Browser hat keine Stimme zum Vorlesen.',
    dictation: 'Sprechen statt tippen',
    dictationMeans:
      'Viele Browser schicken deine Stimme an ihren Hersteller, damit sie verstanden wird, und nicht an diesen Server. Was gehört wurde, steht erst in der Zeile; du schickst es ab.',
    noEar: 'Dieser Browser kann nicht zuhören.',
    listen: 'Sprechen',
    listening: 'Ich höre …',
    notHeard: 'Der Browser konnte nicht zuhören. Vielleicht braucht er deine Erlaubnis oder eine Verbindung.',
    asDesigned: 'Wieder wie vorgesehen',
  },

  layout: {
    hide: 'Einklappen',
    show: 'Aufklappen:',
    hidden: 'eingeklappt',
    width: { now: 'Breite von „Hier“', me: 'Breite von „Ich“' },
    pixels: (width) => `${width} Pixel`,
    draw: 'Zieh, um es breiter oder schmaler zu machen; ein Doppelklick stellt die ursprüngliche Breite wieder her',
  },
};
