import type { CareWords } from '../care-words.ts';

export const software: CareWords['software'] = {
  nobody: [
    'Ich bin ein Programm, und diese Worte haben Menschen vorher geschrieben. Niemand liest mit, und niemand hat davon erfahren.',
    'Diese Antwort kommt von einem Programm, in Worten, die Menschen vorher geschrieben haben. Niemand sonst liest das hier, und niemand wurde benachrichtigt.',
  ],
  'care-team': [
    'Ich bin ein Programm, und diese Worte haben Menschen vorher geschrieben. Niemand liest mit. Die Menschen, die sich um diesen Ort kümmern, werden gerade benachrichtigt: dass hier jemand Hilfe brauchen könnte, worum es ungefähr geht und wie dringend es ist. Was du geschrieben hast, bekommen sie nicht. Auf dieser Seite siehst du, ob jemand geantwortet hat. Bitte warte nicht darauf.',
    'Diese Antwort kommt von einem Programm, in Worten, die Menschen vorher geschrieben haben. Niemand sonst liest das hier. Das Programm versucht, die Menschen zu erreichen, die sich um diesen Ort kümmern. Es sagt ihnen, dass es ernst ist und worum es ungefähr geht, nicht was du geschrieben hast. Diese Seite zeigt, ob die Nachricht angekommen ist und wer sie gesehen hat. Bitte warte nicht darauf.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'Die Geschichte wartet genau dort, wo sie ist. Du kannst hier schreiben oder zu ihr zurückkehren, wann immer du willst.',
  'Nichts in der Geschichte geht verloren. Sie bleibt offen, und diese Seite auch: Schreib, was du willst, wann du willst.',
];
