import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'Het verhaal pauzeert voor jou',
      paragraphs: [
        'Wat je schrijft, klinkt zwaar. Zulke gevoelens kunnen alles grijs maken, en het is belangrijk om ze serieus te nemen.',
        'Mag ik het eerlijk vragen: gaat het over jou, en niet over je personage? En denk je eraan om een eind aan je leven te maken? Je mag antwoorden zoals je wilt, of niet antwoorden.',
        'Als het nu helpt: zet beide voeten op de grond. Adem langzaam uit, langer dan je inademt. Noem drie dingen die je ziet.',
        'Is er iemand bij wie je vandaag kunt zitten, of die je kunt schrijven? ‘Het gaat niet goed met me, blijf je even bij me?’ is genoeg om te beginnen.',
      ],
    },
    {
      title: 'Laten we hier even stoppen',
      paragraphs: [
        'Dank je wel dat je dit schreef. Het is niet makkelijk om zoiets te zeggen.',
        'Ik wil het begrijpen: bedoel je jezelf? Denk je soms aan doodgaan, of aan een eind maken aan je leven? Elk antwoord is hier goed.',
        'Wat veel mensen door zo’n uur helpt: koud water op je gezicht, iets warms drinken, muziek, samen een stukje lopen, een bericht aan iemand die je graag mag.',
        'Je kunt ook praten met iemand die er is om te luisteren. Hier zie je wie je kunt bellen. Je hebt geen bijzondere reden nodig om te bellen.',
      ],
    },
  ],
  3: [
    {
      title: 'Goed dat je dit schreef',
      paragraphs: [
        'Het verhaal stopt hier, want jij bent belangrijker. Denken aan doodgaan of aan jezelf pijn doen laat zien hoeveel pijn er is. Je hebt niets verkeerds gedaan door het te zeggen.',
        'Ben je op dit moment veilig? Is er iets in de buurt waarmee je jezelf pijn zou kunnen doen? Breng er dan afstand tussen: een andere kamer, of iemand die het voor je bewaart. Als je niet veilig bent, gaat het alarmnummer voor.',
        'Vertel het nu aan één persoon: iemand die je vertrouwt, of een hulplijn. Je kunt zeggen: ‘Ik denk eraan een eind aan mijn leven te maken en ik wil daar niet alleen mee zijn.’',
        'Zulke sterke gevoelens worden groter en weer kleiner, ook als dat moeilijk te geloven is. Mensen die zich zo voelden, hebben hulp gevonden. Ook voor jou is er hulp.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Eerst jij',
      paragraphs: [
        'Ik neem serieus wat je schrijft. Dit dragen moet heel zwaar zijn, en je hoeft het niet alleen te dragen.',
        'Hoe veilig voel je je nu? Is er iets vlakbij dat je pijn zou kunnen doen? Ga ervan weg, of vraag iemand het te bewaren. Dat maakt de komende uren veiliger.',
        'De mensen van een hulplijn praten elke dag met anderen over precies dit. Je mag bellen, ook als je niet weet wat je moet zeggen. ‘Ik moet praten’ is genoeg.',
        'Als bellen te veel is, ga dan ergens heen waar iemand is die je vertrouwt: de keuken, de buren, vrienden. Bij gevaar gaat het alarmnummer voor.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Zoek nu meteen hulp',
      paragraphs: [
        'Bel nu het alarmnummer, alsjeblieft. Als je iets hebt ingenomen of gewond bent, bel ook als je je goed voelt: hulp werkt het best als die vroeg komt.',
        'Ga naar iemand toe, of roep iemand, en blijf daar. Als je ergens hoog bent, bij een spoor of bij iets dat je pijn zou kunnen doen, ga daar dan eerst weg.',
        'Je kunt zeggen: ‘Ik ben bang dat ik een eind aan mijn leven maak’ of ‘Ik heb iets ingenomen’. Ze weten wat er moet gebeuren en helpen elke dag mensen hiermee.',
        'Jij telt. De komende minuten zijn voor één ding: dat er iemand bij je is.',
      ],
    },
    {
      title: 'Bel nu, en laat iemand bij je zijn',
      paragraphs: [
        'Eerst het alarmnummer. Bel, alsjeblieft, of geef je telefoon aan iemand die voor je kan bellen.',
        'Ga weg van wat je pijn zou kunnen doen, naar een plek waar andere mensen zijn. Doe de deur van het slot, zodat hulp binnen kan komen.',
        'Als je iets hebt doorgeslikt of bloedt, zeg dat dan als eerste aan de telefoon. Om hulp vragen is goed.',
        'Je kunt hier blijven schrijven terwijl je wacht. Bellen gaat voor schrijven.',
      ],
    },
  ],
};
