import type { PanelWords } from './panel-words.ts';

export const german: PanelWords = {
  panel: 'Ein Wort neben der Geschichte',
  people: 'Wer jetzt da ist',
  call: (number) => `${number} anrufen`,
  text: (number) => `SMS an ${number}`,
  back: 'Zurück zur Geschichte, wann du willst',
  backGently: 'Behutsam zurück zur Geschichte',
  leave: 'Diese Seite schnell verlassen',
  tools: 'Etwas für diesen Moment',
  tool: { plan: 'Mein Plan', breathe: 'Atmen', ground: 'Halt finden' },
  toldTitle: 'Wer davon erfährt',
  told: {
    nobody:
      'Niemand hat davon erfahren: Hier hat niemand Bereitschaft. Unter den Nummern auf dieser Seite sind jetzt Menschen.',
    waiting:
      'Das Betreuungsteam wird gerade benachrichtigt. Noch ist bei niemandem etwas angekommen. Bitte warte nicht darauf.',
    undeliverable:
      'Das Betreuungsteam war bisher nicht zu erreichen; es wird weiter versucht. Bitte wende dich an die Nummern auf dieser Seite.',
    delivered:
      'Es ist beim Betreuungsteam angekommen. Noch hat niemand geantwortet. Bitte warte nicht darauf.',
    acknowledged: (name) => `${name} hat es gesehen.`,
    acting: (name) => `${name} hat es gesehen und kümmert sich darum.`,
    closed: 'Jemand aus dem Betreuungsteam hat es gesehen und abgeschlossen.',
    somebody: 'Jemand aus dem Betreuungsteam',
    asking: 'Es wird nachgesehen, wie weit es ist …',
    unknown: 'Wie weit es ist, ist gerade nicht zu sehen. Bitte wende dich an die Nummern auf dieser Seite.',
  },
  numbersShown: 'Wer jetzt da ist, steht oben auf der Seite.',
};
