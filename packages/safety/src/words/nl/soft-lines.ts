import type { Variants } from '../block.ts';

export const softLine: Variants = [
  {
    title: 'Tussendoor',
    paragraphs: [
      'Dat klinkt als veel tegelijk. Het verhaal gaat verder. Als je een pauze wilt of iemand om mee te praten: hulp is altijd één stap weg.',
    ],
  },
  {
    title: 'Een woord naast het verhaal',
    paragraphs: ['Wat je zegt, telt. Speel door zolang het je goed doet, en open de hulp wanneer je wilt.'],
  },
];

export const betterNow: Variants = [
  {
    title: 'Fijn dat je er bent',
    paragraphs: [
      'Goed dat je dit vertelt. Het verhaal gaat verder. Als het zwaar is, nu of later: hulp is er altijd.',
    ],
  },
  {
    title: 'Een woord naast het verhaal',
    paragraphs: [
      'Dank je wel dat je het vertelt. Door zoiets heen komen kost kracht. Het verhaal gaat verder, en hulp blijft dichtbij.',
    ],
  },
];

export const thinkingOfSomeone: Variants = [
  {
    title: 'Tussendoor',
    paragraphs: [
      'Wat verdrietig; dat is veel om te dragen. Het verhaal gaat rustig verder. Hulp is er altijd, voor jou en voor de persoon aan wie je denkt.',
    ],
  },
  {
    title: 'Een woord naast het verhaal',
    paragraphs: [
      'Aan iemand denken kan zwaar op het hart liggen. Speel zolang het je goed doet; hulp blijft dichtbij.',
    ],
  },
];

export const stillHere: Variants = [
  {
    title: 'Nog steeds bij je',
    paragraphs: [
      'Ik ben niet vergeten wat je schreef. Je mag rustig spelen. Als het weer zwaar wordt, schrijf het dan, of open de hulp.',
    ],
  },
  {
    title: 'Een woord naast het verhaal',
    paragraphs: ['Wat je me vertelde, telt nog steeds. Speel zolang het je goed doet; hulp is één stap weg.'],
  },
];
