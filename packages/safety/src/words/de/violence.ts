import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'Die Geschichte macht kurz Pause',
      paragraphs: [
        'Das klingt nach viel Wut, und für Wut kann es gute Gründe geben.',
        'Darf ich offen fragen: Geht es um jemanden in deinem wirklichen Leben? Denkst du daran, dieser Person wehzutun?',
        'Wenn die Wut so groß ist, hilft Abstand: ein anderes Zimmer, ein Spaziergang draußen, langsam ausatmen. Danach jemand zum Reden.',
      ],
    },
    {
      title: 'Lass uns hier kurz anhalten',
      paragraphs: [
        'Was du schreibst, klingt sehr wütend. Ich möchte verstehen, welche Art von Wut das ist.',
        'Geht es um einen wirklichen Menschen? Hast du daran gedacht, ihm etwas anzutun? Du kannst mit deinen eigenen Worten antworten.',
        'Viele merken, dass große Wut mit Zeit, Bewegung und einem Menschen, der zuhört, kleiner wird. Die Menschen am Krisentelefon hören auch bei Wut zu.',
      ],
    },
  ],
  3: [
    {
      title: 'Halt hier mit mir an',
      paragraphs: [
        'Was du schreibst, klingt, als könnte ein wirklicher Mensch verletzt werden. Dass du es sagst, ist ein Schritt dahin, dass niemand verletzt wird.',
        'Sind gerade alle in Sicherheit? Wo bist du jetzt, und ist die Person in deiner Nähe? Wenn du kannst, geh woandershin. Lass alles zurück, was eine Waffe sein könnte, oder lass es jemanden wegräumen, dem du vertraust.',
        'Bitte sprich mit jemandem, bevor etwas geschieht: mit einem Menschen, dem du vertraust, in einer Arztpraxis oder am Krisentelefon. Dort hört man auch Menschen zu, die Angst vor dem haben, was sie tun könnten.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Bevor etwas geschieht',
      paragraphs: [
        'Ich nehme das ernst. So wütend zu sein oder Angst vor den eigenen Gedanken zu haben ist allein sehr schwer auszuhalten.',
        'Seid ihr gerade alle in Sicherheit, du und die Menschen um dich herum? Abstand ist die erste Hilfe: Geh aus dem Zimmer, geh eine Weile aus dem Haus, bring Raum zwischen dich und alles Gefährliche.',
        'Die Menschen am Krisentelefon sprechen auch mit denen, die Angst vor dem haben, was sie tun könnten. Du kannst so anfangen: „Ich habe Angst, dass ich jemandem etwas antue.“ Sag es auch jemandem, dem du vertraust. Wenn es zu stark wird, ruf den Notruf an.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bitte ruf jetzt an, bevor jemand verletzt wird',
      paragraphs: [
        'Ruf bitte den Notruf an und sag, dass jemand in Gefahr ist. Du darfst sagen, dass du es bist, der jemandem etwas antun könnte. Dann tu, was sie dir sagen.',
        'Geh weg von der Person und von jeder Waffe, zu einem Menschen, dem du vertraust und der ruhig bei dir bleiben kann.',
        'Heute muss nichts geschehen. Jetzt anzurufen ist das Stärkste, was du tun kannst.',
      ],
    },
    {
      title: 'Ein Anruf, und Abstand',
      paragraphs: [
        'Ruf bitte jetzt den Notruf an. Sag: „Ich habe Angst, dass ich jemandem etwas antue.“ Damit bittest du um Hilfe.',
        'Bring beim Anrufen Abstand zwischen dich und die Menschen, denen du etwas antun könntest, und zwischen dich und jede Waffe.',
        'Wenn du kannst, bitte einen ruhigen Menschen, bei dir zu bleiben, bis Hilfe da ist.',
      ],
    },
  ],
};
