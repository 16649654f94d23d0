import type { Context } from '../context/context.ts';
import { Branches } from '../kernel/branches.ts';
import { composed } from '../kernel/composed.ts';
import { finite } from '../kernel/finite.ts';
import type { Link } from '../kernel/link.ts';
import { linksOf } from '../kernel/links-of.ts';
import { notBelowZero } from '../kernel/not-below-zero.ts';
import { untilDecided } from '../kernel/until-decided.ts';
import { whole } from '../kernel/whole.ts';
import type { AnyStep, Composed, OutputOf, Step } from '../step.ts';
import type { List } from './side-by-side.ts';

export interface RaceOptions {
  /** Milliseconds that the losers have to end, until nobody waits for them any more; 100 by default. */
  readonly grace?: number;
}

/**
 * Gives one input to several steps, and takes what the first one to end gives or fails with. The others are cancelled,
 * and what they wrote is forgotten; those that do not let go are left behind after `grace`. For the first that
 * succeeds there is `parallel` with the mode `any`.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { race, run, step } from '@lamplight/primitives';
 *
 * const slow = step('slow', (_: string, { signal }) =>
 *   new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
 * );
 * const quick = async (text: string) => `${text}!`;
 * strictEqual(await run(race(slow, quick), 'light'), 'light!');
 * ```
 *
 * @throws what the winner throws; SetupError `primitives/setting` for a race of nobody
 */
export function race<Input, Steps extends List<Input>>(
  ...steps: Steps & readonly Step<Input, unknown>[]
): Composed<Input, OutputOf<Steps[number]>>;
/** The same of a list, with options. */
export function race<Input, Steps extends List<Input>>(
  steps: Steps & readonly Step<Input, unknown>[],
  options: RaceOptions,
): Composed<Input, OutputOf<Steps[number]>>;
export function race(
  ...given: readonly AnyStep[] | readonly [readonly AnyStep[], RaceOptions]
): Composed<never, unknown> {
  const [steps, { grace = 100 }] = isWithOptions(given) ? given : [given, {}];
  const links = linksOf(steps);
  whole('race', 'the number of steps', links.length);
  notBelowZero('race', 'grace', grace);
  return composed({
    kind: 'race',
    name: 'race',
    links,
    settings: { grace: finite(grace) },
    execute: (input, context) => firstOf(links, input, context, grace),
  });
}

async function firstOf(
  links: readonly Link[],
  input: unknown,
  around: Context,
  grace: number,
): Promise<unknown> {
  const fan = new Branches(around, links, input, Infinity);
  const results = await untilDecided(fan, () => true, grace);
  const at = results.findIndex((result) => result !== null);
  const result = results[at];
  if (!result?.ok) throw result?.error;
  around.lane.state = fan.lanes.find((piece) => piece.at === at)?.lane.state ?? around.lane.state;
  return result.value;
}

function isWithOptions(
  given: readonly AnyStep[] | readonly [readonly AnyStep[], RaceOptions],
): given is readonly [readonly AnyStep[], RaceOptions] {
  return Array.isArray(given[0]);
}
