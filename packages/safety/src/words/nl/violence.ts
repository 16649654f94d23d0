import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'Het verhaal pauzeert even',
      paragraphs: [
        'Dat klinkt als veel woede, en er kunnen goede redenen zijn om boos te zijn.',
        'Mag ik het eerlijk vragen: gaat het over iemand in je echte leven? Denk je eraan die persoon pijn te doen?',
        'Als woede zo groot is, helpt afstand: een andere kamer, een stuk lopen buiten, langzaam uitademen. Daarna iemand om mee te praten.',
      ],
    },
    {
      title: 'Laten we hier even stoppen',
      paragraphs: [
        'Wat je schrijft, klinkt heel boos. Ik wil graag begrijpen wat voor boosheid het is.',
        'Gaat het over iemand die echt bestaat? Heb je eraan gedacht die persoon iets aan te doen? Je mag in je eigen woorden antwoorden.',
        'Veel mensen merken dat grote woede kleiner wordt met tijd, beweging en iemand die luistert. De mensen van een hulplijn luisteren ook naar woede.',
      ],
    },
  ],
  3: [
    {
      title: 'Stop hier met mij',
      paragraphs: [
        'Wat je schrijft, klinkt alsof iemand die echt bestaat gewond zou kunnen raken. Dat je het zegt, is een stap om te zorgen dat niemand gewond raakt.',
        'Is iedereen op dit moment veilig? Waar ben je nu, en is die persoon bij je in de buurt? Ga als je kunt ergens anders heen. Laat alles achter wat een wapen kan zijn, of laat iemand die je vertrouwt het opbergen.',
        'Praat met iemand voordat er iets gebeurt: iemand die je vertrouwt, een arts, of een hulplijn. Daar luisteren ze ook naar mensen die bang zijn voor wat ze zouden kunnen doen.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Voordat er iets gebeurt',
      paragraphs: [
        'Ik neem dit serieus. Zo boos zijn, of bang zijn voor je eigen gedachten, is heel moeilijk om alleen te dragen.',
        'Zijn jij en de mensen om je heen op dit moment veilig? Afstand is de eerste hulp: ga de kamer uit, ga een tijdje het huis uit, breng ruimte tussen jou en alles wat gevaarlijk is.',
        'De mensen van een hulplijn praten ook met mensen die bang zijn voor wat ze zouden kunnen doen. Je kunt beginnen met: ‘Ik ben bang dat ik iemand iets aandoe.’ Vertel het ook aan iemand die je vertrouwt. Als het te sterk wordt, bel dan het alarmnummer.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bel nu, voordat er iemand gewond raakt',
      paragraphs: [
        'Bel het alarmnummer en zeg dat er iemand in gevaar is. Je mag zeggen dat jij degene bent die iemand iets zou kunnen aandoen. Doe dan wat ze zeggen.',
        'Ga weg van die persoon en van elk wapen, naar iemand die je vertrouwt en die rustig bij je kan blijven.',
        'Er hoeft vandaag niets te gebeuren. Nu bellen is het sterkste wat je kunt doen.',
      ],
    },
    {
      title: 'Bellen, en afstand',
      paragraphs: [
        'Bel nu het alarmnummer, alsjeblieft. Zeg: ‘Ik ben bang dat ik iemand iets ga aandoen.’ Dat is vragen om hulp.',
        'Breng tijdens het bellen afstand tussen jou en de mensen die je iets zou kunnen aandoen, en tussen jou en elk wapen.',
        'Vraag als je kunt iemand die rustig is om bij je te blijven tot er hulp is.',
      ],
    },
  ],
};
