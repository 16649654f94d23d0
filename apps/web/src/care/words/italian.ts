import type { PanelWords } from './panel-words.ts';

export const italian: PanelWords = {
  panel: 'Una parola fuori dalla storia',
  people: 'A chi rivolgerti',
  country: 'In quale paese ti trovi?',
  countryNotNow:
    'In questo momento non è stato possibile trovare i numeri di quel paese. Quelli indicati qui sono validi.',
  call: (number) => `Chiama il ${number}`,
  text: (number) => `Manda un SMS al ${number}`,
  back: 'Torna alla storia quando vuoi',
  backGently: 'Torna alla storia, con calma',
  leave: 'Lascia in fretta questa pagina',
  tools: 'Qualcosa per questo momento',
  tool: { plan: 'Il mio piano', breathe: 'Respirare', ground: 'Tornare qui' },
  toldTitle: 'Chi viene avvisato',
  told: {
    nobody: 'Nessuno ha ricevuto un avviso di questo. Qui vedi chi puoi chiamare.',
    waiting:
      'Il programma cerca di avvisare il gruppo di sostegno. Non è ancora arrivato niente a nessuno. Non aspettare, per favore.',
    undeliverable:
      'Finora non è stato possibile avvisare il gruppo di sostegno; il programma prova ancora. Qui vedi chi puoi chiamare.',
    delivered:
      'L’avviso è arrivato al gruppo di sostegno. Nessuno ha ancora risposto. Non aspettare, per favore.',
    acknowledged: (name) => `${name} l’ha visto.`,
    acting: (name) => `${name} l’ha visto e se ne sta occupando.`,
    closed: (name) => `${name} l’ha visto e ha chiuso l’avviso. Qui vedi ancora chi puoi chiamare.`,
    somebody: 'Qualcuno del gruppo di sostegno',
    asking: 'Si guarda a che punto è …',
    unknown: 'Per ora non si vede a che punto è. Qui vedi chi puoi chiamare.',
  },
  numbersShown: 'In questa pagina vedi chi puoi chiamare.',
  gentle: {
    title: 'La storia ha aspettato',
    waited: 'Non si è mosso niente mentre non c’eri. Sei qui:',
    anytime:
      'Puoi continuare, chiudere questa scena o lasciarlo per un altro giorno. La storia resta com’è. E puoi tornare alle parole e ai numeri.',
    goOn: 'Continuare da qui',
    breathe: 'Prima respirare',
    limits: 'I miei limiti',
    notYet: 'Non ancora',
  },
  fallback: {
    title: 'Aiuto, adesso',
    paragraphs: [
      'Se c’è pericolo, per te o per qualcun altro, chiama prima il numero di emergenza.',
      'Se vuoi parlare, le linee di ascolto ci sono per ogni difficoltà, piccola o grande. Qui vedi quali, o come trovarne una. Puoi cominciare con «Ho bisogno di parlare con qualcuno».',
      'Intanto: stai vicino a un’altra persona se puoi. Appoggia tutti e due i piedi per terra, butta fuori l’aria piano e nomina tre cose che vedi.',
      'Sono un programma, e queste parole le hanno scritte prima delle persone. Nessuno sta leggendo, e nessuno è stato avvisato di questo.',
    ],
    emergencyIn: {
      EU: 'Emergenza nell’Unione europea',
      US: 'Emergenza negli Stati Uniti',
      GB: 'Emergenza nel Regno Unito',
      AU: 'Emergenza in Australia',
      NZ: 'Emergenza in Nuova Zelanda',
    },
    directory: 'Trova una linea di ascolto vicino a te',
  },
};
