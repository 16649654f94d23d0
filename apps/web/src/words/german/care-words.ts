import type { PageWords } from '../page-words.ts';

/** Rund um Fürsorge, die gelesen wurde. Was im Feld selbst steht, ist in der Sprache der Fürsorge. */
export const careWords: PageWords['care'] = {
  paused: 'Hier hat die Geschichte gewartet.',
  openAgain: 'Öffnen',
  standsAt: (story, place) => `${story} · ${place}`,
};

/** Nach einer schweren Szene. */
export const checkOutWords: PageWords['checkOut'] = {
  goOn: 'Weiter',
  pause: 'Eine Pause',
  less: 'Weniger davon …',
  veil: 'Verhüllen',
  line: 'Weglassen',
  veilNamed: (topic) => `Verhüllen: ${topic}`,
  lineNamed: (topic) => `Weglassen: ${topic}`,
};
