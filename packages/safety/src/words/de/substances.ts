import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'Die Geschichte macht Pause für dich',
      paragraphs: [
        'Das klingt nach etwas, das stärker geworden ist, als du möchtest. Das geht vielen Menschen so, und dafür muss sich niemand schämen.',
        'Darf ich offen fragen: Geht es um dich? Geht es dir in diesem Moment so weit gut?',
        'Wenn du etwas ändern willst, musst du das nicht allein tun. Menschen in einer Arztpraxis oder am Krisentelefon können mit dir darüber sprechen, ohne Vorwürfe. Bei manchen Mitteln ist es gefährlich, von heute auf morgen aufzuhören: Frag vorher ärztlich nach.',
        grounding[0],
      ],
    },
    {
      title: 'Lass uns hier kurz anhalten',
      paragraphs: [
        'Danke, dass du so offen bist.',
        'Schreibst du über dein eigenes Leben? Wie ist es heute für dich?',
        'Ein Mensch, der zuhört, kann den heutigen Tag leichter machen: jemand, den du magst, eine Arztpraxis, eine Gruppe oder die Menschen am Krisentelefon. Du kannst dort alles fragen, auch ob du dich untersuchen lassen solltest.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Zuerst du',
      paragraphs: [
        'Es ist gut, dass du das geschrieben hast. Wenn du nach einer Pause wieder etwas genommen hast: Das geschieht vielen, und was du erreicht hast, bleibt.',
        'Bist du gerade in Sicherheit? Nach einer Pause verträgt der Körper vielleicht weniger, also sei bitte nicht allein. Wenn sich dein Atem oder deine Brust falsch anfühlt oder du ohnmächtig werden könntest, ruf den Notruf an.',
        'Wer könnte heute bei dir sein, jemand, dem du vertraust? Beim nächsten Schritt können eine Arztpraxis oder die Menschen am Krisentelefon helfen.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Bitte sei damit nicht allein',
      paragraphs: [
        'Was du beschreibst, ist viel für Körper und Seele. Es ist kein Grund für Vorwürfe.',
        'Bist du in diesem Moment in Sicherheit? Bitte lass jemanden bei dir sitzen, dem du vertraust, und trink etwas Wasser. Wenn es dir sehr schlecht geht, du Dinge siehst, die nicht da sind, oder nicht wach bleiben kannst, ruf den Notruf an.',
        'Die Menschen am Krisentelefon hören dir zu, wo auch immer du gerade stehst. „Ich brauche Hilfe mit dem, was ich nehme“ reicht für den Anfang.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bitte ruf jetzt den Notruf an',
      paragraphs: [
        'Ruf bitte jetzt an und sag, was du genommen hast und wie lange es her ist. Zu viel von etwas kann gefährlich werden, auch wenn du dich noch gut fühlst. Nimm nichts mehr.',
        'Bleib bei einem anderen Menschen und bleib wach, wenn du kannst. Wenn jemand schläft und kaum zu wecken ist, dreh die Person auf die Seite und ruf an.',
        'Anzurufen ist richtig, was auch immer vorher war.',
      ],
    },
    {
      title: 'Ruf jetzt an, und lass jemanden bei dir sein',
      paragraphs: [
        'Zuerst der Notruf. Leg die Packung oder die Flasche bereit, damit du vorlesen kannst, was darauf steht.',
        'Nimm nichts mehr. Versuch nicht, dich zu übergeben, außer man sagt es dir am Telefon. Schließ die Tür auf, damit Hilfe hereinkommen kann.',
        'Jetzt zählt nur, dass es schnell geht.',
      ],
    },
  ],
};
