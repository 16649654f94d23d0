import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'La storia fa una pausa',
      paragraphs: [
        'Sembra molta rabbia, e per la rabbia possono esserci buoni motivi.',
        'Posso chiedertelo apertamente: si tratta di qualcuno della tua vita reale? Stai pensando di fargli del male?',
        'Quando la rabbia è così forte, la distanza aiuta: un’altra stanza, una camminata fuori, buttare fuori l’aria piano. Poi qualcuno con cui parlare.',
      ],
    },
    {
      title: 'Fermiamoci qui un momento',
      paragraphs: [
        'In quello che scrivi c’è molta rabbia. Vorrei capire che tipo di rabbia è.',
        'Riguarda una persona reale? Hai pensato di farle del male? Puoi rispondere con le tue parole.',
        'Molte persone sentono che una rabbia forte cala con il tempo, il movimento e qualcuno che ascolta. Le persone delle linee di ascolto ascoltano anche la rabbia.',
      ],
    },
  ],
  3: [
    {
      title: 'Fermati qui con me',
      paragraphs: [
        'Da quello che scrivi, una persona reale potrebbe farsi male. Dirlo è un passo perché nessuno si faccia male.',
        'Sono tutti al sicuro in questo momento? Dove sei adesso, e questa persona è vicino a te? Se puoi, vai da un’altra parte. Lascia lì tutto ciò che potrebbe essere un’arma, o chiedi a qualcuno di fiducia di metterlo via.',
        'Parla con qualcuno prima che succeda qualcosa: una persona di fiducia, un medico o una linea di ascolto. Lì ascoltano anche chi ha paura di quello che potrebbe fare.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Prima che succeda qualcosa',
      paragraphs: [
        'Lo prendo sul serio. Avere tanta rabbia, o paura dei propri pensieri, è molto difficile da reggere senza aiuto.',
        'In questo momento siete al sicuro, tu e chi ti è vicino? La distanza è il primo aiuto: esci dalla stanza, esci un po’ di casa, metti spazio tra te e tutto ciò che è pericoloso.',
        'Le persone delle linee di ascolto parlano anche con chi ha paura di quello che potrebbe fare. Puoi cominciare con: «Ho paura di fare del male a qualcuno». Parlane anche con qualcuno di fiducia. Se diventa troppo forte, chiama il numero di emergenza.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Chiama adesso, prima che qualcuno si faccia male',
      paragraphs: [
        'Chiama il numero di emergenza e di’ che qualcuno è in pericolo. Puoi dire che potresti essere tu a fargli del male. Poi fai quello che ti dicono.',
        'Allontanati dalla persona e da ogni arma, e vai da qualcuno di fiducia che possa stare con te con calma.',
        'Oggi non deve per forza succedere qualcosa. Chiamare adesso è la cosa più forte che puoi fare.',
      ],
    },
    {
      title: 'Una telefonata, e distanza',
      paragraphs: [
        'Chiama adesso il numero di emergenza, per favore. Di’: «Ho paura di fare del male a qualcuno». Così stai chiedendo aiuto.',
        'Mentre chiami, metti distanza tra te e le persone a cui potresti fare del male, e tra te e ogni arma.',
        'Se puoi, chiedi a una persona calma di restare con te finché arriva l’aiuto.',
      ],
    },
  ],
};
