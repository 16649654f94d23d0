import type { Variants } from '../block.ts';

export const softLine: Variants = [
  {
    title: 'Przy okazji',
    paragraphs: [
      'To dużo naraz. Historia toczy się dalej. Jeśli chcesz przerwy albo kogoś do rozmowy, pomoc jest zawsze o krok stąd.',
    ],
  },
  {
    title: 'Słowo obok historii',
    paragraphs: ['To, co mówisz, się liczy. Graj dalej, póki ci to służy, i otwórz pomoc, kiedy chcesz.'],
  },
];

export const betterNow: Variants = [
  {
    title: 'Dobrze, że tu jesteś',
    paragraphs: [
      'Dobrze, że o tym mówisz. Historia toczy się dalej. Jeśli jest trudno, teraz albo później, pomoc zawsze tu jest.',
    ],
  },
  {
    title: 'Słowo obok historii',
    paragraphs: [
      'Dziękuję, że mi to mówisz. Przejście przez coś takiego wymaga siły. Historia toczy się dalej, a pomoc jest pod ręką.',
    ],
  },
];

export const thinkingOfSomeone: Variants = [
  {
    title: 'Przy okazji',
    paragraphs: [
      'Przykro mi; to duży ciężar. Historia toczy się dalej, łagodnie. Pomoc zawsze tu jest, dla ciebie i dla osoby, o której myślisz.',
    ],
  },
  {
    title: 'Słowo obok historii',
    paragraphs: ['Myśl o kimś może ciążyć na sercu. Graj, póki ci to służy; pomoc jest pod ręką.'],
  },
];

export const stillHere: Variants = [
  {
    title: 'Nadal przy tobie',
    paragraphs: [
      'Pamiętam, co tu było napisane. Możesz spokojnie grać. Jeśli znów zrobi się ciężko, napisz to albo otwórz pomoc.',
    ],
  },
  {
    title: 'Słowo obok historii',
    paragraphs: ['To, o czym była mowa, wciąż się liczy. Graj, póki ci to służy; pomoc jest o krok stąd.'],
  },
];
