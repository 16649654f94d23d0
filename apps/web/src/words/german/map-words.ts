import type { PageWords } from '../page-words.ts';

/** Die Karte. */
export const mapWords: Pick<PageWords, 'map'> = {
  map: {
    open: 'Karte',
    title: 'Wo du schon warst',
    loading: 'Die Karte wird aufgefaltet …',
    list: 'Orte',
    floors: 'Stockwerk',
    floor: (floor) => (floor === 0 ? 'wo es begann' : floor > 0 ? `${floor} darüber` : `${-floor} darunter`),
    here: (name) => `${name}: hier bist du`,
    go: 'Hingehen',
    goTo: (name) => `Hingehen: ${name}`,
    walk: (name) => `gehe zu: ${name}`,
    onTheWay: (name, left) =>
      `Unterwegs zu ${name}: noch ${left === 1 ? 'ein Schritt' : `${left} Schritte`}.`,
    stop: 'Hier bleiben',
  },
};
