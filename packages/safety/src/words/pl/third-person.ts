import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'Martwisz się o kogoś',
      paragraphs: [
        'Dobrze, że to widzisz, choć ciężko o tym wiedzieć. Czy to prawdziwa osoba z twojego życia?',
        'Możesz zapytać ją wprost: „Czy myślisz o tym, żeby się zabić?”. Takie pytanie nie podsuwa tej myśli. Często przynosi ulgę.',
        'Słuchaj więcej, niż radzisz. Nie trzeba mieć odpowiedzi. Potem poszukajcie razem kogoś, kto może pomóc, a jeśli nie masz jeszcze osiemnastu lat, powiedz zaufanej osobie dorosłej.',
        'Ludzie w telefonie zaufania rozmawiają też z tymi, którzy martwią się o kogoś.',
      ],
    },
    {
      title: 'Przerwa dla osoby, o której myślisz',
      paragraphs: [
        'Widać, że ci na niej zależy. Czy mogę zapytać: czy to ktoś prawdziwy i czy dziś się odzywał?',
        'Co może pomóc: „Widzę, że nie jest ci dobrze. Jestem tu. Chcesz mi powiedzieć?”. A potem słuchanie.',
        'To nie powinno spoczywać tylko na tobie. Poproś jeszcze kogoś, komu ta osoba ufa. Zadbaj też o siebie: ty również możesz zadzwonić na telefon zaufania.',
      ],
    },
  ],
  3: [
    {
      title: 'Dobrze robisz, biorąc to poważnie',
      paragraphs: [
        'Gdy ktoś mówi coś takiego, to powód, żeby działać, nawet jeśli prosi o tajemnicę. Jego życie jest warte więcej niż tajemnica.',
        'Czy wiesz, gdzie ta osoba teraz jest i czy jest bezpieczna? Jeśli masz z nią kontakt: zapytaj wprost, czy myśli o tym, żeby się zabić. Zostań z nią lub przy telefonie. Pomóż oddalić to, co groźne, jeśli to dla ciebie bezpieczne.',
        'Powiedz komuś, kto może więcej: rodzinie, szkole, lekarzowi albo w telefonie zaufania. Jeśli nie masz kontaktu i boisz się o jej życie, zadzwoń pod numer alarmowy i powiedz, gdzie może być.',
        'To nie stało się przez ciebie i nie trzeba nieść tego bez pomocy.',
        'Tu widać, do kogo można zadzwonić. Jeśli jest plan bezpieczeństwa, możecie obejrzeć go razem.',
      ],
    },
    {
      title: 'Jak pomóc, krok po kroku',
      paragraphs: [
        'Pytaj: wprost i spokojnie. Słuchaj: bez podważania uczuć. Zostań: na miejscu albo przy telefonie. Sprowadź pomoc: zaufaną osobę dorosłą, lekarza, telefon zaufania.',
        'Czy ta osoba jest w tej chwili bezpieczna i czy ktoś jest przy niej? Jeśli to dla ciebie bezpieczne, pomóż oddalić to, co groźne.',
        'Jeśli nie ma odpowiedzi i boisz się o życie, numer alarmowy jest właściwy. Lepiej zadzwonić i się pomylić.',
        'A ty: kto jest z tobą? Z ludźmi w telefonie zaufania możesz też porozmawiać o tym, jak to jest dla ciebie.',
        'Plan bezpieczeństwa może pokazać, co robić dalej. Tu widać, do kogo można zadzwonić.',
      ],
    },
  ],
  4: [
    {
      title: 'Zadzwoń teraz pod numer alarmowy w sprawie tej osoby',
      paragraphs: [
        'Powiedz, gdzie jest ta osoba, co się stało i kiedy. Jeśli coś zażyła, powiedz co, i zadzwoń, nawet gdy mówi, że czuje się dobrze.',
        'Jeśli jesteś przy niej i to dla ciebie bezpieczne: zostań, mów do niej, oddal to, co groźne. Jeśli ktoś używa przemocy, nie wchodź pomiędzy. Jeśli osoba w niebezpieczeństwie śpi i trudno ją dobudzić, połóż ją na boku. Jeśli nie oddycha, powiedz to najpierw: przez telefon powiedzą, co robić.',
        'Jeśli jesteś daleko: i tak zadzwoń, i poproś kogoś, kto mieszka blisko, żeby tam poszedł.',
      ],
    },
    {
      title: 'Liczy się każda minuta, a ty możesz coś zrobić',
      paragraphs: [
        'Najpierw zadzwoń pod numer alarmowy. Podaj adres albo ostatnie znane miejsce.',
        'Potem skontaktuj się z kimś bliskim tej osoby: z rodziną, sąsiadami, znajomymi, szkołą.',
        'Jeśli jesteś przy tej osobie i to dla ciebie bezpieczne, zostań i oddal to, co groźne.',
        'Dbaj o własne bezpieczeństwo. Gdy pomoc jest w drodze, zrobione jest wszystko, co było możliwe. Potem porozmawiaj z kimś o tym, jak to było dla ciebie.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'Martwisz się o kogoś',
      paragraphs: [
        'Dobrze, że to widzisz, choć ciężko o tym wiedzieć. Czy to prawdziwa osoba z twojego życia?',
        'Najbardziej pomaga spokojna chwila i proste zdanie: „Widzę, że nie jest ci dobrze. Jestem tu”. Potem słuchaj więcej, niż radzisz.',
        'To nie powinno spoczywać tylko na tobie. Jeśli nie masz jeszcze osiemnastu lat, powiedz zaufanej osobie dorosłej albo poproś kogoś, komu ta osoba ufa.',
      ],
    },
    {
      title: 'Przerwa dla osoby, o której myślisz',
      paragraphs: [
        'Widać, że ci na niej zależy. Czy mogę zapytać: czy to ktoś prawdziwy i jak się dziś ma?',
        'Nie trzeba mieć odpowiedzi. Być, pytać i słuchać to już pomoc.',
        'Ludzie w telefonie zaufania rozmawiają też z tymi, którzy martwią się o kogoś. A ty: jak się z tym wszystkim czujesz?',
      ],
    },
  ],
  3: [
    {
      title: 'Dobrze robisz, biorąc to poważnie',
      paragraphs: [
        'Czy ktoś jest teraz w niebezpieczeństwie? Wtedy zadzwoń pod numer alarmowy; może właśnie ty to zrobisz.',
        'Jeśli ktoś używa przemocy, nie wchodź pomiędzy, proszę: to może zwiększyć niebezpieczeństwo, dla tej osoby i dla ciebie. Niech osoba, którą ktoś krzywdzi, powie, co byłoby bezpieczne.',
        'Powiedz komuś, kto może więcej: zaufanej osobie dorosłej, w szkole, lekarzowi albo w telefonie zaufania. To nie stało się przez ciebie i nie trzeba nieść tego bez pomocy.',
        'Tu widać, do kogo można zadzwonić. Jeśli jest na to plan bezpieczeństwa, możecie obejrzeć go razem.',
      ],
    },
    {
      title: 'Ktoś ważny dla ciebie potrzebuje pomocy',
      paragraphs: [
        'Dziękuję, że o tym piszesz. Jeśli ktoś krzywdzi tę osobę, to nie jej wina. I nic z tego nie jest twoją winą.',
        'Czy ty jesteś teraz w bezpiecznym miejscu? Znajdź takie miejsce i zadzwoń pod numer alarmowy, jeśli grozi niebezpieczeństwo.',
        'Uwierz tej osobie, słuchaj i niech ona wybiera tempo. Zaufana osoba dorosła, lekarz albo telefon zaufania może pomóc ci pomyśleć, co jest bezpieczne.',
        'Tu także może pomóc plan bezpieczeństwa: dla tej osoby albo dla ciebie. Tu widać, do kogo można zadzwonić.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
