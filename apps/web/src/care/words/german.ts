import type { PanelWords } from './panel-words.ts';

export const german: PanelWords = {
  panel: 'Ein Wort neben der Geschichte',
  people: 'Wohin du dich wenden kannst',
  country: 'In welchem Land bist du?',
  countryNotNow: 'Die Nummern für dieses Land ließen sich gerade nicht holen. Die hier stehen, gelten.',
  call: (number) => `${number} anrufen`,
  text: (number) => `SMS an ${number}`,
  back: 'Zurück zur Geschichte, wann du willst',
  backGently: 'Behutsam zurück zur Geschichte',
  leave: 'Diese Seite schnell verlassen',
  tools: 'Etwas für diesen Moment',
  tool: { plan: 'Mein Plan', breathe: 'Atmen', ground: 'Halt finden' },
  toldTitle: 'Wer davon erfährt',
  told: {
    nobody: 'Niemand hat davon erfahren. Hier siehst du, wen du anrufen kannst.',
    waiting:
      'Das Programm versucht, das Betreuungsteam zu erreichen. Noch ist bei niemandem etwas angekommen. Bitte warte nicht darauf.',
    undeliverable:
      'Das Betreuungsteam war bisher nicht zu erreichen; das Programm versucht es weiter. Hier siehst du, wen du anrufen kannst.',
    delivered:
      'Es ist beim Betreuungsteam angekommen. Noch hat niemand geantwortet. Bitte warte nicht darauf.',
    acknowledged: (name) => `${name} hat es gesehen.`,
    acting: (name) => `${name} hat es gesehen und unternimmt etwas.`,
    closed: (name) =>
      `${name} hat es gesehen und die Meldung geschlossen. Hier siehst du weiterhin, wen du anrufen kannst.`,
    somebody: 'Jemand aus dem Betreuungsteam',
    asking: 'Es wird nachgesehen, wie weit es ist …',
    unknown: 'Wie weit es ist, ist gerade nicht zu sehen. Hier siehst du, wen du anrufen kannst.',
  },
  numbersShown: 'Auf dieser Seite steht, wen du anrufen kannst.',
  gentle: {
    title: 'Die Geschichte hat gewartet',
    waited: 'Nichts in ihr hat sich bewegt, während du weg warst. Hier bist du gerade:',
    anytime:
      'Du kannst weitermachen, diese Szene beenden oder es für einen anderen Tag lassen. Die Geschichte bleibt, wie sie ist. Und du kannst zu den Worten und Nummern zurückkommen.',
    goOn: 'Von hier aus weiter',
    breathe: 'Erst atmen',
    limits: 'Meine Grenzen',
    notYet: 'Noch nicht',
  },
  fallback: {
    title: 'Hilfe, jetzt',
    paragraphs: [
      'Wenn du oder jemand anderes in Gefahr ist, ruf zuerst den Notruf an.',
      'Wenn du reden möchtest: Ein Krisentelefon ist für jede Art von Kummer da, klein oder groß. Hier steht, welches es gibt oder wo du eins findest. Du kannst so anfangen: „Ich muss mit jemandem reden.“',
      'Bis dahin: Sei in der Nähe eines anderen Menschen, wenn du kannst. Stell beide Füße auf den Boden, atme langsam aus und nenne drei Dinge, die du siehst.',
      'Ich bin ein Programm, und diese Worte haben Menschen vorher geschrieben. Niemand liest mit, und niemand hat davon erfahren.',
    ],
    emergencyIn: {
      EU: 'Notruf in der Europäischen Union',
      US: 'Notruf in den USA',
      GB: 'Notruf im Vereinigten Königreich',
      AU: 'Notruf in Australien',
      NZ: 'Notruf in Neuseeland',
    },
    directory: 'Eine Hilfsnummer in deiner Nähe finden',
  },
};
