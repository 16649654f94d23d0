import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'La storia fa una pausa per te',
      paragraphs: [
        'Vivere con quello che descrivi sembra difficile. Il modo in cui qualcuno ti tratta non è colpa tua.',
        'Posso chiedertelo apertamente: succede a te, fuori dalla storia? Puoi raccontare quanto vuoi, tanto o poco.',
        'Tu conosci la tua situazione meglio di chiunque. Puoi pensare alle tue possibilità con qualcuno che se ne intende, con i tuoi tempi. Puoi chiedere prima che cosa resta riservato.',
        grounding[0],
        'Se qualcuno può guardare questo schermo, puoi lasciare in fretta questa pagina o chiuderla, in ogni momento.',
      ],
    },
    {
      title: 'È importante',
      paragraphs: [
        'Grazie di averlo detto. Vivere con il controllo, il disprezzo o la paura consuma chiunque, e non è colpa tua.',
        'Parli della tua vita? Se vuoi, scrivi com’è per te. Non c’è un modo sbagliato di raccontarlo.',
        'Una persona di fiducia, qualcuno della tua scuola, un medico o le persone delle linee di ascolto possono ascoltare e pensare con te. Puoi chiedere prima che cosa tengono per sé, e raccontare solo quello che vuoi.',
        grounding[1],
        'Se entra qualcuno, puoi lasciare in fretta questa pagina o chiuderla.',
      ],
    },
  ],
  3: [
    {
      title: 'Hai fatto bene a raccontarlo',
      paragraphs: [
        'Se qualcuno può vedere questo schermo, puoi lasciare in fretta questa pagina o chiuderla adesso, e tornare quando è sicuro.',
        'Ti credo. Quello che ti viene fatto non è colpa tua, qualsiasi cosa ti abbiano detto.',
        'Sei al sicuro adesso? Se corri un pericolo, il numero di emergenza c’è anche per questo.',
        'Oggi non devi decidere niente. Chi conosce la violenza e gli abusi può aiutarti a capire che cosa è più sicuro per te. Se hai meno di diciotto anni, può aiutarti anche una persona adulta di fiducia, estranea alla situazione, per esempio un’insegnante o un medico.',
        'Qui vedi chi puoi chiamare. Può aiutare anche un piano di sicurezza: aprilo o scrivilo solo dove nessun altro può vederlo.',
      ],
    },
    {
      title: 'Non è colpa tua',
      paragraphs: [
        'Se qualcuno si avvicina, puoi lasciare in fretta questa pagina o chiuderla, in ogni momento.',
        'Grazie di averlo messo in parole. Nessuno ha il diritto di farti del male o di toccarti quando non vuoi.',
        'Questa persona è vicino a te adesso? C’è un posto dove ti senti più al sicuro, o qualcuno di fiducia? Se c’è pericolo, il numero di emergenza c’è anche per questo.',
        'Tu sai meglio di chiunque che cosa è sicuro. Le persone delle linee di ascolto possono ascoltare e guardare le tue possibilità con te, un piccolo passo alla volta. Se puoi, usa un telefono o un computer che nessun altro guarda.',
        'In un piano di sicurezza puoi scrivere che cosa ti protegge e chi ti aiuta. Tienilo solo dove nessun altro guarda.',
      ],
    },
  ],
  4: [
    {
      title: 'Se sei in pericolo adesso',
      paragraphs: [
        'Chiama il numero di emergenza appena puoi farlo senza rischio. Se non puoi parlare, chiama e resta in linea, se è sicuro.',
        'Se puoi, vai dove ci sono altre persone, o in una stanza con una via d’uscita e senza cose che possano servire a farti del male.',
        'Non hai fatto niente per meritarlo. Se qualcuno può vedere questo schermo, puoi lasciare in fretta questa pagina o chiuderla.',
      ],
    },
    {
      title: 'La tua sicurezza, adesso',
      paragraphs: [
        'Prima il numero di emergenza: chiama quando è sicuro. Puoi anche chiedere ai vicini o a chi è lì intorno di chiamare per te.',
        'Fidati di quello che sai della situazione: fai ciò che ti mette più al sicuro nei prossimi minuti.',
        'Se puoi, stai vicino ad altre persone, e lontano da cose che possano servire a farti del male.',
        'Niente di tutto questo è colpa tua. Puoi lasciare in fretta questa pagina o chiuderla, in ogni momento.',
      ],
    },
  ],
};
