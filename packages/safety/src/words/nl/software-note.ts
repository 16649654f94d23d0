import type { CareWords } from '../care-words.ts';

export const software: CareWords['software'] = {
  nobody: [
    'Ik ben een programma, en deze woorden zijn vooraf door mensen geschreven. Niemand leest mee, en niemand heeft hier bericht van gekregen.',
    'Dit antwoord komt van een programma, in woorden die mensen vooraf hebben geschreven. Niemand anders leest dit, en niemand heeft er bericht van gekregen.',
  ],
  'care-team': [
    'Ik ben een programma, en deze woorden zijn vooraf door mensen geschreven. Niemand leest mee. De mensen die voor deze plek zorgen, krijgen nu bericht: dat hier iemand misschien hulp nodig heeft, waar het ongeveer over gaat en hoe dringend het is. Wat je schreef, krijgen ze niet. Op deze pagina zie je of iemand heeft geantwoord. Wacht daar niet op, alsjeblieft.',
    'Dit antwoord komt van een programma, in woorden die mensen vooraf hebben geschreven. Niemand anders leest dit. Het programma probeert de mensen te bereiken die voor deze plek zorgen. Het zegt hun dat het ernstig is en waar het ongeveer over gaat, niet wat je schreef. Deze pagina laat zien of het bericht is aangekomen en wie het heeft gezien. Wacht daar niet op, alsjeblieft.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'Het verhaal wacht precies waar het is. Je kunt hier schrijven, of ernaar terugkeren, wanneer je wilt.',
  'Er gaat niets van het verhaal verloren. Het blijft open, en deze pagina ook: schrijf wat je wilt, wanneer je wilt.',
];
