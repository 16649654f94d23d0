import type { Variants } from '../block.ts';

export const helpNowWords: Variants = [
  {
    title: 'Hulp, nu',
    paragraphs: [
      'Als jij of iemand anders in gevaar is, bel dan eerst het alarmnummer.',
      'Als je wilt praten: een hulplijn is er voor alles wat moeilijk is, klein of groot. Hier zie je welke er is, of waar je er een vindt. Je kunt beginnen met ‘Ik moet met iemand praten’.',
      'Tot die tijd: blijf in de buurt van een ander mens als je kunt. Zet beide voeten op de grond, adem langzaam uit en noem drie dingen die je ziet.',
    ],
  },
  {
    title: 'Je vroeg om hulp, en dat is goed',
    paragraphs: [
      'Bij gevaar, voor jou of voor iemand anders: het alarmnummer.',
      'Bij alles wat moeilijk is, luisteren de mensen van een hulplijn. Je hebt niet de juiste woorden nodig.',
      'Wie zou nu bij je kunnen zijn? Een kort ‘Kun je komen?’ of ‘Kun je me bellen?’ is genoeg.',
    ],
  },
];

export const unavailableWords: Variants = [
  {
    title: 'Het verhaal wacht even',
    paragraphs: [
      'Ik kon je laatste bericht net niet goed lezen, dus stop ik liever dan dat ik het verkeerd doe. Dat is een fout van het programma, niet van jou. Probeer het zo nog eens, alsjeblieft.',
      'Als het niet goed met je gaat, of als je in gevaar bent, hoef je niet op mij te wachten: hier zie je wie je kunt bellen.',
    ],
  },
  {
    title: 'Er is iets misgegaan in het programma',
    paragraphs: [
      'Het deel van mij dat luistert, gaf geen antwoord, en zonder dat ga ik niet verder. Jij hebt niets verkeerd gedaan. Schrijf je bericht nog een keer, alsjeblieft.',
      'Als je nu een mens nodig hebt, staat hier bij wie je terechtkunt.',
    ],
  },
];
