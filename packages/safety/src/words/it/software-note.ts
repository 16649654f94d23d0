import type { CareWords } from '../care-words.ts';

export const software: CareWords['software'] = {
  nobody: [
    'Sono un programma, e queste parole le hanno scritte prima delle persone. Nessuno sta leggendo, e nessuno è stato avvisato di questo.',
    'Questa risposta viene da un programma, con parole che delle persone hanno scritto prima. Nessun altro legge qui, e nessuno è stato avvisato.',
  ],
  'care-team': [
    'Sono un programma, e queste parole le hanno scritte prima delle persone. Nessuno sta leggendo. In questo momento si cerca di avvisare le persone che si occupano di questo posto: qui qualcuno può aver bisogno di aiuto, di che cosa si tratta più o meno, e quanto è urgente. Non ricevono quello che hai scritto. Su questa pagina vedrai se qualcuno ha risposto. Non aspettare la risposta, per favore.',
    'Questa risposta viene da un programma, con parole che delle persone hanno scritto prima. Nessun altro legge qui. Il programma cerca di avvisare le persone che si occupano di questo posto. Dice loro che è una cosa seria e di che cosa si tratta più o meno, non quello che hai scritto. Questa pagina mostra se l’avviso è arrivato e chi l’ha visto. Non aspettare la risposta, per favore.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'La storia aspetta esattamente dov’è. Puoi scrivere qui, o tornarci, quando vuoi.',
  'Niente della storia va perso. Resta aperta, e anche questa pagina: scrivi quello che vuoi, quando vuoi.',
];
