/** The map. */
export const mapWords = {
  map: {
    open: 'Map',
    title: 'Where you have been',
    loading: 'Unfolding the map …',
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
} as const;
