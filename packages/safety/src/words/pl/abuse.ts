import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'Historia robi przerwę dla ciebie',
      paragraphs: [
        'Z tym, co opisujesz, musi być trudno żyć. To, jak ktoś cię traktuje, nie jest twoją winą.',
        'Czy mogę zapytać wprost: czy to spotyka ciebie, poza historią? Możesz powiedzieć tyle, ile chcesz, dużo albo mało.',
        'Ty najlepiej znasz swoją sytuację. Możesz we własnym tempie przemyśleć możliwości z kimś, kto się na tym zna. Możesz najpierw zapytać, co zostaje między wami.',
        grounding[0],
        'Jeśli ktoś może zajrzeć na ten ekran, możesz w każdej chwili szybko opuścić tę stronę albo ją zamknąć.',
      ],
    },
    {
      title: 'To ważne',
      paragraphs: [
        'Dziękuję, że to mówisz. Kontrola, poniżanie albo zastraszanie wyczerpują każdego i nie są twoją winą.',
        'Czy piszesz o własnym życiu? Jeśli chcesz, napisz, jak to dla ciebie jest. Nie da się tego opowiedzieć źle.',
        'Ktoś zaufany, ktoś w szkole, lekarz albo ludzie w telefonie zaufania mogą wysłuchać i pomyśleć razem z tobą. Możesz najpierw zapytać, co zachowają dla siebie, i powiedzieć tylko to, co chcesz.',
        grounding[1],
        'Jeśli ktoś wejdzie, możesz szybko opuścić tę stronę albo ją zamknąć.',
      ],
    },
  ],
  3: [
    {
      title: 'Dobrze, że o tym mówisz',
      paragraphs: [
        'Jeśli ktoś może zobaczyć ten ekran, możesz teraz szybko opuścić tę stronę albo ją zamknąć i wrócić, gdy będzie bezpiecznie.',
        'Wierzę ci. To, co ci robią, nie jest twoją winą, cokolwiek ktoś mówił.',
        'Czy jesteś teraz w bezpiecznym miejscu? Jeśli grozi ci niebezpieczeństwo, numer alarmowy jest także od tego.',
        'Dziś nie trzeba niczego rozstrzygać. Ludzie, którzy znają się na przemocy, mogą pomyśleć z tobą, co będzie dla ciebie najbezpieczniejsze. Jeśli masz mniej niż osiemnaście lat, może też pomóc zaufana osoba dorosła spoza tej sytuacji, na przykład ktoś ze szkoły albo lekarz.',
        'Tu widać, do kogo można zadzwonić. Może pomóc także plan bezpieczeństwa: otwieraj go albo pisz tylko tam, gdzie nikt inny go nie zobaczy.',
      ],
    },
    {
      title: 'To nie twoja wina',
      paragraphs: [
        'Jeśli ktoś się zbliży, możesz w każdej chwili szybko opuścić tę stronę albo ją zamknąć.',
        'Dziękuję, że ubierasz to w słowa. Nikt nie ma prawa cię krzywdzić ani dotykać, kiedy tego nie chcesz.',
        'Czy ta osoba jest teraz blisko ciebie? Czy jest miejsce, gdzie czujesz się bezpieczniej, albo ktoś zaufany? Gdy grozi niebezpieczeństwo, numer alarmowy jest także od tego.',
        'Ty najlepiej wiesz, co jest bezpieczne. Ludzie w telefonie zaufania mogą wysłuchać i rozważyć z tobą możliwości, krok po kroku. Jeśli możesz, skorzystaj z telefonu albo komputera, do którego nikt inny nie zagląda.',
        'W planie bezpieczeństwa można zapisać, co cię chroni i kto ci pomaga. Trzymaj go tylko tam, gdzie nikt inny nie zagląda.',
      ],
    },
  ],
  4: [
    {
      title: 'Jeśli teraz grozi ci niebezpieczeństwo',
      paragraphs: [
        'Zadzwoń pod numer alarmowy, gdy tylko możesz to zrobić bezpiecznie. Jeśli nie możesz mówić, zadzwoń i nie rozłączaj się, o ile to bezpieczne.',
        'Jeśli możesz, idź tam, gdzie są inni ludzie, albo do pokoju z wyjściem i bez rzeczy, którymi ktoś może cię zranić.',
        'Nic nie usprawiedliwia tego, co cię spotyka. Jeśli ktoś może to zobaczyć, możesz szybko opuścić tę stronę albo ją zamknąć.',
      ],
    },
    {
      title: 'Twoje bezpieczeństwo, teraz',
      paragraphs: [
        'Najpierw numer alarmowy: zadzwoń, gdy to bezpieczne. Możesz też poprosić sąsiadów albo kogoś w pobliżu, żeby zadzwonili za ciebie.',
        'Zaufaj temu, co wiesz o sytuacji: zrób to, co w najbliższych minutach jest dla ciebie najbezpieczniejsze.',
        'Jeśli możesz, bądź blisko innych ludzi i z dala od rzeczy, którymi ktoś może cię zranić.',
        'Nic z tego nie jest twoją winą. Możesz w każdej chwili szybko opuścić tę stronę albo ją zamknąć.',
      ],
    },
  ],
};
