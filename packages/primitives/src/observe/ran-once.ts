/**
 * Does work within something that belongs to somebody else: exactly once, with the work's own output or error, whatever
 * becomes of that something.
 *
 * @param around is to call what it is given; its own error goes to `broken`
 */
export function ranOnce<Result>(
  around: (inside: () => void) => void,
  work: () => Result,
  broken: (error: unknown) => void,
): Result;
export function ranOnce(
  around: (inside: () => void) => void,
  work: () => unknown,
  broken: (error: unknown) => void,
): unknown {
  let state: 'waiting' | 'given' | 'thrown' = 'waiting';
  let result: unknown;
  const inside = (): void => {
    if (state !== 'waiting') return;
    // Before the work, so that it is not done again when it asks for itself.
    state = 'given';
    try {
      result = work();
    } catch (error) {
      state = 'thrown';
      result = error;
    }
  };
  try {
    around(inside);
  } catch (error) {
    broken(error);
  }
  inside();
  if (hasThrown(state)) throw result;
  return result;
}

/** Asked in a function of its own, since the compiler does not see that `inside` changes the state. */
function hasThrown(state: string): boolean {
  return state === 'thrown';
}
