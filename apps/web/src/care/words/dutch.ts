import type { PanelWords } from './panel-words.ts';

export const dutch: PanelWords = {
  panel: 'Een woord buiten het verhaal',
  people: 'Waar je terechtkunt',
  country: 'In welk land ben je?',
  countryNotNow:
    'De nummers van dat land konden nu niet worden opgehaald. De nummers die hier staan, gelden.',
  call: (number) => `Bel ${number}`,
  text: (number) => `Sms ${number}`,
  back: 'Terug naar het verhaal wanneer je wilt',
  backGently: 'Rustig terug naar het verhaal',
  leave: 'Deze pagina snel verlaten',
  tools: 'Iets voor dit moment',
  tool: { plan: 'Mijn plan', breathe: 'Ademen', ground: 'Houvast' },
  toldTitle: 'Wie het te horen krijgt',
  told: {
    nobody: 'Niemand heeft hier bericht van gekregen. Hier zie je wie je kunt bellen.',
    waiting:
      'Het programma probeert het ondersteuningsteam te bereiken. Er is nog bij niemand iets aangekomen. Wacht daar niet op, alsjeblieft.',
    undeliverable:
      'Het ondersteuningsteam was tot nu toe niet te bereiken; het programma blijft het proberen. Hier zie je wie je kunt bellen.',
    delivered:
      'Het bericht is bij het ondersteuningsteam. Er heeft nog niemand geantwoord. Wacht daar niet op, alsjeblieft.',
    acknowledged: (name) => `${name} heeft het gezien.`,
    acting: (name) => `${name} heeft het gezien en doet er iets aan.`,
    closed: (name) =>
      `${name} heeft het gezien en de melding gesloten. Hier zie je nog steeds wie je kunt bellen.`,
    somebody: 'Iemand van het ondersteuningsteam',
    asking: 'Er wordt gekeken hoe ver het is …',
    unknown: 'Hoe ver het is, is nu niet te zien. Hier zie je wie je kunt bellen.',
  },
  numbersShown: 'Op deze pagina zie je wie je kunt bellen.',
  gentle: {
    title: 'Het verhaal heeft gewacht',
    waited: 'Er is niets in veranderd terwijl je weg was. Hier ben je:',
    anytime:
      'Je kunt verdergaan, deze scène afronden of het bewaren voor een andere dag. Het verhaal blijft zoals het is. En je kunt terug naar de woorden en nummers.',
    goOn: 'Van hier af verder',
    breathe: 'Eerst ademen',
    limits: 'Mijn grenzen',
    notYet: 'Nog niet',
  },
  fallback: {
    title: 'Hulp, nu',
    paragraphs: [
      'Als jij of iemand anders in gevaar is, bel dan eerst het alarmnummer.',
      'Als je wilt praten: een hulplijn is er voor alles wat moeilijk is, klein of groot. Hier zie je welke er is, of waar je er een vindt. Je kunt beginnen met ‘Ik moet met iemand praten’.',
      'Tot die tijd: blijf in de buurt van een ander mens als je kunt. Zet beide voeten op de grond, adem langzaam uit en noem drie dingen die je ziet.',
      'Ik ben een programma, en deze woorden zijn vooraf door mensen geschreven. Niemand leest mee, en niemand heeft hier bericht van gekregen.',
    ],
    emergencyIn: {
      EU: 'Alarmnummer in de Europese Unie',
      US: 'Alarmnummer in de Verenigde Staten',
      GB: 'Alarmnummer in het Verenigd Koninkrijk',
      AU: 'Alarmnummer in Australië',
      NZ: 'Alarmnummer in Nieuw-Zeeland',
    },
    directory: 'Een hulplijn bij jou in de buurt vinden',
  },
};
