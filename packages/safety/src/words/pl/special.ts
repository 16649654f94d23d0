import type { Variants } from '../block.ts';

export const helpNowWords: Variants = [
  {
    title: 'Pomoc, teraz',
    paragraphs: [
      'Jeśli tobie albo komuś innemu grozi niebezpieczeństwo, najpierw zadzwoń pod numer alarmowy.',
      'Jeśli chcesz porozmawiać, telefony zaufania są na każdy kłopot, mały i duży. Tu widać, jakie są albo gdzie je znaleźć. Możesz zacząć tak: „Potrzebuję z kimś porozmawiać”.',
      'Do tego czasu: bądź blisko drugiego człowieka, jeśli możesz. Postaw obie stopy na podłodze, zrób powolny wydech i nazwij trzy rzeczy, które widzisz.',
    ],
  },
  {
    title: 'Prosisz o pomoc i to jest dobre',
    paragraphs: [
      'Gdy grozi niebezpieczeństwo, tobie albo komuś innemu: numer alarmowy.',
      'Ludzie w telefonie zaufania wysłuchają cię, cokolwiek jest trudne. Nie trzeba szukać właściwych słów.',
      'Kto mógłby teraz być z tobą? Krótkie „Możesz przyjść?” albo „Możesz do mnie zadzwonić?” wystarczy.',
    ],
  },
];

export const unavailableWords: Variants = [
  {
    title: 'Historia czeka chwilę',
    paragraphs: [
      'Nie udało mi się dobrze odczytać ostatniej wiadomości, więc wolę się zatrzymać, niż się pomylić. To błąd programu, nie twój. Spróbuj za chwilę jeszcze raz, proszę.',
      'Jeśli źle się czujesz albo coś ci grozi, nie trzeba na mnie czekać: tu widać, do kogo można zadzwonić.',
    ],
  },
  {
    title: 'Coś w programie zawiodło',
    paragraphs: [
      'Ta część mnie, która słucha, nie odpowiedziała, a bez niej nie idę dalej. To nie jest twoja wina. Napisz wiadomość jeszcze raz, proszę.',
      'Jeśli potrzebujesz teraz człowieka, tu widać, do kogo się zwrócić.',
    ],
  },
];
