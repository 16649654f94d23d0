import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'Die Geschichte macht Pause für dich',
      paragraphs: [
        'Das klingt sehr schwer. Du kannst dir hier so viel Zeit nehmen, wie du brauchst.',
        'Wenn dein Atem schnell geht oder alles zu viel ist: Lass die Schultern sinken. Atme ein und zähl dabei bis vier, aus und zähl bis sechs, ein paar Mal. Spür den Boden unter den Füßen. Eine Welle von Panik macht große Angst, und sie geht vorbei.',
        'Geht es um dich, außerhalb der Geschichte? Wer könnte jetzt bei dir sein oder mit dir telefonieren?',
      ],
    },
    {
      title: 'Ein Moment, nur für dich',
      paragraphs: [
        'Es ist verständlich, dass das wehtut. Du musst hier nicht stark sein.',
        'Etwas Kleines für die nächste Minute: Nenne fünf Dinge, die du siehst, vier, die du berühren kannst, drei, die du hörst. Dann ein Schluck Wasser.',
        'Geht es um dich, außerhalb der Geschichte? Möchtest du sagen, was passiert ist? Und ist jemand in der Nähe, der eine Weile bei dir sitzen könnte?',
      ],
    },
  ],
  3: [
    {
      title: 'Zuerst du',
      paragraphs: [
        'Ich nehme das ernst. Was du durchmachst, klingt nach mehr, als ein Mensch allein tragen sollte.',
        'Bist du gerade in Sicherheit? Wenn nicht, ruf den Notruf an.',
        'Bitte melde dich bei einem Menschen: bei jemandem, dem du vertraust, oder beim Krisentelefon. „Mir geht es nicht gut, kannst du bei mir bleiben?“ reicht.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Es ist gut, dass du das geschrieben hast',
      paragraphs: [
        'Danke, dass du sagst, wie es ist. Die Geschichte kann warten.',
        'Wie sicher fühlst du dich in diesem Moment, und wo bist du? Wenn Gefahr besteht, kommt der Notruf zuerst.',
        'Krisentelefone sind für solche Tage da. Du brauchst keinen besonderen Grund, um anzurufen. Auch jemand, dem du vertraust, kann bei dir sitzen.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bitte hol jetzt sofort Hilfe',
      paragraphs: [
        'Das klingt nach Gefahr, jetzt. Ruf bitte den Notruf an, oder bitte jemanden in der Nähe, anzurufen.',
        'Geh dorthin, wo andere Menschen sind, weg von allem, was dich verletzen könnte, und bleib bei ihnen, bis Hilfe da ist.',
      ],
    },
    {
      title: 'Ruf jetzt an, und lass jemanden bei dir sein',
      paragraphs: [
        'Zuerst der Notruf. Sag, wo du bist und was gerade geschieht.',
        'Geh an einen sichereren Ort, wenn du kannst, weg von allem, was dich verletzen könnte, und schließ die Tür auf, damit Hilfe hereinkommen kann. Bleib bei anderen Menschen.',
      ],
    },
  ],
};
