import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'Je maakt je zorgen om iemand',
      paragraphs: [
        'Het is goed dat je het hebt gemerkt, en het is zwaar om te weten. Gaat het om iemand in je echte leven?',
        'Je kunt het eerlijk vragen: ‘Denk je eraan een eind aan je leven te maken?’ Door die vraag komt niemand op het idee. Vaak lucht het op.',
        'Luister meer dan je raad geeft. Je hoeft geen antwoorden te hebben. Zoek dan samen iemand die kan helpen, en vertel het aan een volwassene die je vertrouwt als je jong bent.',
        'De mensen van een hulplijn praten ook met wie zich zorgen maakt om iemand.',
      ],
    },
    {
      title: 'Een pauze voor de persoon aan wie je denkt',
      paragraphs: [
        'Je geeft om deze persoon, dat is te merken. Mag ik vragen: is het iemand die echt bestaat, en heb je vandaag iets gehoord?',
        'Wat kan helpen: ‘Ik heb gemerkt dat het niet goed met je gaat. Ik ben er. Wil je het vertellen?’ En dan luisteren.',
        'Je hoeft dit niet alleen te doen. Haal er nog iemand bij die deze persoon vertrouwt. En zorg ook voor jezelf: jij kunt ook een hulplijn bellen.',
      ],
    },
  ],
  3: [
    {
      title: 'Goed dat je het serieus neemt',
      paragraphs: [
        'Als iemand zoiets zegt, is dat een reden om iets te doen, ook als je het geheim moest houden. Een leven is meer waard dan een geheim.',
        'Weet je waar die persoon nu is, en of die veilig is? Als je contact krijgt: vraag eerlijk of die persoon eraan denkt een eind aan het leven te maken. Blijf erbij of aan de telefoon. Help afstand te maken tot alles wat gevaarlijk is, als dat voor jou veilig is.',
        'Vertel het aan iemand die meer kan doen: de familie, de school, een arts, een hulplijn. Als je die persoon niet kunt bereiken en bang bent voor het leven van die persoon, bel dan het alarmnummer en zeg waar die kan zijn.',
        'Jij hebt dit niet veroorzaakt, en je hoeft het niet alleen te dragen.',
        'Hier zie je wie je kunt bellen. Als er een veiligheidsplan is, kunnen jullie er samen naar kijken.',
      ],
    },
    {
      title: 'Hoe je kunt helpen, stap voor stap',
      paragraphs: [
        'Vragen: eerlijk en rustig. Luisteren: zonder het weg te praten. Blijven: ter plekke of aan de telefoon. Hulp halen: een volwassene die te vertrouwen is, een arts, een hulplijn.',
        'Is die persoon op dit moment veilig, en is er iemand bij? Help afstand te maken tot alles wat gevaarlijk is, als dat voor jou veilig is.',
        'Als er geen antwoord komt en je bang bent voor het leven van die persoon, bel dan het alarmnummer. Je kunt beter bellen en je vergissen.',
        'En jij: wie is er bij jou? Je kunt met de mensen van een hulplijn ook praten over hoe dit voor jou is.',
        'Een veiligheidsplan kan laten zien wat jullie hierna kunnen doen. Hier zie je wie je kunt bellen.',
      ],
    },
  ],
  4: [
    {
      title: 'Bel nu het alarmnummer voor deze persoon',
      paragraphs: [
        'Zeg waar die persoon is, wat er gebeurd is en wanneer. Als er iets is ingenomen, zeg dan wat, en bel ook als die persoon zegt dat het goed gaat.',
        'Als je erbij bent en het voor jou veilig is: blijf, blijf praten, houd gevaarlijke dingen uit de buurt. Als iemand geweld gebruikt, kom er dan niet tussen. Als de persoon slaapt en moeilijk wakker wordt: leg die op de zij. Als de persoon niet ademt, zeg dat eerst: aan de telefoon zeggen ze wat je moet doen.',
        'Als je ver weg bent: bel toch, en vraag iemand die in de buurt woont om erheen te gaan.',
      ],
    },
    {
      title: 'Elke minuut telt, en jij kunt iets doen',
      paragraphs: [
        'Bel eerst het alarmnummer. Geef het adres, of de laatste plek die je weet.',
        'Bel dan iemand die dicht bij deze persoon staat: familie, buren, vrienden, school.',
        'Als je erbij bent en het voor jou veilig is: blijf, en houd gevaarlijke dingen uit de buurt.',
        'Zorg voor je eigen veiligheid. Als er hulp onderweg is, heb je gedaan wat je kunt doen. Praat er daarna met iemand over hoe dit voor jou was.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'Je maakt je zorgen om iemand',
      paragraphs: [
        'Het is goed dat je het hebt gemerkt, en het is zwaar om te weten. Gaat het om iemand in je echte leven?',
        'Een rustig moment en een gewone zin helpen het meest: ‘Ik heb gemerkt dat het niet goed met je gaat. Ik ben er.’ Luister dan meer dan je raad geeft.',
        'Je hoeft dit niet alleen te doen. Vertel het aan een volwassene die je vertrouwt als je jong bent, of haal er iemand bij die deze persoon vertrouwt.',
      ],
    },
    {
      title: 'Een pauze voor de persoon aan wie je denkt',
      paragraphs: [
        'Je geeft om deze persoon, dat is te merken. Mag ik vragen: is het iemand die echt bestaat, en hoe gaat het vandaag met die persoon?',
        'Je hoeft geen antwoorden te hebben. Er zijn, vragen en luisteren is al hulp.',
        'De mensen van een hulplijn praten ook met wie zich zorgen maakt om iemand. En jij: hoe gaat het met jou bij dit alles?',
      ],
    },
  ],
  3: [
    {
      title: 'Goed dat je het serieus neemt',
      paragraphs: [
        'Is er nu iemand in gevaar? Bel dan het alarmnummer; misschien ben jij degene die dat kan doen.',
        'Als iemand geweld gebruikt, kom er dan niet tussen, alsjeblieft: dat kan het gevaarlijker maken, voor die persoon en voor jou. Laat degene die pijn wordt gedaan zeggen wat veilig zou zijn.',
        'Vertel het aan iemand die meer kan doen: een volwassene die je vertrouwt, de school, een arts, een hulplijn. Jij hebt dit niet veroorzaakt, en je hoeft het niet alleen te dragen.',
        'Hier zie je wie je kunt bellen. Als hier een veiligheidsplan voor is, kunnen jullie er samen naar kijken.',
      ],
    },
    {
      title: 'Iemand om wie je geeft, heeft hulp nodig',
      paragraphs: [
        'Dank je wel dat je het schreef. Als iemand deze persoon pijn doet, is dat niet de schuld van deze persoon. En niets hiervan is jouw schuld.',
        'Ben jij zelf op dit moment veilig? Zoek een plek waar je dat bent, en bel het alarmnummer als er gevaar is.',
        'Geloof die persoon, luister, en laat die persoon het tempo bepalen. Een volwassene die je vertrouwt, een arts of een hulplijn kan met je nadenken over wat veilig is.',
        'Een veiligheidsplan kan ook hier helpen: voor deze persoon, of voor jezelf. Hier zie je wie je kunt bellen.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
