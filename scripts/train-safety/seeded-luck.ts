/** Luck that comes out the same every time. */
export interface SeededLuck {
  /** At least 0, below 1. */
  next(): number;
  /** Around 0, with a spread of 1 (Box and Muller, 1958). */
  normal(): number;
  shuffle<T>(items: T[]): T[];
}

export function seededLuck(seed: number): SeededLuck {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const next = (): number => draw() / 2 ** 32;
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle(items) {
      for (let at = items.length - 1; at > 0; at--) {
        const other = draw() % (at + 1);
        const [a, b] = [items[at], items[other]];
        if (a === undefined || b === undefined) continue;
        items[at] = b;
        items[other] = a;
      }
      return items;
    },
  };
}
