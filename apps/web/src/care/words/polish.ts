import type { PanelWords } from './panel-words.ts';

export const polish: PanelWords = {
  panel: 'Słowo poza historią',
  people: 'Gdzie się zwrócić',
  country: 'W jakim kraju jesteś?',
  countryNotNow: 'Nie udało się teraz pobrać numerów dla tego kraju. Numery podane tutaj są ważne.',
  call: (number) => `Zadzwoń: ${number}`,
  text: (number) => `Wyślij SMS: ${number}`,
  back: 'Wróć do historii, kiedy zechcesz',
  backGently: 'Spokojnie wróć do historii',
  leave: 'Szybko opuść tę stronę',
  tools: 'Coś na tę chwilę',
  tool: { plan: 'Mój plan', breathe: 'Oddech', ground: 'Powrót do tu i teraz' },
  toldTitle: 'Kto o tym wie',
  told: {
    nobody: 'Nikt nie został o tym powiadomiony. Tu widać, do kogo można zadzwonić.',
    waiting:
      'Program próbuje powiadomić zespół wsparcia. Do nikogo jeszcze nic nie dotarło. Nie czekaj na to, proszę.',
    undeliverable:
      'Do tej pory nie udało się powiadomić zespołu wsparcia; program nadal próbuje. Tu widać, do kogo można zadzwonić.',
    delivered:
      'Wiadomość dotarła do zespołu wsparcia. Nikt jeszcze nie odpowiedział. Nie czekaj na to, proszę.',
    acknowledged: (name) => `${name} wie o tym.`,
    acting: (name) => `${name} wie o tym i coś w tej sprawie robi.`,
    closed: (name) =>
      `${name} wie o tym, a zgłoszenie jest zamknięte. Nadal widać tu, do kogo można zadzwonić.`,
    somebody: 'Ktoś z zespołu wsparcia',
    asking: 'Sprawdzanie, na jakim to jest etapie …',
    unknown: 'Nie widać teraz, na jakim to jest etapie. Tu widać, do kogo można zadzwonić.',
  },
  numbersShown: 'Na tej stronie widać, do kogo można zadzwonić.',
  gentle: {
    title: 'Historia poczekała',
    waited: 'Przez ten czas nic się w niej nie ruszyło. Jesteś tutaj:',
    anytime:
      'Możesz iść dalej, zakończyć tę scenę albo zostawić to na inny dzień. Historia zostaje taka, jaka jest. I możesz wrócić do słów i numerów.',
    goOn: 'Dalej od tego miejsca',
    breathe: 'Najpierw oddech',
    limits: 'Moje granice',
    notYet: 'Jeszcze nie',
  },
  fallback: {
    title: 'Pomoc, teraz',
    paragraphs: [
      'Jeśli tobie albo komuś innemu grozi niebezpieczeństwo, najpierw zadzwoń pod numer alarmowy.',
      'Jeśli chcesz porozmawiać, telefony zaufania są na każdy kłopot, mały i duży. Tu widać, jakie są albo gdzie je znaleźć. Możesz zacząć tak: „Potrzebuję z kimś porozmawiać”.',
      'Do tego czasu: bądź blisko drugiego człowieka, jeśli możesz. Postaw obie stopy na podłodze, zrób powolny wydech i nazwij trzy rzeczy, które widzisz.',
      'Jestem programem, a te słowa napisali wcześniej ludzie. Nikt tego teraz nie czyta i nikt nie został o tym powiadomiony.',
    ],
    emergencyIn: {
      EU: 'Numer alarmowy w Unii Europejskiej',
      US: 'Numer alarmowy w Stanach Zjednoczonych',
      GB: 'Numer alarmowy w Wielkiej Brytanii',
      AU: 'Numer alarmowy w Australii',
      NZ: 'Numer alarmowy w Nowej Zelandii',
    },
    directory: 'Znajdź telefon zaufania w swojej okolicy',
  },
};
