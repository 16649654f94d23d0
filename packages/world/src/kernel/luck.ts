/** The only source of chance: a function of the seed and of how often luck was drawn before. */
export interface Luck {
  /** A whole number from 1 to `sides`. */
  roll(sides: number): number;
  /** True `times` in `outOf` draws on average. */
  chance(times: number, outOf: number): boolean;
  /** Draws made so far, earlier turns included. */
  readonly draws: number;
}

/** Luck that goes on where `draws` earlier draws ended; equal seeds and draws give equal numbers. */
export function luckFrom(seed: number, draws: number): Luck {
  let drawn = draws;
  const next = (): number => {
    const value = mix(mix(seed ^ 0x9e3779b9) + drawn);
    drawn += 1;
    return value / 0x1_0000_0000;
  };
  return {
    roll: (sides) => 1 + Math.floor(next() * sides),
    chance: (times, outOf) => next() * outOf < times,
    get draws() {
      return drawn;
    },
  };
}

/** Scatters a whole number over 0 to 2³²−1 (the finalising steps of MurmurHash3, public domain). */
export function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Scatters a text the same way (FNV-1a, then mixed). */
export function mixText(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return mix(hash);
}
