import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'La storia fa una pausa per te',
      paragraphs: [
        'Sembra che qualcosa sia diventato più forte di quanto vorresti. Succede a molte persone, e non c’è da vergognarsi.',
        'Posso chiedertelo apertamente: parli di te? Stai bene in questo momento?',
        'Se vuoi che cambi, non devi farlo senza aiuto. Un medico o le persone delle linee di ascolto possono parlarne con te, senza rimproveri. Con alcune sostanze è rischioso smettere di colpo: chiedi prima a un medico.',
        grounding[0],
      ],
    },
    {
      title: 'Fermiamoci qui un momento',
      paragraphs: [
        'Grazie di parlarne apertamente.',
        'Scrivi della tua vita? Com’è oggi per te?',
        'Qualcuno che ascolta può alleggerire la giornata: una persona cara, un medico, un gruppo, o le persone delle linee di ascolto. Puoi chiedere loro qualsiasi cosa, per esempio se è il caso di farti visitare.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Prima di tutto, tu',
      paragraphs: [
        'Hai fatto bene a scriverlo. Se hai ricominciato dopo una pausa: succede a molte persone, e non cancella quello che hai ottenuto.',
        'Sei al sicuro adesso? Dopo una pausa il corpo forse regge meno, quindi stai con qualcuno, per favore. Se il respiro o il petto non vanno, o se potresti svenire, chiama il numero di emergenza.',
        'Chi potrebbe stare con te oggi, qualcuno di fiducia? Un medico o una linea di ascolto può aiutarti con il prossimo passo.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Non portarlo senza aiuto, per favore',
      paragraphs: [
        'Quello che descrivi pesa molto sul corpo e sulla mente. Non c’è niente da rimproverarti.',
        'Sei al sicuro in questo momento? Chiedi a qualcuno di fiducia di sedersi con te, e bevi un po’ d’acqua. Se stai molto male, vedi cose che non ci sono o non riesci a tenere gli occhi aperti, chiama il numero di emergenza.',
        'Le persone delle linee di ascolto ascoltano, a qualsiasi punto tu sia. «Ho bisogno di aiuto con quello che prendo» basta per cominciare.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Chiama adesso il numero di emergenza, per favore',
      paragraphs: [
        'Chiama adesso e di’ che cosa hai preso e da quanto tempo. Una quantità troppo grande può diventare pericolosa anche mentre ti senti ancora bene. Non prendere altro.',
        'Resta con un’altra persona e tieni gli occhi aperti se puoi. Se qualcuno dorme e si sveglia a fatica, gira la persona su un fianco e chiama.',
        'Chiamare è la cosa giusta, qualsiasi cosa sia successa prima.',
      ],
    },
    {
      title: 'Chiama adesso, e lascia che qualcuno stia con te',
      paragraphs: [
        'Prima il numero di emergenza. Tieni vicina la confezione o la bottiglia, così puoi leggere che cosa c’è scritto.',
        'Non prendere altro, e non cercare di vomitare se non te lo dicono. Apri la serratura della porta, così l’aiuto può entrare.',
        'Adesso conta una cosa sola: fare presto.',
      ],
    },
  ],
};
