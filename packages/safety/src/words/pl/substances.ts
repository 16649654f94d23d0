import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'Historia robi przerwę dla ciebie',
      paragraphs: [
        'Wygląda na to, że coś stało się silniejsze, niż chcesz. To spotyka wielu ludzi i nie ma się czego wstydzić.',
        'Czy mogę zapytać wprost: czy chodzi o ciebie? Czy w tej chwili dobrze się czujesz?',
        'Jeśli chcesz zmiany, nie trzeba robić tego bez pomocy. Lekarz albo ludzie w telefonie zaufania mogą o tym z tobą porozmawiać, bez oceniania. Przy niektórych środkach nagłe odstawienie jest groźne: najpierw zapytaj lekarza.',
        grounding[0],
      ],
    },
    {
      title: 'Zatrzymajmy się tu na chwilę',
      paragraphs: [
        'Dziękuję za taką otwartość.',
        'Czy piszesz o własnym życiu? Jak to wygląda dzisiaj?',
        'Ktoś, kto słucha, może ulżyć w takim dniu: bliska osoba, lekarz, grupa albo ludzie w telefonie zaufania. Możesz pytać ich o wszystko, także o to, czy iść do lekarza.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Najpierw ty',
      paragraphs: [
        'Dobrze, że to piszesz. Jeśli to powrót po przerwie: spotyka to wielu ludzi i nie przekreśla tego, co już się udało.',
        'Czy jesteś teraz w bezpiecznym miejscu? Po przerwie ciało może znieść mniej, więc niech ktoś z tobą będzie, proszę. Jeśli coś jest nie tak z oddechem lub w piersi albo możesz zemdleć, zadzwoń pod numer alarmowy.',
        'Kto zaufany mógłby dziś być z tobą? W następnym kroku może pomóc lekarz albo telefon zaufania.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Nie zostawaj z tym w samotności, proszę',
      paragraphs: [
        'To, co opisujesz, to duży ciężar dla ciała i głowy. Nie ma w tym powodu do wyrzutów.',
        'Czy czujesz się teraz bezpiecznie? Niech posiedzi z tobą ktoś zaufany; napij się wody. Jeśli czujesz się bardzo źle, widzisz rzeczy, których nie ma, albo oczy same się zamykają, zadzwoń pod numer alarmowy.',
        'Ludzie w telefonie zaufania słuchają na każdym etapie. „Potrzebuję pomocy z tym, co biorę” wystarczy na początek.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Zadzwoń teraz pod numer alarmowy, proszę',
      paragraphs: [
        'Zadzwoń teraz i powiedz, co to było, ile i jak dawno. Za duża ilość może stać się groźna, nawet gdy jeszcze czujesz się dobrze. Nie bierz nic więcej.',
        'Zostań z drugą osobą i staraj się nie zasnąć. Jeśli ktoś śpi i trudno tę osobę dobudzić, połóż ją na boku i zadzwoń.',
        'Dobrze jest zadzwonić, cokolwiek działo się wcześniej.',
      ],
    },
    {
      title: 'Zadzwoń teraz i niech ktoś z tobą będzie',
      paragraphs: [
        'Najpierw numer alarmowy. Miej opakowanie albo butelkę pod ręką, żeby przeczytać, co tam jest napisane.',
        'Nie bierz nic więcej i nie próbuj wymiotować, chyba że tak powiedzą. Otwórz zamek w drzwiach, żeby pomoc mogła wejść.',
        'Teraz liczy się tylko jedno: żeby było szybko.',
      ],
    },
  ],
};
