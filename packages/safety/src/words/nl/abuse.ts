import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'Het verhaal pauzeert voor jou',
      paragraphs: [
        'Wat je beschrijft, klinkt zwaar om mee te leven. Hoe iemand jou behandelt, is niet jouw schuld.',
        'Mag ik het eerlijk vragen: gebeurt dit met jou, buiten het verhaal? Je mag zo veel of zo weinig vertellen als je wilt.',
        'Jij kent je situatie het best. Je kunt je mogelijkheden in je eigen tempo doorpraten met iemand die hier verstand van heeft. Je mag eerst vragen wat er vertrouwelijk blijft.',
        grounding[0],
        'Als iemand op dit scherm kan kijken, kun je deze pagina altijd snel verlaten of sluiten.',
      ],
    },
    {
      title: 'Dat is belangrijk',
      paragraphs: [
        'Dank je wel dat je het zegt. Gecontroleerd, gekleineerd of bang gemaakt worden put iedereen uit, en het is niet jouw schuld.',
        'Gaat dit over je eigen leven? Als je wilt, schrijf dan hoe het voor je is. Je kunt het niet verkeerd vertellen.',
        'Iemand die je vertrouwt, iemand op school, een huisarts of de mensen van een hulplijn kunnen luisteren en met je meedenken. Je mag eerst vragen wat zij voor zich houden, en alleen vertellen wat je wilt.',
        grounding[1],
        'Als er iemand binnenkomt, kun je deze pagina snel verlaten of sluiten.',
      ],
    },
  ],
  3: [
    {
      title: 'Goed dat je dit vertelt',
      paragraphs: [
        'Als iemand dit scherm kan zien, kun je deze pagina nu snel verlaten of sluiten, en terugkomen als het veilig is.',
        'Ik geloof je. Wat jou wordt aangedaan, is niet jouw schuld, wat iemand ook heeft gezegd.',
        'Ben je nu veilig? Als je in gevaar bent, is het alarmnummer er ook hiervoor.',
        'Je hoeft vandaag niets te beslissen. Mensen die veel weten over geweld en misbruik kunnen met je nadenken over wat voor jou het veiligst is. Als je jonger bent dan achttien, kan ook een volwassene helpen die je vertrouwt en die er niet bij betrokken is, zoals een leraar of een arts.',
        'Hier zie je wie je kunt bellen. Een veiligheidsplan kan ook helpen: open of schrijf het alleen waar niemand anders het kan zien.',
      ],
    },
    {
      title: 'Dit is niet jouw schuld',
      paragraphs: [
        'Als er iemand in de buurt komt, kun je deze pagina op elk moment snel verlaten of sluiten.',
        'Dank je wel dat je het in woorden hebt gezegd. Niemand heeft het recht jou pijn te doen of je aan te raken als je dat niet wilt.',
        'Is die persoon nu bij je in de buurt? Is er een plek waar je je veiliger voelt, of iemand die je vertrouwt? Bij gevaar is het alarmnummer er ook hiervoor.',
        'Jij weet het best wat veilig is. De mensen van een hulplijn kunnen luisteren en met je naar je mogelijkheden kijken, stapje voor stapje. Doe het als het kan vanaf een telefoon of computer waar niemand anders in kijkt.',
        'In een veiligheidsplan kun je schrijven wat jou beschermt en wie je helpt. Bewaar het alleen waar niemand anders kijkt.',
      ],
    },
  ],
  4: [
    {
      title: 'Als je nu in gevaar bent',
      paragraphs: [
        'Bel het alarmnummer zodra je dat veilig kunt doen. Als je niet kunt praten, bel dan en blijf aan de lijn, als dat veilig is.',
        'Ga als het kan ergens heen waar andere mensen zijn, of naar een kamer met een uitgang en zonder dingen waarmee iemand je pijn kan doen.',
        'Je hebt niets gedaan waarmee je dit verdient. Als iemand dit kan zien, kun je deze pagina snel verlaten of sluiten.',
      ],
    },
    {
      title: 'Jouw veiligheid, nu',
      paragraphs: [
        'Eerst het alarmnummer: bel als het veilig is. Je kunt ook de buren of iemand in de buurt vragen om voor je te bellen.',
        'Vertrouw op wat je van de situatie weet: doe wat je de komende minuten het veiligst maakt.',
        'Blijf als het kan in de buurt van andere mensen, en weg van dingen waarmee iemand je pijn kan doen.',
        'Niets hiervan is jouw schuld. Je kunt deze pagina altijd snel verlaten of sluiten.',
      ],
    },
  ],
};
