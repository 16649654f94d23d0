import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'Historia robi przerwę dla ciebie',
      paragraphs: [
        'To brzmi bardzo trudno. Masz tu tyle czasu, ile potrzebujesz.',
        'Jeśli oddech jest szybki albo wszystkiego jest za dużo: opuść ramiona. Wdychaj, licząc do czterech, wydychaj, licząc do sześciu, kilka razy. Poczuj podłogę pod stopami. Fala paniki bardzo przeraża, a potem mija.',
        'Czy chodzi o ciebie, poza historią? Kto mógłby teraz być z tobą albo porozmawiać przez telefon?',
      ],
    },
    {
      title: 'Chwila tylko dla ciebie',
      paragraphs: [
        'To zrozumiałe, że boli. Nie trzeba tu być kimś silnym.',
        'Coś małego na najbliższą minutę: nazwij pięć rzeczy, które widzisz, cztery, których możesz dotknąć, trzy, które słyszysz. Potem łyk wody.',
        'Czy chodzi o ciebie, poza historią? Chcesz powiedzieć, co się stało? I czy jest blisko ktoś, kto mógłby z tobą chwilę posiedzieć?',
      ],
    },
  ],
  3: [
    {
      title: 'Najpierw ty',
      paragraphs: [
        'Traktuję to poważnie. To więcej, niż ktokolwiek powinien dźwigać bez pomocy.',
        'Czy jesteś teraz w bezpiecznym miejscu? Jeśli nie, zadzwoń pod numer alarmowy.',
        'Odezwij się do jednej osoby, proszę: do kogoś zaufanego albo zadzwoń na telefon zaufania. „Nie jest ze mną dobrze, możesz ze mną pobyć?” wystarczy.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Dobrze, że to piszesz',
      paragraphs: [
        'Dziękuję, że mówisz, jak jest. Historia może poczekać.',
        'Czy czujesz się teraz bezpiecznie? Gdzie jesteś? Jeśli grozi niebezpieczeństwo, numer alarmowy jest pierwszy.',
        'Telefony zaufania są właśnie na takie dni. Nie trzeba szczególnego powodu, żeby zadzwonić. Może też z tobą pobyć ktoś zaufany.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Poszukaj pomocy teraz, proszę',
      paragraphs: [
        'Wygląda na to, że coś ci teraz grozi. Zadzwoń pod numer alarmowy albo poproś kogoś w pobliżu, żeby zadzwonił.',
        'Idź tam, gdzie są inni ludzie, z dala od wszystkiego, co może cię zranić, i zostań z nimi, aż przyjdzie pomoc.',
      ],
    },
    {
      title: 'Zadzwoń teraz i niech ktoś z tobą będzie',
      paragraphs: [
        'Najpierw numer alarmowy. Powiedz, gdzie jesteś i co się dzieje.',
        'Jeśli możesz, przejdź w bezpieczniejsze miejsce, z dala od tego, co może cię zranić, i otwórz zamek w drzwiach, żeby pomoc mogła wejść. Zostań blisko innych ludzi.',
      ],
    },
  ],
};
