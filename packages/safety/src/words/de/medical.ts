import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'Die Geschichte macht Pause für dich',
      paragraphs: [
        'Was du schreibst, klingt, als ginge es dir nicht gut, am Körper oder an der Seele. Darf ich fragen: Geht es um dich, jetzt gerade?',
        'In einer Arztpraxis kann man das beurteilen, ein Programm kann es nicht. Wenn es schlimmer wird oder dir Angst macht, ruf den Notruf an.',
        'Sag jemandem in deiner Nähe, wie du dich fühlst, damit du nicht allein damit bist.',
        grounding[0],
      ],
    },
    {
      title: 'Wie geht es dir in diesem Moment?',
      paragraphs: [
        'Darf ich offen fragen: Geschieht dir das gerade wirklich, außerhalb der Geschichte?',
        'Ich kann niemanden untersuchen und will nicht raten. Ärztliche Hilfe gibt es auch heute; im Zweifel ist der Notruf richtig.',
        'Ist jemand da, der bei dir bleiben könnte?',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Bitte hol dir heute ärztliche Hilfe',
      paragraphs: [
        'Was du beschreibst, ist in der Medizin bekannt, und es gibt Hilfe dafür. Es macht dich nicht zu einem schlechten oder seltsamen Menschen.',
        'Bist du gerade in Sicherheit? Wenn du etwas hörst oder spürst, das dir sagt, du sollst dir oder jemandem wehtun: Du musst es nicht tun. Geh zu einem Menschen, dem du vertraust, und sag es ihm.',
        'Wenn du merkst, dass du danach handeln könntest, ruf den Notruf an.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Du musst das nicht allein schaffen',
      paragraphs: [
        'Das klingt beängstigend. Danke, dass du es geschrieben hast.',
        'Bist du gerade in Sicherheit? Bitte sei in der Nähe eines Menschen, dem du vertraust, und sag ihm, was du mir gesagt hast. Ärztliche Hilfe gibt es auch heute, und die Menschen am Krisentelefon hören zu.',
        'Wenn du in Gefahr bist oder jemand anderes, kommt der Notruf zuerst.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bitte ruf jetzt den Notruf an',
      paragraphs: [
        'Das klingt nach einem Notfall, und ein Mensch am Telefon kann sofort helfen. Ruf bitte jetzt an, oder bitte jemanden in der Nähe, anzurufen.',
        'Sag, wo du bist, wer Hilfe braucht, was passiert ist und wann. Wenn du etwas genommen hast, sag, was und wie viel; leg die Packung bereit.',
        'Geh weg von allem Gefährlichen, wenn du kannst. Bleib bei jemandem, schließ die Tür auf und tu, was sie dir am Telefon sagen. Die Geschichte kann warten.',
      ],
    },
    {
      title: 'Zuerst anrufen',
      paragraphs: [
        'Bitte den Notruf, vor allem anderen. Warte nicht ab, ob es vorbeigeht.',
        'Wenn es um Tabletten oder Gift geht: Ruf an, auch wenn du dich gut fühlst, und nimm nichts mehr. Wenn du dir etwas antun wolltest, kannst du das sagen; sie helfen dir auch damit.',
        'Lass einen anderen Menschen bei dir sein, bis Hilfe da ist.',
      ],
    },
  ],
};
