import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'Het verhaal pauzeert voor jou',
      paragraphs: [
        'Wat je schrijft, klinkt alsof iemand zich niet goed voelt. Mag ik vragen: gaat het over jou, nu?',
        'Een arts kan dat beoordelen, een programma niet. Als het erger wordt of je bang maakt, bel dan het alarmnummer.',
        'Zeg tegen iemand in de buurt hoe je je voelt, zodat je er niet alleen mee bent.',
        grounding[0],
      ],
    },
    {
      title: 'Hoe gaat het op dit moment?',
      paragraphs: [
        'Mag ik het eerlijk vragen: overkomt dit jou nu echt, buiten het verhaal?',
        'Ik kan niemand onderzoeken en ga niet raden. Een huisarts kan vandaag helpen; bij twijfel is het alarmnummer goed.',
        'Is er iemand die bij je kan blijven?',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Praat vandaag met een arts, alsjeblieft',
      paragraphs: [
        'Wat je beschrijft, kennen artsen, en ze kunnen erbij helpen. Het maakt jou geen slecht of raar mens.',
        'Ben je nu veilig? Als je iets hoort of voelt dat zegt dat je jezelf of iemand pijn moet doen: je hoeft het niet te doen. Ga naar iemand die je vertrouwt en zeg het.',
        'Als je merkt dat je het zou kunnen doen, bel dan het alarmnummer.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Je hoeft dit niet alleen te redden',
      paragraphs: [
        'Dat klinkt beangstigend. Dank je wel dat je het schreef.',
        'Ben je nu veilig? Blijf in de buurt van iemand die je vertrouwt en vertel wat je mij hebt verteld. Een arts kan je vandaag helpen, en de mensen van een hulplijn ook.',
        'Als jij in gevaar bent, of iemand anders, gaat het alarmnummer voor.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bel nu het alarmnummer, alsjeblieft',
      paragraphs: [
        'Dit klinkt als een noodgeval, en iemand aan de telefoon kan meteen helpen. Bel nu, of vraag iemand in de buurt om te bellen.',
        'Zeg waar je bent, wie er hulp nodig heeft, wat er gebeurd is en wanneer. Als je iets hebt ingenomen, zeg dan wat en hoeveel; leg de verpakking klaar.',
        'Ga weg van alles wat gevaarlijk is, als je kunt. Blijf bij iemand, doe de deur van het slot en doe wat ze je aan de telefoon zeggen. Het verhaal kan wachten.',
      ],
    },
    {
      title: 'Eerst bellen',
      paragraphs: [
        'Het alarmnummer, alsjeblieft, voor al het andere. Wacht niet af of het overgaat.',
        'Als het om pillen of gif gaat: bel ook als je je goed voelt, en neem niets meer in. Als je jezelf pijn wilde doen, mag je dat zeggen; ze helpen je daar ook mee.',
        'Laat iemand bij je zijn tot er hulp is.',
      ],
    },
  ],
};
