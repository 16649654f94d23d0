import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'La storia fa una pausa per te',
      paragraphs: [
        'Quello che scrivi sembra pesante. Sentirsi così può rendere tutto grigio, e va preso sul serio.',
        'Posso chiedertelo apertamente: parli di te, e non del tuo personaggio? E stai pensando di ucciderti? Puoi rispondere come vuoi, o non rispondere.',
        'Se adesso ti aiuta: appoggia tutti e due i piedi per terra. Butta fuori l’aria piano, più a lungo di quanto la prendi. Nomina tre cose che vedi.',
        'C’è qualcuno accanto a cui sederti oggi, o a cui scrivere? «Non sto bene, resti un po’ con me?» basta per cominciare.',
      ],
    },
    {
      title: 'Fermiamoci qui un momento',
      paragraphs: [
        'Grazie di averlo scritto. Non è facile metterlo in parole.',
        'Vorrei capire: parli di te? A volte pensi a morire o a ucciderti? Qui va bene qualsiasi risposta.',
        'Cose che aiutano molte persone a passare un’ora così: acqua fredda sul viso, qualcosa di caldo da bere, musica, una camminata in due, un messaggio a qualcuno a cui vuoi bene.',
        'Puoi anche parlare con una persona che è lì per ascoltare. Qui vedi chi puoi chiamare. Non serve un motivo speciale per chiamare.',
      ],
    },
  ],
  3: [
    {
      title: 'Hai fatto bene a scriverlo',
      paragraphs: [
        'La storia si ferma qui, perché tu conti di più. Pensare di morire o di farsi male mostra quanto dolore c’è. Non hai fatto niente di sbagliato dicendolo.',
        'Sei al sicuro in questo momento? Hai vicino qualcosa con cui potresti farti male? Se è così, metti distanza, per favore: un’altra stanza, o qualcuno che lo tenga per te. Se non sei al sicuro, prima viene il numero di emergenza.',
        'Dillo adesso a una persona: qualcuno di cui ti fidi, o una linea di ascolto. Puoi dire: «Sto pensando di uccidermi e non voglio affrontarlo senza aiuto».',
        'Sentimenti così forti salgono e scendono, anche quando è difficile crederlo. Persone che si sono sentite così hanno trovato aiuto, e c’è aiuto anche per te.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Prima di tutto, tu',
      paragraphs: [
        'Prendo sul serio quello che scrivi. Portare questo peso deve essere molto duro, e non devi portarlo senza aiuto.',
        'Ti senti al sicuro adesso, o non del tutto? C’è vicino qualcosa che potrebbe farti male? Allontanarti, o chiedere a qualcuno di tenerlo, rende più sicure le prossime ore.',
        'Le persone delle linee di ascolto parlano di questo con altri, ogni giorno. Puoi chiamare anche se non sai cosa dire. «Ho bisogno di parlare» basta.',
        'Se chiamare ti sembra troppo, vai dove c’è qualcuno di cui ti fidi: in cucina, dai vicini, da amici. In caso di pericolo, prima viene il numero di emergenza.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Cerca aiuto subito, per favore',
      paragraphs: [
        'Chiama adesso il numero di emergenza, per favore. Se hai preso qualcosa o hai una ferita, chiama anche se ti senti bene: l’aiuto funziona meglio se arriva presto.',
        'Vai da un’altra persona, o chiama qualcuno ad alta voce, e resta lì. Se ti trovi in alto, vicino a dei binari o a qualcosa che potrebbe farti male, allontanati prima.',
        'Puoi dire: «Ho paura di uccidermi» oppure «Ho preso qualcosa». Lì sanno cosa fare, e aiutano persone ogni giorno.',
        'Tu conti. I prossimi minuti servono a una cosa sola: avere qualcuno accanto.',
      ],
    },
    {
      title: 'Chiama adesso, e lascia che qualcuno stia con te',
      paragraphs: [
        'Prima il numero di emergenza. Chiama, per favore, o passa il telefono a qualcuno che chiami per te.',
        'Allontanati da ciò che potrebbe farti male, verso un posto dove ci sono altre persone. Apri la serratura della porta, così l’aiuto può entrare.',
        'Se hai ingoiato qualcosa o perdi sangue, dillo per prima cosa al telefono. Chiedere aiuto è la cosa giusta.',
        'Puoi continuare a scrivere qui mentre aspetti. Chiamare viene prima di scrivere.',
      ],
    },
  ],
};
