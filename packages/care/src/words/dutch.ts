import type { CareToolWords } from './care-tool-words.ts';

export const dutch: CareToolWords = {
  breathing: {
    title: 'Rustig ademen',
    introduction:
      'Adem in en uit met de woorden mee, door je neus of je mond, niet dieper dan prettig is. Als je duizelig wordt of het slechter voelt, stop dan en adem zoals je wilt; misschien past “Houvast” beter bij je.',
    cues: { in: 'In', hold: 'Vasthouden', out: 'Uit, langzaam' },
    ending: 'Dat is genoeg voor nu. Laat je adem weer zijn eigen gang gaan.',
  },
  senses: {
    title: 'Terug naar waar je bent',
    introduction:
      'Dit kan helpen als je gedachten razen of alles ver weg lijkt. Ga in je eigen tempo. Elke stap mag je overslaan, en als het slechter voelt, stop dan: dat mag.',
    steps: [
      {
        title: 'Vijf dingen die je ziet',
        text: 'Kijk langzaam om je heen en zoek vijf dingen. Kleine tellen ook: een barst in de muur, een kleur, een licht.',
      },
      {
        title: 'Vier dingen die je voelt',
        text: 'Merk vier dingen op die je aanraken: de grond onder je voeten, de stof op je arm, de lucht, de stoel.',
      },
      {
        title: 'Drie dingen die je hoort',
        text: 'Luister naar drie geluiden. Dichtbij of ver weg, hard of nauwelijks te horen.',
      },
      {
        title: 'Twee dingen die je ruikt',
        text: 'Zoek twee geuren, of denk aan twee die je fijn vindt: koffie, regen, zeep.',
      },
      {
        title: 'Eén ding dat je proeft',
        text: 'Neem een slok water, of merk de smaak op die je nu in je mond hebt.',
      },
    ],
    ending: 'Je bent hier. Je kunt het zo vaak doen als je wilt.',
  },
  facts: {
    title: 'Je aan gewone dingen vasthouden',
    introduction:
      'Hiervoor heb je genoeg aan je gedachten. Geef de antwoorden hardop, in stilte of op papier, wat het makkelijkst is. Geen antwoord is fout, en als het slechter voelt, stop dan: dat mag.',
    steps: [
      {
        title: 'Zeg wie en wanneer',
        text: 'Je voornaam. De dag van de week. De maand. De plaats waar je bent.',
      },
      {
        title: 'Noem er vijf',
        text: 'Vijf dieren, vijf gerechten of vijf liedjes. Neem iets wat vandaag makkelijk is.',
      },
      {
        title: 'Tel terug',
        text: 'Van twintig naar één, zo langzaam als je wilt. Als je de tel kwijt bent, begin je gewoon ergens.',
      },
      {
        title: 'Vertel hoe je iets doet',
        text: 'Ga iets gewoons na, stap voor stap: thee zetten, een veter strikken, de weg naar de winkel.',
      },
      {
        title: 'Kies één klein ding voor straks',
        text: 'Een glas water. Een andere kamer. Een berichtje aan iemand. Eén is genoeg.',
      },
    ],
    ending:
      'Je had een tijdje iets om je aan vast te houden. Als het terugkomt, kun je met elk van deze stappen opnieuw beginnen.',
  },
  plan: {
    title: 'Mijn veiligheidsplan',
    introduction:
      'Voor de tijden dat het slecht gaat: wat mij helpt, stap voor stap. Als een stap niet genoeg is, ga ik naar de volgende. Bij gevaar bel ik meteen het alarmnummer.',
    steps: {
      signs: {
        title: 'Hoe ik merk dat het begint',
        prompt: 'Gedachten, stemmingen, plekken of dagen die me zeggen dat er een zware tijd komt.',
      },
      coping: {
        title: 'Wat ik zelf kan doen',
        prompt:
          'Dingen die al eens hielpen, zonder iemand anders: een wandeling, muziek, een douche, rustig ademen.',
      },
      distraction: {
        title: 'Mensen en plekken die me afleiden',
        prompt:
          'Waar ik onder anderen ben, en wiens gezelschap me goeddoet. Daar hoef ik niets uit te leggen.',
      },
      people: {
        title: 'Mensen die ik om hulp kan vragen',
        prompt: 'Aan wie ik kan zeggen hoe het gaat, met hun nummers.',
      },
      professionals: {
        title: 'Hulpverleners en instanties',
        prompt:
          'Huisarts, therapeut, hulplijn, de dichtstbijzijnde kliniek: namen, nummers en wanneer ze er zijn.',
      },
      surroundings: {
        title: 'Hoe de plek om me heen veiliger wordt',
        prompt: 'Wat ik buiten bereik breng of iemand laat bewaren, en wie me daarbij kan helpen.',
      },
    },
    saved: (day) => `Bewaard op ${day}.`,
  },
};
