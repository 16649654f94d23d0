/** Luck that comes out the same every time. */
export function seededLuck(seed: number): { shuffle<T>(items: T[]): T[] } {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % limit;
  };
  return {
    shuffle(items) {
      for (let at = items.length - 1; at > 0; at--) {
        const other = below(at + 1);
        const [a, b] = [items[at], items[other]];
        if (a === undefined || b === undefined) continue;
        items[at] = b;
        items[other] = a;
      }
      return items;
    },
  };
}
