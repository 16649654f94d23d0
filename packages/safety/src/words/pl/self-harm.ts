import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'Historia robi przerwę dla ciebie',
      paragraphs: [
        'To, co piszesz, brzmi ciężko. Takie uczucia potrafią odebrać wszystkiemu kolory i trzeba je brać poważnie.',
        'Czy mogę zapytać wprost: czy piszesz o sobie, a nie o swojej postaci? I czy myślisz o tym, żeby się zabić? Możesz odpowiedzieć, jak chcesz, albo wcale.',
        'Jeśli to teraz pomaga: postaw obie stopy na podłodze. Wydychaj powoli, dłużej, niż wdychasz. Nazwij trzy rzeczy, które widzisz.',
        'Czy jest ktoś, przy kim można dziś usiąść albo do kogo napisać? „Nie czuję się dobrze, pobędziesz ze mną chwilę?” wystarczy na początek.',
      ],
    },
    {
      title: 'Zatrzymajmy się tu na chwilę',
      paragraphs: [
        'Dziękuję za te słowa. Niełatwo coś takiego nazwać.',
        'Chcę zrozumieć: czy chodzi o ciebie? Czy zdarza ci się myśleć o śmierci albo o tym, żeby się zabić? Tu każda odpowiedź jest w porządku.',
        'Co wielu ludziom pomaga przetrwać taką godzinę: zimna woda na twarz, coś ciepłego do picia, muzyka, spacer z kimś, wiadomość do bliskiej osoby.',
        'Możesz też porozmawiać z człowiekiem, który jest po to, żeby słuchać. Tu widać, do kogo można zadzwonić. Nie trzeba szczególnego powodu, żeby zadzwonić.',
      ],
    },
  ],
  3: [
    {
      title: 'Dobrze, że to piszesz',
      paragraphs: [
        'Historia zatrzymuje się tutaj, bo to ty liczysz się bardziej. Myśli o śmierci albo o zrobieniu sobie krzywdy pokazują, jak wiele jest bólu. Mówiąc o tym, nie robisz nic złego.',
        'Czy jesteś w tej chwili w bezpiecznym miejscu? Czy masz blisko coś, czym możesz zrobić sobie krzywdę? Jeśli tak, odsuń się od tego, proszę: inny pokój albo ktoś, kto to dla ciebie przechowa. Jeśli grozi ci niebezpieczeństwo, numer alarmowy jest pierwszy.',
        'Powiedz o tym teraz jednej osobie: komuś zaufanemu albo w telefonie zaufania. Możesz powiedzieć: „Myślę o tym, żeby się zabić, i nie chcę zostać z tym w samotności”.',
        'Tak silne uczucia rosną i opadają, choć trudno w to uwierzyć. Ludzie, którzy tak się czuli, znaleźli pomoc. Dla ciebie też jest pomoc.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Najpierw ty',
      paragraphs: [
        'Traktuję poważnie to, co piszesz. To musi być ogromny ciężar i nie trzeba dźwigać go w samotności.',
        'Czy czujesz się teraz bezpiecznie? Czy jest blisko coś, co może cię zranić? Odejdź od tego albo poproś kogoś, żeby to wziął. Wtedy najbliższe godziny będą bezpieczniejsze.',
        'Ludzie w telefonie zaufania codziennie rozmawiają z innymi właśnie o tym. Możesz zadzwonić, nawet jeśli nie wiesz, co powiedzieć. „Muszę porozmawiać” wystarczy.',
        'Jeśli telefon to za dużo, idź tam, gdzie jest ktoś zaufany: do kuchni, do sąsiadów, do znajomych. Gdy grozi niebezpieczeństwo, numer alarmowy jest pierwszy.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Poszukaj pomocy teraz, proszę',
      paragraphs: [
        'Zadzwoń teraz pod numer alarmowy, proszę. Jeśli masz w sobie coś szkodliwego albo masz ranę, zadzwoń, nawet gdy czujesz się dobrze: pomoc działa najlepiej wcześnie.',
        'Idź do drugiego człowieka albo zawołaj kogoś głośno i zostań tam. Jeśli jesteś wysoko, przy torach albo przy czymś, co może cię zranić, najpierw odejdź.',
        'Możesz powiedzieć: „Boję się, że się zabiję” albo „Chodzi o zatrucie”. Tam wiedzą, co robić, i codziennie pomagają w takich chwilach.',
        'Jesteś ważną osobą. Najbliższe minuty służą jednemu: żeby ktoś był obok ciebie.',
      ],
    },
    {
      title: 'Zadzwoń teraz i niech ktoś z tobą będzie',
      paragraphs: [
        'Najpierw numer alarmowy. Zadzwoń, proszę, albo daj telefon komuś, kto zadzwoni za ciebie.',
        'Odejdź od tego, co może cię zranić, tam, gdzie są inni ludzie. Otwórz zamek w drzwiach, żeby pomoc mogła wejść.',
        'Jeśli coś zostało połknięte albo leci krew, powiedz o tym na początku rozmowy. Proszenie o pomoc jest słuszne.',
        'Czekając, możesz dalej tu pisać. Telefon jest ważniejszy niż pisanie.',
      ],
    },
  ],
};
