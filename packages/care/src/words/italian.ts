import type { CareToolWords } from './care-tool-words.ts';

export const italian: CareToolWords = {
  breathing: {
    title: 'Respirare piano',
    introduction:
      'Respira seguendo le parole, dal naso o dalla bocca, senza forzare. Se ti gira la testa o va peggio, fermati e respira come vuoi; forse per te va meglio «Tornare qui».',
    cues: { in: 'Dentro', hold: 'Trattieni', out: 'Fuori, piano' },
    ending: 'Per ora basta così. Lascia che il respiro riprenda il suo ritmo.',
  },
  senses: {
    title: 'Tornare dove sei',
    introduction:
      'Può aiutare quando i pensieri corrono o tutto sembra lontano. Vai al tuo ritmo. Puoi saltare qualsiasi passo, e se va peggio, fermati: va bene così.',
    steps: [
      {
        title: 'Cinque cose che vedi',
        text: 'Guardati intorno piano e trova cinque cose. Contano anche le piccole: una crepa nel muro, un colore, una luce.',
      },
      {
        title: 'Quattro cose che senti sulla pelle',
        text: 'Nota quattro cose che ti toccano: il pavimento sotto i piedi, la stoffa sul braccio, l’aria, la sedia.',
      },
      { title: 'Tre suoni', text: 'Ascolta tre suoni. Vicini o lontani, forti o appena percettibili.' },
      {
        title: 'Due odori',
        text: 'Trova due odori, o ricordane due che ti piacciono: caffè, pioggia, sapone.',
      },
      { title: 'Un sapore', text: 'Bevi un sorso d’acqua, o nota il sapore che hai in bocca adesso.' },
    ],
    ending: 'Sei qui. Puoi rifarlo tutte le volte che vuoi.',
  },
  facts: {
    title: 'Tenersi alle cose semplici',
    introduction:
      'Per questo bastano i tuoi pensieri. Di’ le risposte ad alta voce, in silenzio o per iscritto, come ti viene più facile. Nessuna risposta è sbagliata, e se va peggio, fermati: va bene così.',
    steps: [
      {
        title: 'Di’ chi e quando',
        text: 'Il tuo nome. Il giorno della settimana. Il mese. Il posto dove sei.',
      },
      {
        title: 'Nominane cinque',
        text: 'Cinque animali, cinque cibi o cinque canzoni. Scegli qualcosa che oggi ti viene facile.',
      },
      {
        title: 'Conta all’indietro',
        text: 'Da venti a uno, piano quanto vuoi. Se perdi il filo, ricomincia da dove vuoi.',
      },
      {
        title: 'Racconta come si fa una cosa',
        text: 'Ripercorri una cosa di ogni giorno, un passo dopo l’altro: preparare il tè, allacciare una scarpa, la strada fino al negozio.',
      },
      {
        title: 'Scegli una piccola cosa per dopo',
        text: 'Un bicchiere d’acqua. Un’altra stanza. Un messaggio a qualcuno. Una basta.',
      },
    ],
    ending: 'Per un po’ hai avuto un appiglio. Se torna, puoi ricominciare da uno qualsiasi di questi passi.',
  },
  plan: {
    title: 'Il mio piano di sicurezza',
    introduction:
      'Per i momenti in cui va male: che cosa mi aiuta, passo dopo passo. Se un passo non basta, vado al successivo. In pericolo, chiamo subito il numero di emergenza.',
    steps: {
      signs: {
        title: 'Come mi accorgo che comincia',
        prompt: 'Pensieri, umori, luoghi o giorni che mi dicono che arriva un momento difficile.',
      },
      coping: {
        title: 'Che cosa posso fare per conto mio',
        prompt:
          'Cose che mi hanno già fatto bene, senza nessun altro: una passeggiata, la musica, una doccia, respirare piano.',
      },
      distraction: {
        title: 'Persone e luoghi che mi distraggono',
        prompt: 'Dove sto in mezzo ad altri e quale compagnia mi fa bene. Lì non devo spiegare niente.',
      },
      people: {
        title: 'Persone a cui posso chiedere aiuto',
        prompt: 'A chi posso dire come sto, con i numeri.',
      },
      professionals: {
        title: 'Professionisti e servizi',
        prompt: 'Medico, terapia, linea di ascolto, la clinica più vicina: nomi, numeri e orari.',
      },
      surroundings: {
        title: 'Come rendere più sicuro quello che ho intorno',
        prompt: 'Che cosa metto fuori portata o do a qualcuno da tenere, e chi può aiutarmi a farlo.',
      },
    },
    saved: (day) => `Salvato il ${day}.`,
  },
};
