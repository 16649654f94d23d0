import type { CareWords } from '../care-words.ts';

export const software: CareWords['software'] = {
  nobody: [
    'Jestem programem, a te słowa napisali wcześniej ludzie. Nikt tego teraz nie czyta i nikt nie został o tym powiadomiony.',
    'Ta odpowiedź pochodzi od programu, w słowach, które ludzie napisali wcześniej. Nikt inny tego nie czyta i nikt nie został o tym powiadomiony.',
  ],
  'care-team': [
    'Jestem programem, a te słowa napisali wcześniej ludzie. Nikt tego teraz nie czyta. Ludzie, którzy dbają o to miejsce, są właśnie powiadamiani, że ktoś tu może potrzebować pomocy, czego to mniej więcej dotyczy i jak bardzo jest pilne. Twoich słów nie dostają. Na tej stronie będzie widać, czy ktoś odpowiedział. Nie czekaj na to, proszę.',
    'Ta odpowiedź pochodzi od programu, w słowach, które ludzie napisali wcześniej. Nikt inny tego nie czyta. Program próbuje powiadomić ludzi, którzy dbają o to miejsce. Mówi im, że sprawa jest poważna i czego mniej więcej dotyczy, a nie to, co tu napisano. Ta strona pokazuje, czy wiadomość dotarła i kto ją widział. Nie czekaj na to, proszę.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'Historia czeka dokładnie tam, gdzie jest. Możesz pisać tutaj albo do niej wrócić, kiedy chcesz.',
  'Nic z historii nie ginie. Pozostaje otwarta, tak jak ta strona: pisz, co chcesz i kiedy chcesz.',
];
