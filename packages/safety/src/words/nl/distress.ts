import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'Het verhaal pauzeert voor jou',
      paragraphs: [
        'Dat klinkt heel zwaar. Je mag hier alle tijd nemen die je nodig hebt.',
        'Als je adem snel gaat of alles te veel is: laat je schouders zakken. Adem in en tel tot vier, adem uit en tel tot zes, een paar keer. Voel de grond onder je voeten. Een golf van paniek is heel eng, en hij gaat voorbij.',
        'Gaat dit over jou, buiten het verhaal? Wie zou nu bij je kunnen zijn, of met je kunnen bellen?',
      ],
    },
    {
      title: 'Een moment, alleen voor jou',
      paragraphs: [
        'Het is begrijpelijk dat dit pijn doet. Je hoeft hier niet sterk te zijn.',
        'Iets kleins voor de komende minuut: noem vijf dingen die je ziet, vier die je kunt aanraken, drie die je hoort. Dan een slok water.',
        'Gaat dit over jou, buiten het verhaal? Wil je zeggen wat er gebeurd is? En is er iemand in de buurt die een tijdje bij je kan zitten?',
      ],
    },
  ],
  3: [
    {
      title: 'Eerst jij',
      paragraphs: [
        'Ik neem dit serieus. Wat je meemaakt, klinkt als meer dan iemand alleen zou moeten dragen.',
        'Ben je nu veilig? Zo niet, bel dan het alarmnummer.',
        'Zoek contact met één persoon, alsjeblieft: iemand die je vertrouwt, of een hulplijn. ‘Het gaat niet goed met me, kun je bij me blijven?’ is genoeg.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Goed dat je dit schreef',
      paragraphs: [
        'Dank je wel dat je zegt hoe het is. Het verhaal kan wachten.',
        'Hoe veilig voel je je op dit moment, en waar ben je? Als er gevaar is, gaat het alarmnummer voor.',
        'Een hulplijn is er voor dagen als deze. Je hebt geen bijzondere reden nodig om te bellen. Ook iemand die je vertrouwt, kan bij je zitten.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Zoek nu meteen hulp',
      paragraphs: [
        'Dit klinkt als gevaar, nu. Bel het alarmnummer, of vraag iemand in de buurt om te bellen.',
        'Ga ergens heen waar andere mensen zijn, weg van alles wat je pijn zou kunnen doen, en blijf bij hen tot er hulp is.',
      ],
    },
    {
      title: 'Bel nu, en laat iemand bij je zijn',
      paragraphs: [
        'Eerst het alarmnummer. Zeg waar je bent en wat er gebeurt.',
        'Ga naar een veiligere plek als je kunt, weg van alles wat je pijn zou kunnen doen, en doe de deur van het slot, zodat hulp binnen kan komen. Blijf bij andere mensen.',
      ],
    },
  ],
};
