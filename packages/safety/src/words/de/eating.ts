import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'Die Geschichte macht Pause für dich',
      paragraphs: [
        'Was du schreibst, klingt, als nähmen Essen und Körper gerade viel Raum ein. Das kann erschöpfen und einsam machen.',
        'Darf ich offen fragen: Geht es um dich? Wie geht es dir heute, und konntest du etwas essen und trinken?',
        'Viele kennen das und haben mit Hilfe einen Weg gefunden. Ein guter erster Schritt ist, es jemandem zu sagen: in einer Arztpraxis, in der Schule oder einem Menschen, dem du vertraust.',
        grounding[0],
      ],
    },
    {
      title: 'Danke, dass du es sagst',
      paragraphs: [
        'So etwas bleibt oft lange geheim. Es ist gut, dass du es in Worte gefasst hast.',
        'Schreibst du über dein eigenes Leben? Was ist gerade das Schwerste daran?',
        'Wer damit zu kämpfen hat, verdient Hilfe, egal was die Waage zeigt und wie lange es schon so ist. Die Menschen am Krisentelefon hören zu, und in einer Arztpraxis kann man nachsehen, wie es dem Körper geht.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Bitte warte damit nicht',
      paragraphs: [
        'Was du beschreibst, kann für Herz und Körper gefährlich sein, auch wenn du das Gefühl hast, es im Griff zu haben. Bitte lass das heute ärztlich untersuchen.',
        'Bist du gerade in Sicherheit, und ist jemand bei dir? Wenn du ohnmächtig wirst, Schmerzen in der Brust hast oder dein Herz seltsam schlägt, ruf den Notruf an.',
        'Bitte sag es jetzt einem Menschen, dem du vertraust, damit du nicht allein damit bist.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Bitte hol dir heute ärztliche Hilfe',
      paragraphs: [
        'Ich nehme das ernst: Der Körper kann nachgeben, bevor man damit rechnet.',
        'Eine Praxis oder eine Notaufnahme kann heute helfen. Du musst nicht alles erklären: „Ich habe Schwierigkeiten mit dem Essen, und jetzt macht mein Körper nicht mehr mit“ reicht.',
        'Bist du in diesem Moment in Sicherheit? Wer könnte mitgehen oder bis dahin bei dir bleiben, jemand, dem du vertraust? Wenn es schlimmer wird, ruf den Notruf an.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bitte ruf jetzt den Notruf an',
      paragraphs: [
        'Das klingt nach einem medizinischen Notfall. Ruf bitte an, oder bitte jemanden in der Nähe, anzurufen.',
        'Setz oder leg dich hin und bleib bei einem anderen Menschen. Sag den Helfern, was passiert ist, auch das mit dem Essen. Dafür sind sie da.',
      ],
    },
    {
      title: 'Ruf jetzt an, und lass jemanden bei dir sein',
      paragraphs: [
        'Zuerst der Notruf. Warte bitte nicht ab, ob es vorbeigeht.',
        'Bleib dort, wo dich jemand sehen kann, und schließ die Tür auf, damit Hilfe hereinkommen kann.',
      ],
    },
  ],
};
