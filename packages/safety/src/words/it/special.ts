import type { Variants } from '../block.ts';

export const helpNowWords: Variants = [
  {
    title: 'Aiuto, adesso',
    paragraphs: [
      'Se c’è pericolo, per te o per qualcun altro, chiama prima il numero di emergenza.',
      'Se vuoi parlare, le linee di ascolto ci sono per ogni difficoltà, piccola o grande. Qui vedi quali, o come trovarne una. Puoi cominciare con «Ho bisogno di parlare con qualcuno».',
      'Intanto: stai vicino a un’altra persona se puoi. Appoggia tutti e due i piedi per terra, butta fuori l’aria piano e nomina tre cose che vedi.',
    ],
  },
  {
    title: 'Hai chiesto aiuto, ed è un bene',
    paragraphs: [
      'In caso di pericolo, per te o per qualcun altro: il numero di emergenza.',
      'Per tutto ciò che è difficile, alle linee di ascolto ci sono persone che ascoltano. Non ti servono le parole giuste.',
      'Chi potrebbe stare con te adesso? Un semplice «Puoi venire?» o «Puoi chiamarmi?» basta.',
    ],
  },
];

export const unavailableWords: Variants = [
  {
    title: 'La storia aspetta un momento',
    paragraphs: [
      'Non sono riuscito a leggere bene il tuo ultimo messaggio, quindi preferisco fermarmi piuttosto che sbagliare. È un guasto del programma, non colpa tua. Riprova tra un momento, per favore.',
      'Se non stai bene, o sei in pericolo, non devi aspettare me: qui vedi chi puoi chiamare.',
    ],
  },
  {
    title: 'Nel programma qualcosa si è guastato',
    paragraphs: [
      'La parte di me che ascolta non ha risposto, e senza non vado avanti. Non è per qualcosa che hai fatto tu. Scrivi il tuo messaggio ancora una volta, per favore.',
      'Se hai bisogno di una persona adesso, ecco a chi puoi rivolgerti.',
    ],
  },
];
