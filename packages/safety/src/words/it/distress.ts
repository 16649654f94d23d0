import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'La storia fa una pausa per te',
      paragraphs: [
        'Sembra molto duro. Qui puoi prenderti tutto il tempo che ti serve.',
        'Se il respiro è veloce o se è tutto troppo: lascia cadere le spalle. Prendi aria contando fino a quattro, buttala fuori contando fino a sei, qualche volta. Senti il pavimento sotto i piedi. Un’ondata di panico fa molta paura, e passa.',
        'Parli di te, fuori dalla storia? Chi potrebbe stare con te adesso, o al telefono?',
      ],
    },
    {
      title: 'Un momento, solo per te',
      paragraphs: [
        'È comprensibile che faccia male. Qui non c’è bisogno di essere forti.',
        'Una cosa piccola per il prossimo minuto: nomina cinque cose che vedi, quattro che puoi toccare, tre che senti. Poi un sorso d’acqua.',
        'Parli di te, fuori dalla storia? Vuoi dire che cosa è successo? E c’è qualcuno vicino che potrebbe sedersi un po’ con te?',
      ],
    },
  ],
  3: [
    {
      title: 'Prima di tutto, tu',
      paragraphs: [
        'Lo prendo sul serio. Quello che stai passando sembra più di quanto una persona dovrebbe portare senza aiuto.',
        'Sei al sicuro adesso? Se no, chiama il numero di emergenza.',
        'Rivolgiti a una persona, per favore: qualcuno di cui ti fidi, o una linea di ascolto. «Non sto bene, puoi restare con me?» basta.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Hai fatto bene a scriverlo',
      paragraphs: [
        'Grazie di dire come stai. La storia può aspettare.',
        'Ti senti al sicuro in questo momento? Dove sei? Se c’è pericolo, prima viene il numero di emergenza.',
        'Le linee di ascolto ci sono per giorni come questo. Non serve un motivo speciale per chiamare. Anche qualcuno di cui ti fidi può stare con te.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Cerca aiuto subito, per favore',
      paragraphs: [
        'Sembra che ci sia pericolo, adesso. Chiama il numero di emergenza, o chiedi a qualcuno vicino di chiamare.',
        'Vai dove ci sono altre persone, lontano da tutto ciò che potrebbe farti male, e resta con loro finché arriva l’aiuto.',
      ],
    },
    {
      title: 'Chiama adesso, e lascia che qualcuno stia con te',
      paragraphs: [
        'Prima il numero di emergenza. Di’ dove sei e che cosa sta succedendo.',
        'Vai in un posto più sicuro se puoi, lontano da ciò che potrebbe farti male, e apri la serratura della porta, così l’aiuto può entrare. Resta vicino ad altre persone.',
      ],
    },
  ],
};
