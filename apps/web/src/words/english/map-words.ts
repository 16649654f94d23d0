const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The map and the journal. */
export const mapWords = {
  map: {
    open: 'Map',
    title: 'Where you have been',
    loading: 'Unfolding the map …',
    drawing: 'The map, drawn; the arrow keys move it',
    list: 'Places',
    floors: 'Floor',
    floor: (floor: number) =>
      floor === 0 ? 'where it began' : floor > 0 ? `${floor} above` : `${-floor} below`,
    here: (name: string) => `${name}: you are here`,
    go: 'Walk there',
    goTo: (name: string) => `Walk there: ${name}`,
    walk: (name: string) => `walk to ${name}`,
    onTheWay: (name: string, left: number) =>
      `On the way to ${name}: ${left === 1 ? 'one step' : `${left} steps`} more.`,
    stop: 'Stop here',
  },

  journal: {
    open: 'Journal',
    title: 'What you know',
    loading: 'Turning the pages …',
    search: 'Search in it',
    kind: 'How you know it',
    anyKind: 'in any way',
    kinds: { seen: 'seen', read: 'read', heard: 'heard', happened: 'happened', quest: 'quest' },
    onlyPinned: 'only what is pinned',
    notes: 'Notes of your own',
    newNote: 'A new note',
    write: 'Write it down',
    changeNote: 'Change the note',
    change: 'Change',
    keep: 'Keep it',
    remove: 'Take it away',
    facts: 'What you learned',
    noFacts: 'Nothing like that yet.',
    from: (kind: string, source: string | null, place: string, turn: number) =>
      `${kind}${source === null ? '' : `, ${source}`}: ${place}, turn ${turn}.`,
    knownBy: (names: readonly string[]) => `Also known to ${and.format(names)}.`,
    pin: 'Pin',
    newest: 'Newest',
    older: 'Older',
  },
} as const;
