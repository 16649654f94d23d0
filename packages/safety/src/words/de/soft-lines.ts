import type { Variants } from '../block.ts';

export const softLine: Variants = [
  {
    title: 'Nebenbei',
    paragraphs: [
      'Das klingt nach viel. Die Geschichte geht weiter. Wenn du eine Pause oder jemanden zum Reden möchtest: Die Hilfe ist immer nur einen Schritt entfernt.',
    ],
  },
  {
    title: 'Ein Wort neben der Geschichte',
    paragraphs: [
      'Das habe ich gehört. Spiel weiter, solange es dir guttut. Die Hilfe kannst du öffnen, wann immer du willst.',
    ],
  },
];

export const betterNow: Variants = [
  {
    title: 'Schön, von dir zu lesen',
    paragraphs: [
      'Schön, dass du da bist und es erzählst. Die Geschichte geht weiter. Falls es schwer ist, jetzt oder später: Die Hilfe ist immer da.',
    ],
  },
  {
    title: 'Ein Wort neben der Geschichte',
    paragraphs: [
      'Danke, dass du es mir erzählst. So etwas durchzustehen kostet Kraft. Die Geschichte geht weiter, und die Hilfe bleibt in Reichweite.',
    ],
  },
];

export const thinkingOfSomeone: Variants = [
  {
    title: 'Nebenbei',
    paragraphs: [
      'Das tut mir leid. Daran ist viel zu tragen. Die Geschichte geht behutsam weiter. Die Hilfe ist immer da, für dich und für den Menschen, an den du denkst.',
    ],
  },
  {
    title: 'Ein Wort neben der Geschichte',
    paragraphs: [
      'An jemanden zu denken kann das Herz schwer machen. Spiel weiter, solange es dir guttut. Die Hilfe bleibt in Reichweite.',
    ],
  },
];

export const stillHere: Variants = [
  {
    title: 'Weiter bei dir',
    paragraphs: [
      'Ich habe nicht vergessen, was du geschrieben hast. Du kannst ruhig spielen. Wenn es wieder schwer wird, schreib es, oder öffne die Hilfe.',
    ],
  },
  {
    title: 'Ein Wort neben der Geschichte',
    paragraphs: [
      'Was du mir gesagt hast, zählt noch. Spiel, solange es dir guttut. Die Hilfe ist einen Schritt entfernt.',
    ],
  },
];
