import { CancelledError } from '../errors/cancelled-error.ts';
import { QuorumError } from '../errors/quorum-error.ts';
import type { Fan } from '../kernel/fan.ts';
import { refuseWhenOver } from '../kernel/refuse-when-over.ts';
import type { Settled } from '../kernel/settled.ts';
import { enough, untilDecided } from '../kernel/until-decided.ts';

/**
 * How the pieces ended, as soon as so many have succeeded; those that are not needed any more are told as cancelled.
 *
 * @throws QuorumError `primitives/quorum` as soon as so many cannot succeed any more; before any begins if there are fewer
 */
export async function gatherFirst(
  fan: Fan,
  needed: number,
  grace: number,
  name: (at: number) => string,
): Promise<readonly Settled[]> {
  const spare = fan.count - needed;
  if (spare < 0) throw new QuorumError(needed, 0, []);
  let succeeded = 0;
  const failures: { readonly at: number; readonly name: string; readonly error: unknown }[] = [];
  const isDecided = (result: Settled, at: number): boolean => {
    if (result.ok) succeeded += 1;
    else failures.push({ at, name: name(at), error: result.error });
    return succeeded === needed || failures.length > spare;
  };
  const results = await untilDecided(fan, isDecided, grace);
  if (succeeded === needed) {
    return results.map((result) => result ?? { ok: false, error: new CancelledError(enough) });
  }
  refuseWhenOver(fan.around);
  failures.sort((one, other) => one.at - other.at);
  throw new QuorumError(needed, succeeded, failures);
}
