import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'Het verhaal pauzeert voor jou',
      paragraphs: [
        'Wat je schrijft, klinkt alsof eten en het lichaam nu veel ruimte innemen. Dat kan uitputten, en eenzaam maken.',
        'Mag ik het eerlijk vragen: gaat het over jou? Hoe gaat het vandaag, en heb je iets kunnen eten en drinken?',
        'Veel mensen kennen dit en vonden met hulp een weg. Je kunt het eerst vertellen aan een huisarts, iemand op school of iemand die je vertrouwt.',
        grounding[0],
      ],
    },
    {
      title: 'Dank je wel dat je het zegt',
      paragraphs: [
        'Zulke dingen blijven vaak lang geheim. Het is goed dat je het in woorden hebt gezegd.',
        'Schrijf je over je eigen leven? Wat is er op dit moment het moeilijkst aan?',
        'Wie hiermee worstelt, verdient hulp, wat de weegschaal ook zegt en hoe lang het ook al duurt. De mensen van een hulplijn luisteren, en een arts kan kijken hoe het met het lichaam gaat.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Wacht hier niet mee, alsjeblieft',
      paragraphs: [
        'Wat je beschrijft, kan gevaarlijk zijn voor je hart en je lichaam, ook als je het gevoel hebt dat je het onder controle hebt. Laat er vandaag een arts naar kijken, alsjeblieft.',
        'Ben je nu veilig, en is er iemand bij je? Als je flauwvalt, pijn in je borst hebt of je hart raar klopt, bel dan het alarmnummer.',
        'Vertel het nu aan iemand die je vertrouwt, zodat je er niet alleen mee bent.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Ga vandaag naar een arts, alsjeblieft',
      paragraphs: [
        'Ik neem dit serieus: het lichaam kan het begeven voordat je het verwacht.',
        'Een huisarts of de spoedeisende hulp kan vandaag helpen. Je hoeft niet alles uit te leggen: ‘Ik heb moeite met eten en nu doet mijn lichaam raar’ is genoeg.',
        'Ben je op dit moment veilig? Wie zou met je mee kunnen gaan, of tot die tijd bij je blijven, iemand die je vertrouwt? Als het erger wordt, bel dan het alarmnummer.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bel nu het alarmnummer, alsjeblieft',
      paragraphs: [
        'Dit klinkt als een medisch noodgeval. Bel, of vraag iemand in de buurt om te bellen.',
        'Ga zitten of liggen en blijf bij iemand. Vertel de hulpverleners wat er gebeurd is, ook met eten. Daar zijn ze voor.',
      ],
    },
    {
      title: 'Bel nu, en laat iemand bij je zijn',
      paragraphs: [
        'Eerst het alarmnummer. Wacht niet af of het overgaat.',
        'Blijf ergens waar iemand je kan zien, en doe de deur van het slot, zodat hulp binnen kan komen.',
      ],
    },
  ],
};
