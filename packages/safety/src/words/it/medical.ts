import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'La storia fa una pausa per te',
      paragraphs: [
        'Da quello che scrivi, sembra che qualcosa non vada in come ti senti. Posso chiedere: succede a te, adesso?',
        'Un medico può valutarlo; un programma no. Se peggiora o ti spaventa, chiama il numero di emergenza.',
        'Di’ a qualcuno vicino come ti senti, così non devi portarlo senza aiuto.',
        grounding[0],
      ],
    },
    {
      title: 'Come stai in questo momento?',
      paragraphs: [
        'Posso chiedertelo apertamente: sta succedendo davvero a te, fuori dalla storia?',
        'Non posso visitare nessuno e non voglio indovinare. Un ambulatorio può aiutare oggi; nel dubbio, il numero di emergenza è quello giusto.',
        'C’è qualcuno che potrebbe restare con te?',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Parla oggi con un medico, per favore',
      paragraphs: [
        'Quello che descrivi è conosciuto in medicina, e c’è aiuto. Non fa di te una persona cattiva o strana.',
        'Sei al sicuro adesso? Se senti qualcosa che ti dice di farti male o di farne a qualcuno, non devi farlo. Vai da qualcuno di cui ti fidi e diglielo.',
        'Se senti che potresti farlo davvero, chiama il numero di emergenza.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Non devi farcela senza aiuto',
      paragraphs: [
        'Sembra che faccia paura. Grazie di averlo scritto.',
        'Sei al sicuro adesso? Stai vicino a qualcuno di cui ti fidi e racconta quello che hai detto a me. Un medico può aiutarti oggi, e anche le persone delle linee di ascolto.',
        'Se tu sei in pericolo, o qualcun altro, prima viene il numero di emergenza.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Chiama adesso il numero di emergenza, per favore',
      paragraphs: [
        'Sembra un’emergenza, e una persona al telefono può aiutare subito. Chiama adesso, o chiedi a qualcuno vicino di chiamare.',
        'Di’ dove sei, chi ha bisogno di aiuto, che cosa è successo e quando. Se hai preso qualcosa, di’ che cosa e quanto; tieni vicina la confezione.',
        'Allontanati da ogni pericolo, se puoi. Resta con qualcuno, apri la porta e fai quello che ti dicono al telefono. La storia può aspettare.',
      ],
    },
    {
      title: 'Prima, chiama',
      paragraphs: [
        'Il numero di emergenza, per favore, prima di ogni altra cosa. Non aspettare di vedere se passa.',
        'Se si tratta di pastiglie o di veleno: chiama anche se ti senti bene, e non prendere altro. Se volevi farti del male, puoi dirlo; ti aiuteranno anche per questo.',
        'Lascia che un’altra persona stia con te finché arriva l’aiuto.',
      ],
    },
  ],
};
