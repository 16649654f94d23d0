import type { PanelWords } from './panel-words.ts';

export const polish: PanelWords = {
  panel: 'Słowo poza historią',
  people: 'Gdzie się zwrócić',
  call: (number) => `Zadzwoń: ${number}`,
  text: (number) => `Wyślij SMS: ${number}`,
  back: 'Wróć do historii, kiedy zechcesz',
  backGently: 'Spokojnie wróć do historii',
  leave: 'Szybko opuść tę stronę',
  tools: 'Coś na tę chwilę',
  tool: { plan: 'Mój plan', breathe: 'Oddech', ground: 'Uziemienie' },
  toldTitle: 'Kto o tym wie',
  told: {
    nobody:
      'Nikt nie został powiadomiony: nikt tu nie ma dyżuru. Pod numerami na tej stronie ludzie są teraz.',
    waiting:
      'Zespół wsparcia jest właśnie powiadamiany. Do nikogo jeszcze nic nie dotarło. Nie czekaj na to, proszę.',
    undeliverable:
      'Do tej pory nie udało się powiadomić zespołu wsparcia; próby trwają. Skorzystaj, proszę, z numerów na tej stronie.',
    delivered:
      'Wiadomość dotarła do zespołu wsparcia. Nikt jeszcze nie odpowiedział. Nie czekaj na to, proszę.',
    acknowledged: (name) => `${name}: wiadomość została przeczytana.`,
    acting: (name) => `${name}: wiadomość została przeczytana i coś się w tej sprawie dzieje.`,
    closed: 'Ktoś z zespołu wsparcia przeczytał wiadomość i zamknął sprawę.',
    somebody: 'Ktoś z zespołu wsparcia',
    asking: 'Sprawdzanie, jak daleko to zaszło …',
    unknown: 'Nie widać teraz, jak daleko to zaszło. Skorzystaj, proszę, z numerów na tej stronie.',
  },
  numbersShown: 'Gdzie się zwrócić, napisano u góry strony.',
};
