/** The only source of chance: a function of the seed and of how often luck was drawn before. */
export interface Luck {
  /** A whole number from 1 to `sides`. */
  roll(sides: number): number;
  /** True `times` in `outOf` draws on average. */
  chance(times: number, outOf: number): boolean;
  /** Draws made so far, earlier turns included. */
  readonly draws: number;
}

/** A question to chance, and its answer. */
export interface Draw {
  /** Which draw of the playing it was, counted from 0. */
  readonly nth: number;
  /** From 0 to below 1. */
  readonly number: number;
  readonly asked: { readonly sides: number } | { readonly times: number; readonly outOf: number };
  readonly answer: number | boolean;
}

/** Luck that goes on where `draws` earlier draws ended; equal seeds and draws give equal numbers. `watch` is told of each. */
export function luckFrom(seed: number, draws: number, watch?: (draw: Draw) => void): Luck {
  let drawn = draws;
  const next = (): number => {
    const value = mix(mix(seed ^ 0x9e3779b9) + drawn);
    drawn += 1;
    return value / 0x1_0000_0000;
  };
  const draw = <T extends number | boolean>(asked: Draw['asked'], answer: (number: number) => T): T => {
    const nth = drawn;
    const number = next();
    const answered = answer(number);
    watch?.({ nth, number, asked, answer: answered });
    return answered;
  };
  return {
    roll: (sides) => draw({ sides }, (number) => 1 + Math.floor(number * sides)),
    chance: (times, outOf) => draw({ times, outOf }, (number) => number * outOf < times),
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
