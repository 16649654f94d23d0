import type { PageWords } from '../page-words.ts';

const and = new Intl.ListFormat('de', { type: 'conjunction' });

/** Die Karte und das Notizbuch. */
export const mapWords: Pick<PageWords, 'map' | 'journal'> = {
  map: {
    open: 'Karte',
    title: 'Wo du schon warst',
    loading: 'Die Karte wird aufgefaltet …',
    drawing: 'Die Karte als Zeichnung; die Pfeiltasten bewegen sie',
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

  journal: {
    open: 'Notizbuch',
    title: 'Was du weißt',
    loading: 'Es wird geblättert …',
    search: 'Darin suchen',
    kind: 'Woher du es weißt',
    anyKind: 'egal woher',
    kinds: {
      seen: 'gesehen',
      read: 'gelesen',
      heard: 'gehört',
      happened: 'geschehen',
      quest: 'Aufgabe',
    },
    onlyPinned: 'nur Angeheftetes',
    notes: 'Eigene Notizen',
    newNote: 'Eine neue Notiz',
    write: 'Aufschreiben',
    changeNote: 'Die Notiz ändern',
    change: 'Ändern',
    keep: 'Speichern',
    remove: 'Löschen',
    facts: 'Was du erfahren hast',
    noFacts: 'Noch nichts dergleichen.',
    from: (kind, source, place, turn) =>
      `${kind}${source === null ? '' : `, ${source}`}: ${place}, Zug ${turn}.`,
    knownBy: (names) => `Das wissen auch ${and.format(names)}.`,
    pin: 'Anheften',
    newest: 'Neuestes',
    older: 'Älteres',
  },
};
