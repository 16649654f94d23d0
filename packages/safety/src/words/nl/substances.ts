import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'Het verhaal pauzeert voor jou',
      paragraphs: [
        'Dat klinkt als iets dat sterker is geworden dan je zou willen. Dat overkomt veel mensen, en het is niets om je voor te schamen.',
        'Mag ik het eerlijk vragen: gaat het over jou? Gaat het op dit moment een beetje met je?',
        'Als je wilt dat het verandert, hoef je dat niet alleen te doen. Een arts of de mensen van een hulplijn kunnen er met je over praten, zonder verwijten. Met sommige middelen is in één keer stoppen gevaarlijk: vraag het eerst aan een arts.',
        grounding[0],
      ],
    },
    {
      title: 'Laten we hier even stoppen',
      paragraphs: [
        'Dank je wel dat je hier zo open over bent.',
        'Schrijf je over je eigen leven? Hoe is het vandaag voor je?',
        'Iemand die luistert, kan de dag lichter maken: iemand die je graag mag, een arts, een groep, of de mensen van een hulplijn. Je mag ze alles vragen, ook of je naar een arts moet.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Eerst jij',
      paragraphs: [
        'Goed dat je het schreef. Als je na een pauze weer hebt gebruikt: dat overkomt veel mensen, en het wist niet uit wat je hebt bereikt.',
        'Ben je nu veilig? Na een pauze kan je lichaam misschien minder hebben, dus wees niet alleen, alsjeblieft. Als je adem of je borst niet goed voelt, of als je flauw zou kunnen vallen, bel dan het alarmnummer.',
        'Wie zou vandaag bij je kunnen zijn, iemand die je vertrouwt? Een arts of een hulplijn kan helpen met de volgende stap.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Wees hier niet alleen mee, alsjeblieft',
      paragraphs: [
        'Wat je beschrijft, is zwaar voor lichaam en geest. Het is geen reden voor verwijten.',
        'Ben je op dit moment veilig? Laat iemand bij je zitten die je vertrouwt, en drink wat water. Als je je heel slecht voelt, dingen ziet die er niet zijn of niet wakker kunt blijven, bel dan het alarmnummer.',
        'De mensen van een hulplijn luisteren, waar je ook staat. ‘Ik heb hulp nodig met wat ik gebruik’ is genoeg om te beginnen.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bel nu het alarmnummer, alsjeblieft',
      paragraphs: [
        'Bel nu en zeg wat je hebt ingenomen en hoe lang geleden. Te veel van iets kan gevaarlijk worden, ook als je je nog goed voelt. Neem niets meer in.',
        'Blijf bij iemand en blijf wakker als je kunt. Als iemand slaapt en moeilijk wakker wordt, leg die persoon op de zij en bel.',
        'Bellen is goed, wat er ook aan voorafging.',
      ],
    },
    {
      title: 'Bel nu, en laat iemand bij je zijn',
      paragraphs: [
        'Eerst het alarmnummer. Leg de verpakking of de fles klaar, zodat je kunt voorlezen wat erop staat.',
        'Neem niets meer in, en probeer niet over te geven, behalve als ze dat zeggen. Doe de deur van het slot, zodat hulp binnen kan komen.',
        'Nu telt maar één ding: dat het snel gaat.',
      ],
    },
  ],
};
