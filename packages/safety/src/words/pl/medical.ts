import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'Historia robi przerwę dla ciebie',
      paragraphs: [
        'Z tego, co piszesz, wygląda na to, że ktoś źle się czuje. Czy mogę zapytać: czy chodzi o ciebie, teraz?',
        'Lekarz może to ocenić, program nie. Jeśli się pogarsza albo cię przeraża, zadzwoń pod numer alarmowy.',
        'Powiedz komuś w pobliżu, jak się czujesz, żeby nie zostać z tym w samotności.',
        grounding[0],
      ],
    },
    {
      title: 'Jak się czujesz w tej chwili?',
      paragraphs: [
        'Czy mogę zapytać wprost: czy to naprawdę spotyka ciebie, poza historią?',
        'Nie mogę nikogo zbadać i nie będę zgadywać. Lekarz może pomóc dzisiaj; w razie wątpliwości właściwy jest numer alarmowy.',
        'Czy jest ktoś, kto może z tobą zostać?',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Porozmawiaj dziś z lekarzem, proszę',
      paragraphs: [
        'Lekarze znają to, co opisujesz, i umieją w tym pomóc. Nie czyni cię to kimś złym ani dziwnym.',
        'Czy jesteś teraz w bezpiecznym miejscu? Jeśli słyszysz albo czujesz coś, co każe skrzywdzić siebie lub kogoś, nie musisz tego robić. Idź do zaufanej osoby i powiedz jej o tym.',
        'Jeśli czujesz, że możesz to zrobić, zadzwoń pod numer alarmowy.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Nie trzeba radzić sobie z tym w samotności',
      paragraphs: [
        'To brzmi przerażająco. Dziękuję, że o tym piszesz.',
        'Czy jesteś teraz w bezpiecznym miejscu? Bądź blisko kogoś zaufanego i powiedz o tym, co tutaj piszesz. Lekarz może pomóc dzisiaj, a także ludzie w telefonie zaufania.',
        'Jeśli tobie albo komuś grozi niebezpieczeństwo, numer alarmowy jest pierwszy.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Zadzwoń teraz pod numer alarmowy, proszę',
      paragraphs: [
        'To brzmi jak nagły wypadek, a człowiek przy telefonie może pomóc od razu. Zadzwoń teraz albo poproś kogoś w pobliżu, żeby zadzwonił.',
        'Powiedz, gdzie jesteś, kto potrzebuje pomocy, co się stało i kiedy. Jeśli chodzi o tabletki albo inny środek, powiedz, co to było i ile; miej opakowanie pod ręką.',
        'Odejdź od wszystkiego, co groźne, jeśli możesz. Zostań z kimś, otwórz zamek w drzwiach i rób, co powiedzą przez telefon. Historia może poczekać.',
      ],
    },
    {
      title: 'Najpierw zadzwoń',
      paragraphs: [
        'Numer alarmowy, proszę, przed wszystkim innym. Nie czekaj, czy samo przejdzie.',
        'Jeśli chodzi o tabletki albo truciznę: zadzwoń, nawet gdy czujesz się dobrze, i nie bierz nic więcej. Jeśli była w tym chęć zrobienia sobie krzywdy, możesz to powiedzieć; pomogą ci także z tym.',
        'Niech ktoś z tobą będzie, aż przyjdzie pomoc.',
      ],
    },
  ],
};
