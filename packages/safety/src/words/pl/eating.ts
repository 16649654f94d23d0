import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'Historia robi przerwę dla ciebie',
      paragraphs: [
        'Z tego, co piszesz, wygląda na to, że jedzenie i ciało zajmują teraz dużo miejsca. To może wyczerpywać i oddalać od ludzi.',
        'Czy mogę zapytać wprost: czy chodzi o ciebie? Jak się dziś czujesz i czy udało ci się coś zjeść i wypić?',
        'Wielu ludzi to zna i z pomocą znalazło drogę. Najpierw można o tym powiedzieć komuś zaufanemu, w szkole albo u lekarza.',
        grounding[0],
      ],
    },
    {
      title: 'Dziękuję, że to mówisz',
      paragraphs: [
        'Takie rzeczy często długo pozostają tajemnicą. Dobrze, że ubierasz to w słowa.',
        'Czy piszesz o własnym życiu? Co jest w tej chwili najtrudniejsze?',
        'Kto się z tym zmaga, zasługuje na pomoc, niezależnie od wagi i od tego, jak długo to trwa. Ludzie w telefonie zaufania słuchają, a lekarz może sprawdzić, jak ma się ciało.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Nie czekaj z tym, proszę',
      paragraphs: [
        'To, co opisujesz, może być groźne dla serca i ciała, także gdy wydaje się, że panujesz nad tym. Niech dziś obejrzy to lekarz, proszę.',
        'Czy jesteś teraz w bezpiecznym miejscu i czy ktoś jest przy tobie? Jeśli mdlejesz, boli cię w piersi albo serce bije dziwnie, zadzwoń pod numer alarmowy.',
        'Powiedz o tym teraz komuś zaufanemu, żeby nie zostać z tym w samotności.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Idź dziś do lekarza, proszę',
      paragraphs: [
        'Traktuję to poważnie: ciało może zawieść wcześniej, niż się spodziewamy.',
        'Przychodnia albo oddział ratunkowy mogą pomóc dzisiaj. Nie trzeba wszystkiego tłumaczyć: „Mam kłopot z jedzeniem i moje ciało źle to znosi” wystarczy.',
        'Czy czujesz się teraz bezpiecznie? Kto zaufany mógłby pójść z tobą albo być przy tobie do tego czasu? Jeśli się pogorszy, zadzwoń pod numer alarmowy.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Zadzwoń teraz pod numer alarmowy, proszę',
      paragraphs: [
        'To brzmi jak nagły wypadek. Zadzwoń albo poproś kogoś w pobliżu, żeby zadzwonił.',
        'Usiądź albo połóż się i zostań z drugą osobą. Powiedz ratownikom, co się stało, także z jedzeniem. Są od tego.',
      ],
    },
    {
      title: 'Zadzwoń teraz i niech ktoś z tobą będzie',
      paragraphs: [
        'Najpierw numer alarmowy. Nie czekaj, czy samo przejdzie.',
        'Zostań tam, gdzie ktoś cię widzi, i otwórz zamek w drzwiach, żeby pomoc mogła wejść.',
      ],
    },
  ],
};
