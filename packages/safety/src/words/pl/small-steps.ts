export const grounding: readonly [string, string] = [
  'Jeśli tego teraz za dużo: poczuj podłogę pod stopami i zrób powolny wydech.',
  'Coś małego, co może pomóc: nazwij pięć rzeczy, które widzisz, i wypij łyk wody.',
];

export const numbersAndPlan: readonly [string, string] = [
  'Tu widać, do kogo można zadzwonić. Jeśli masz plan bezpieczeństwa, teraz jest dobra chwila, żeby go otworzyć.',
  'Widać tu, do kogo można zadzwonić. Twój plan bezpieczeństwa jest o krok stąd: możesz go otworzyć albo zacząć nowy.',
];
