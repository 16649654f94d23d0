import type { Variants } from '../block.ts';

export const helpNowWords: Variants = [
  {
    title: 'Hilfe, jetzt',
    paragraphs: [
      'Wenn du oder jemand anderes in Gefahr ist, ruf zuerst den Notruf an.',
      'Wenn du reden möchtest: Ein Krisentelefon ist für jede Art von Kummer da, klein oder groß. Hier steht, welches es gibt oder wo du eins findest. Du kannst so anfangen: „Ich muss mit jemandem reden.“',
      'Bis dahin: Sei in der Nähe eines anderen Menschen, wenn du kannst. Stell beide Füße auf den Boden, atme langsam aus und nenne drei Dinge, die du siehst.',
    ],
  },
  {
    title: 'Du hast um Hilfe gebeten, und das ist gut',
    paragraphs: [
      'In Gefahr, für dich oder für jemand anderen: der Notruf.',
      'Bei allem, was schwer ist, hören die Menschen am Krisentelefon zu. Du brauchst nicht die richtigen Worte.',
      'Wer könnte jetzt bei dir sein? Ein kurzes „Kannst du vorbeikommen?“ oder „Kannst du mich anrufen?“ reicht.',
    ],
  },
];

export const unavailableWords: Variants = [
  {
    title: 'Die Geschichte wartet einen Moment',
    paragraphs: [
      'Ich konnte deine letzte Nachricht gerade nicht richtig lesen, darum halte ich lieber an, als etwas falsch zu machen. Das ist ein Fehler des Programms, nicht deiner. Bitte versuch es gleich noch einmal.',
      'Wenn es dir nicht gut geht oder du in Gefahr bist, musst du nicht auf mich warten: Hier steht, wen du anrufen kannst.',
    ],
  },
  {
    title: 'Im Programm ist etwas ausgefallen',
    paragraphs: [
      'Der Teil von mir, der zuhört, hat nicht geantwortet, und ohne ihn mache ich nicht weiter. Du hast nichts falsch gemacht. Bitte schreib deine Nachricht noch einmal.',
      'Falls du jetzt einen Menschen brauchst, steht hier, an wen du dich wenden kannst.',
    ],
  },
];
