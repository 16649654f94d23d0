/** Three presses count when they come within this many milliseconds. */
const within = 1_500;

/** Counts presses of one key. */
export interface ThreeInARow {
  /** Returns true with every third press that comes soon after the two before it. */
  readonly press: (at: number) => boolean;
  /** Something else was pressed in between. */
  readonly interrupt: () => void;
}

export function createThreeInARow(): ThreeInARow {
  let presses: readonly number[] = [];
  return {
    press(at) {
      presses = [...presses.filter((before) => at - before <= within), at];
      if (presses.length < 3) return false;
      presses = [];
      return true;
    },
    interrupt: () => void (presses = []),
  };
}
