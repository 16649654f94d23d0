import type { CareToolWords } from './care-tool-words.ts';

export const polish: CareToolWords = {
  breathing: {
    title: 'Spokojny oddech',
    introduction:
      'Oddychaj razem ze słowami, nosem lub ustami, nie głębiej, niż jest wygodnie. Jeśli zakręci ci się w głowie albo poczujesz się gorzej, przerwij i oddychaj, jak chcesz; może lepszy będzie „Powrót do tu i teraz”.',
    cues: { in: 'Wdech', hold: 'Zatrzymaj', out: 'Powolny wydech' },
    ending: 'Na teraz wystarczy. Pozwól oddechowi wrócić do własnego rytmu.',
  },
  senses: {
    title: 'Wrócić tam, gdzie jesteś',
    introduction:
      'To może pomóc, kiedy myśli pędzą albo wszystko wydaje się dalekie. Idź własnym tempem. Każdy krok można pominąć, a jeśli poczujesz się gorzej, przerwij: to w porządku.',
    steps: [
      {
        title: 'Pięć rzeczy, które widzisz',
        text: 'Rozejrzyj się powoli i znajdź pięć rzeczy. Małe też się liczą: rysa na ścianie, kolor, światło.',
      },
      {
        title: 'Cztery rzeczy, które czujesz na skórze',
        text: 'Zauważ cztery rzeczy, które cię dotykają: podłoga pod stopami, materiał na ramieniu, powietrze, krzesło.',
      },
      {
        title: 'Trzy rzeczy, które słyszysz',
        text: 'Posłuchaj trzech dźwięków. Bliskich albo dalekich, głośnych albo ledwie słyszalnych.',
      },
      {
        title: 'Dwa zapachy',
        text: 'Znajdź dwa zapachy albo przypomnij sobie dwa, które lubisz: kawa, deszcz, mydło.',
      },
      { title: 'Jeden smak', text: 'Wypij łyk wody albo zauważ smak, który masz teraz w ustach.' },
    ],
    ending: 'Jesteś tutaj. Możesz to powtarzać, ile razy chcesz.',
  },
  facts: {
    title: 'Trzymać się prostych faktów',
    introduction:
      'Do tego wystarczą myśli. Odpowiadaj na głos, po cichu albo na piśmie, jak ci najłatwiej. Nie ma złych odpowiedzi, a jeśli poczujesz się gorzej, przerwij: to w porządku.',
    steps: [
      {
        title: 'Powiedz, kto i kiedy',
        text: 'Twoje imię. Dzień tygodnia. Miesiąc. Miejscowość, w której jesteś.',
      },
      {
        title: 'Wymień pięć',
        text: 'Pięć zwierząt, pięć potraw albo pięć piosenek. Weź coś, co dziś jest łatwe.',
      },
      {
        title: 'Licz wstecz',
        text: 'Od dwudziestu do jednego, tak wolno, jak chcesz. Jeśli się zgubisz, zacznij w dowolnym miejscu.',
      },
      {
        title: 'Powiedz, jak się coś robi',
        text: 'Przejdź przez coś zwyczajnego, krok po kroku: parzenie herbaty, wiązanie buta, droga do sklepu.',
      },
      {
        title: 'Wybierz jedną małą rzecz na potem',
        text: 'Szklanka wody. Inny pokój. Wiadomość do kogoś. Jedna wystarczy.',
      },
    ],
    ending: 'Przez chwilę było się czego trzymać. Jeśli to wróci, możesz znów zacząć od dowolnego kroku.',
  },
  plan: {
    title: 'Mój plan bezpieczeństwa',
    introduction:
      'Na czas, kiedy robi się źle: co mi pomaga, krok po kroku. Jeśli jeden krok nie wystarcza, przechodzę do następnego. W niebezpieczeństwie od razu dzwonię na numer alarmowy.',
    steps: {
      signs: {
        title: 'Po czym poznaję, że to się zaczyna',
        prompt: 'Myśli, nastroje, miejsca lub dni, które mówią mi, że nadchodzi trudny czas.',
      },
      coping: {
        title: 'Co mogę zrobić samodzielnie',
        prompt: 'Rzeczy, które już pomagały, bez nikogo innego: spacer, muzyka, prysznic, spokojny oddech.',
      },
      distraction: {
        title: 'Ludzie i miejsca, które odrywają od tego myśli',
        prompt:
          'Gdzie jestem wśród innych i czyje towarzystwo dobrze mi robi. Nie muszę tam niczego wyjaśniać.',
      },
      people: {
        title: 'Ludzie, których mogę poprosić o pomoc',
        prompt: 'Komu mogę powiedzieć, co się ze mną dzieje, z numerami.',
      },
      professionals: {
        title: 'Specjaliści i instytucje',
        prompt: 'Lekarz, terapia, telefon zaufania, najbliższy szpital: nazwy, numery i godziny.',
      },
      surroundings: {
        title: 'Jak moje otoczenie staje się bezpieczniejsze',
        prompt: 'Co odkładam poza zasięg albo daję komuś na przechowanie i kto może mi w tym pomóc.',
      },
    },
    saved: (day) => `Zapisano ${day}.`,
  },
};
