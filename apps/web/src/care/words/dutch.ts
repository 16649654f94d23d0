import type { PanelWords } from './panel-words.ts';

export const dutch: PanelWords = {
  panel: 'Een woord buiten het verhaal',
  people: 'Waar je terechtkunt',
  call: (number) => `Bel ${number}`,
  text: (number) => `Sms ${number}`,
  back: 'Terug naar het verhaal wanneer je wilt',
  backGently: 'Rustig terug naar het verhaal',
  leave: 'Deze pagina snel verlaten',
  tools: 'Iets voor dit moment',
  tool: { plan: 'Mijn plan', breathe: 'Ademen', ground: 'Houvast' },
  toldTitle: 'Wie het te horen krijgt',
  told: {
    nobody:
      'Niemand heeft bericht gekregen: hier heeft niemand dienst. Op de nummers van deze pagina zijn nu mensen.',
    waiting:
      'Het ondersteuningsteam krijgt nu bericht. Er is nog bij niemand iets aangekomen. Wacht daar niet op, alsjeblieft.',
    undeliverable:
      'Het ondersteuningsteam was tot nu toe niet te bereiken; het wordt opnieuw geprobeerd. Gebruik alsjeblieft de nummers op deze pagina.',
    delivered:
      'Het bericht is bij het ondersteuningsteam. Er heeft nog niemand geantwoord. Wacht daar niet op, alsjeblieft.',
    acknowledged: (name) => `${name} heeft het gezien.`,
    acting: (name) => `${name} heeft het gezien en doet er iets aan.`,
    closed: 'Iemand van het ondersteuningsteam heeft het gezien en afgesloten.',
    somebody: 'Iemand van het ondersteuningsteam',
    asking: 'Er wordt gekeken hoe ver het is …',
    unknown: 'Hoe ver het is, is nu niet te zien. Gebruik alsjeblieft de nummers op deze pagina.',
  },
  numbersShown: 'Waar je terechtkunt staat boven aan de pagina.',
};
