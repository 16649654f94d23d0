import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'Ti preoccupi per qualcuno',
      paragraphs: [
        'È un bene che tu l’abbia notato, ed è pesante saperlo. È una persona reale della tua vita?',
        'Puoi chiederlo apertamente: «Stai pensando di ucciderti?». Chiederlo non mette l’idea in testa. Spesso dà sollievo.',
        'Ascolta più di quanto consigli. Non devi avere risposte. Poi cercate insieme qualcuno che possa aiutare. Se sei giovane, parlane con una persona adulta di cui ti fidi.',
        'Le persone delle linee di ascolto parlano anche con chi si preoccupa per qualcuno.',
      ],
    },
    {
      title: 'Una pausa per la persona a cui pensi',
      paragraphs: [
        'Ci tieni, e si vede. Posso chiedere: è qualcuno di reale, e oggi hai avuto sue notizie?',
        'Una cosa che aiuta: «Ho notato che non stai bene. Io ci sono. Vuoi raccontarmi?». E poi ascoltare.',
        'Non dovrebbe pesare solo su di te. Chiama in aiuto un’altra persona di cui si fida. E abbi cura di te: anche tu puoi chiamare una linea di ascolto.',
      ],
    },
  ],
  3: [
    {
      title: 'Fai bene a prenderlo sul serio',
      paragraphs: [
        'Quando qualcuno dice una cosa così, è un motivo per agire, anche se ti ha chiesto di tenerlo segreto. La sua vita vale più del segreto.',
        'Sai dove si trova adesso, e se è al sicuro? Se riesci a parlarci: chiedi apertamente se pensa di uccidersi. Resta lì o al telefono. Aiuta a mettere distanza da ciò che è pericoloso, se per te è sicuro.',
        'Dillo a qualcuno che può fare di più: la famiglia, la scuola, un medico, una linea di ascolto. Se non riesci a raggiungere questa persona e temi per la sua vita, chiama il numero di emergenza e di’ dove potrebbe essere.',
        'Non l’hai causato tu, e non devi portarlo senza aiuto.',
        'Qui vedi chi puoi chiamare. Se c’è un piano di sicurezza, potete guardarlo insieme.',
      ],
    },
    {
      title: 'Come aiutare, passo dopo passo',
      paragraphs: [
        'Chiedi: apertamente e con calma. Ascolta: senza discutere quello che sente. Resta: di persona o al telefono. Cerca aiuto: una persona adulta di fiducia, un medico, una linea di ascolto.',
        'È al sicuro in questo momento, e c’è qualcuno lì? Se per te è sicuro, aiuta a mettere distanza da ciò che è pericoloso.',
        'Se non risponde e temi per la sua vita, chiamare il numero di emergenza è giusto. È meglio chiamare e sbagliarsi.',
        'E tu: chi c’è con te? Puoi parlare con le persone delle linee di ascolto anche di come è per te.',
        'Un piano di sicurezza può mostrare che cosa fare dopo. Qui vedi chi puoi chiamare.',
      ],
    },
  ],
  4: [
    {
      title: 'Chiama adesso il numero di emergenza per questa persona',
      paragraphs: [
        'Di’ dove si trova, che cosa è successo e quando. Se ha preso qualcosa, di’ che cosa, e chiama anche se dice di stare bene.',
        'Se sei lì e per te è sicuro: resta, parlale, allontana ciò che è pericoloso. Se qualcuno è violento, non metterti in mezzo. Se la persona in pericolo dorme e si sveglia a fatica, girala su un fianco. Se non respira, dillo per prima cosa: al telefono ti diranno che cosa fare.',
        'Se ti trovi lontano: chiama lo stesso, e chiedi a qualcuno che abita vicino di andare lì.',
      ],
    },
    {
      title: 'Ogni minuto conta, e tu puoi fare qualcosa',
      paragraphs: [
        'Chiama prima il numero di emergenza. Di’ l’indirizzo, o l’ultimo posto che conosci.',
        'Poi chiama qualcuno che è vicino a questa persona: la famiglia, i vicini, gli amici, la scuola.',
        'Se sei lì e per te è sicuro, resta, e allontana ciò che è pericoloso.',
        'Pensa anche alla tua sicurezza. Quando l’aiuto è in arrivo, hai fatto quello che si può fare. Dopo, parla con qualcuno di come è stato per te.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'Ti preoccupi per qualcuno',
      paragraphs: [
        'È un bene che tu l’abbia notato, ed è pesante saperlo. È una persona reale della tua vita?',
        'Aiutano soprattutto un momento tranquillo e una frase semplice: «Ho notato che non stai bene. Io ci sono». Poi ascolta più di quanto consigli.',
        'Non dovrebbe pesare solo su di te. Se sei giovane parlane con una persona adulta di cui ti fidi, o chiama in aiuto qualcuno di cui si fida questa persona.',
      ],
    },
    {
      title: 'Una pausa per la persona a cui pensi',
      paragraphs: [
        'Ci tieni, e si vede. Posso chiedere: è qualcuno di reale, e come sta oggi?',
        'Non devi avere risposte. Esserci, chiedere e ascoltare è già un aiuto.',
        'Le persone delle linee di ascolto parlano anche con chi si preoccupa per qualcuno. E tu: come stai con tutto questo?',
      ],
    },
  ],
  3: [
    {
      title: 'Fai bene a prenderlo sul serio',
      paragraphs: [
        'C’è qualcuno in pericolo adesso? Allora chiama il numero di emergenza; forse tocca a te.',
        'Se qualcuno è violento, non metterti in mezzo, per favore: può rendere tutto più pericoloso, per questa persona e per te. Lascia che chi subisce il male dica che cosa sarebbe sicuro.',
        'Dillo a qualcuno che può fare di più: una persona adulta di fiducia, la scuola, un medico, una linea di ascolto. Non l’hai causato tu, e non devi portarlo senza aiuto.',
        'Qui vedi chi puoi chiamare. Se c’è un piano di sicurezza per questo, potete guardarlo insieme.',
      ],
    },
    {
      title: 'Qualcuno a cui tieni ha bisogno di aiuto',
      paragraphs: [
        'Grazie di averlo scritto. Se qualcuno fa del male a questa persona, la colpa non è sua. E niente di tutto questo è colpa tua.',
        'Tu sei al sicuro in questo momento? Cerca un posto sicuro, e chiama il numero di emergenza se c’è pericolo.',
        'Credile, ascolta e lascia che scelga i tempi. Una persona adulta di fiducia, un medico o una linea di ascolto può aiutarti a capire che cosa è sicuro.',
        'Anche qui può aiutare un piano di sicurezza: il suo, o uno per te. Qui vedi chi puoi chiamare.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
