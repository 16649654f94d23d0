import type { PageWords } from '../page-words.ts';

/** Wie man spielt, und was schiefging. */
export const helpWords: Pick<PageWords, 'help' | 'trouble'> = {
  help: {
    title: 'Wie man spielt',
    lead: 'Sag in ein paar einfachen Worten, was du tun willst, und drück Enter. Die Geschichten hier verstehen Englisch. Oder drück auf das, was du neben der Geschichte siehst; auf einem kleinen Bildschirm liegt es unter „Hier“ und „Ich“.',
    examplesTitle: 'Was man sagen kann',
    examples: [
      ['look', 'wo bin ich?'],
      ['go north', 'einen Weg hinaus nehmen'],
      ['examine the window', 'genau hinsehen'],
      ['take the cup, then open the door', 'mehreres auf einmal'],
      ['put the cup on the table', 'etwas in oder auf etwas anderes legen'],
      ['ask her about the weather', 'mit jemandem reden'],
      ['think', 'wie weiter? In manchen Geschichten gibt das einen Hinweis'],
      ['wait', 'etwas Zeit vergehen lassen'],
    ],
    shortTitle: 'Kurzformen',
    short: [
      ['n, s, e, w, u, d', 'Norden, Süden, Osten, Westen, hinauf, hinunter'],
      ['l', 'sich umsehen'],
      ['x window', 'das Fenster ansehen'],
      ['i', 'was habe ich bei mir?'],
      ['z', 'warten'],
      ['g', 'dasselbe noch einmal'],
    ],
    keysTitle: 'Tasten',
    keys: [
      ['Enter', 'absenden, was du geschrieben hast'],
      ['↑ ↓', 'was du vorher geschrieben hast'],
      ['Tab', 'von Stelle zu Stelle auf dieser Seite'],
      ['Esc', 'ein Fenster wie dieses schließen'],
      ['F2', 'Sicherheit: anhalten, ausblenden, zurückspulen, ein Thema auslassen'],
      ['Esc Esc Esc', 'diese Seite schnell verlassen'],
    ],
    actsTitle: 'Drei Arten, es sich anders zu überlegen',
    acts: [
      ['Zurücknehmen', 'der letzte Zug ist nicht geschehen'],
      ['Neu erzählen', 'derselbe Augenblick mit anderen Worten, wo es welche gibt'],
      ['Was wäre, wenn …', 'ein zweiter Weg von hier aus; der erste bleibt'],
    ],
    care: 'Wenn dich etwas außerhalb der Geschichte belastet, schreib es, oder drück oben auf „Ich brauche jetzt Hilfe“.',
  },

  trouble: {
    unreachable: 'Der Server ist gerade nicht zu erreichen.',
    unreadable:
      'Der Server hat etwas geantwortet, das diese Seite nicht versteht. Versuch es gleich noch einmal.',
  },
};
