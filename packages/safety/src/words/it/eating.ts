import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'La storia fa una pausa per te',
      paragraphs: [
        'Da quello che scrivi, il cibo e il corpo sembrano occupare molto spazio adesso. Può stancare, e far sentire la solitudine.',
        'Posso chiedertelo apertamente: parli di te? Come stai oggi, e hai potuto mangiare e bere qualcosa?',
        'Molte persone conoscono questo e hanno trovato una strada con un aiuto. La prima persona a cui dirlo può essere qualcuno di fiducia, a scuola o da un medico.',
        grounding[0],
      ],
    },
    {
      title: 'Grazie di averlo detto',
      paragraphs: [
        'Cose così restano spesso segrete a lungo. È un bene che tu l’abbia messo in parole.',
        'Scrivi della tua vita? Che cosa è più difficile in questo momento?',
        'Chi lotta con questo merita aiuto, qualunque sia il peso e da quanto tempo dura. Alle linee di ascolto c’è chi ascolta, e un medico può vedere come sta il corpo.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Non aspettare con questo, per favore',
      paragraphs: [
        'Quello che descrivi può essere pericoloso per il cuore e per il corpo, anche se ti sembra di avere tutto sotto controllo. Fatti visitare oggi da un medico, per favore.',
        'Sei al sicuro adesso, e c’è qualcuno con te? Se svieni, hai dolore al petto o il cuore batte in modo strano, chiama il numero di emergenza.',
        'Dillo adesso a una persona di fiducia, così non devi portarlo senza aiuto.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Fatti visitare oggi da un medico, per favore',
      paragraphs: [
        'Lo prendo sul serio: il corpo può cedere prima di quanto ci si aspetti.',
        'Un ambulatorio o un pronto soccorso può aiutare oggi. Non devi spiegare tutto: «Ho difficoltà con il cibo e adesso il mio corpo non risponde bene» basta.',
        'Sei al sicuro in questo momento? Chi potrebbe venire con te, o restare con te fino ad allora, qualcuno di fiducia? Se peggiora, chiama il numero di emergenza.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Chiama adesso il numero di emergenza, per favore',
      paragraphs: [
        'Sembra un’emergenza medica. Chiama, o chiedi a qualcuno vicino di chiamare.',
        'Siediti o sdraiati e resta con un’altra persona. Racconta ai soccorritori che cosa è successo, anche con il cibo. Sono lì per questo.',
      ],
    },
    {
      title: 'Chiama adesso, e lascia che qualcuno stia con te',
      paragraphs: [
        'Prima il numero di emergenza. Non aspettare di vedere se passa.',
        'Resta dove qualcuno può vederti, e apri la serratura della porta, così l’aiuto può entrare.',
      ],
    },
  ],
};
