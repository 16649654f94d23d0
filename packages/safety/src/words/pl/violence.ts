import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'Historia robi chwilę przerwy',
      paragraphs: [
        'To brzmi jak dużo złości, a złość może mieć dobre powody.',
        'Czy mogę zapytać wprost: czy chodzi o kogoś z prawdziwego życia? Czy myślisz o tym, żeby zrobić tej osobie krzywdę?',
        'Gdy złość jest tak silna, pomaga odległość: inny pokój, spacer, powolny wydech. Potem ktoś, z kim można porozmawiać.',
      ],
    },
    {
      title: 'Zatrzymajmy się tu na chwilę',
      paragraphs: [
        'W tym, co piszesz, jest dużo złości. Chcę zrozumieć, jaka to złość.',
        'Czy chodzi o prawdziwą osobę? Czy pojawiła się myśl, żeby ją skrzywdzić? Możesz odpowiedzieć własnymi słowami.',
        'Wielu ludzi zauważa, że wielka złość maleje z czasem, z ruchem i przy kimś, kto słucha. Ludzie w telefonie zaufania wysłuchają także złości.',
      ],
    },
  ],
  3: [
    {
      title: 'Zatrzymaj się tu ze mną',
      paragraphs: [
        'To, co piszesz, brzmi tak, jakby prawdziwa osoba mogła zostać zraniona. Powiedzenie tego to krok ku temu, żeby nikt nie został zraniony.',
        'Czy wszyscy są w tej chwili bezpieczni? Gdzie teraz jesteś i czy ta osoba jest blisko? Jeśli możesz, idź gdzie indziej. Zostaw za sobą wszystko, co może być bronią, albo niech schowa to ktoś zaufany.',
        'Porozmawiaj z kimś, zanim coś się stanie: z kimś zaufanym, z lekarzem albo z kimś w telefonie zaufania. Tam słucha się też ludzi, którzy boją się tego, co mogą zrobić.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Zanim coś się stanie',
      paragraphs: [
        'Traktuję to poważnie. Tyle złości albo lęk przed własnymi myślami bardzo trudno udźwignąć bez pomocy.',
        'Czy ty i wszyscy obok jesteście teraz w bezpiecznym miejscu? Odległość to pierwsza pomoc: wyjdź z pokoju, wyjdź na trochę z domu, odsuń się od wszystkiego, co groźne.',
        'Ludzie w telefonie zaufania rozmawiają też z tymi, którzy boją się tego, co mogą zrobić. Możesz zacząć tak: „Boję się, że zrobię komuś krzywdę”. Powiedz też komuś zaufanemu. Jeśli to staje się zbyt silne, zadzwoń pod numer alarmowy.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Zadzwoń teraz, zanim ktoś ucierpi',
      paragraphs: [
        'Zadzwoń pod numer alarmowy i powiedz, że ktoś jest w niebezpieczeństwie. Możesz powiedzieć, że to ty możesz zrobić krzywdę. Potem rób, co powiedzą.',
        'Odejdź od tej osoby i od każdej broni, do kogoś zaufanego, kto może spokojnie z tobą być.',
        'Dziś nic się nie musi stać. Zadzwonić teraz to najsilniejsze, co można zrobić.',
      ],
    },
    {
      title: 'Telefon i odległość',
      paragraphs: [
        'Zadzwoń teraz pod numer alarmowy, proszę. Powiedz: „Boję się, że zrobię komuś krzywdę”. To jest prośba o pomoc.',
        'Dzwoniąc, odsuń się od ludzi, którym możesz zrobić krzywdę, i od każdej broni.',
        'Jeśli możesz, poproś kogoś spokojnego, żeby z tobą został, aż przyjdzie pomoc.',
      ],
    },
  ],
};
