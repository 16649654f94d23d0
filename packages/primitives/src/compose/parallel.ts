import { SetupError } from '../errors/setup-error.ts';
import { branchLinks, linkAt } from '../kernel/branch-links.ts';
import { Branches } from '../kernel/branches.ts';
import { composed } from '../kernel/composed.ts';
import { linksOf } from '../kernel/links-of.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { gather } from './gather.ts';
import {
  type List,
  type OutputsOf,
  sideBySide,
  type SideBySideMode,
  type SideBySideOptions,
  type Together,
} from './side-by-side.ts';

/**
 * Gives one input to several steps and does them side by side. When one fails the others are cancelled, and once they
 * have let go the run fails with the error of the first. What the branches wrote into the state is merged at the end:
 * by the slot's own `merge`, else as the option `merge` says; where it fails nothing of it is kept.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { parallel, run } from '@lamplight/primitives';
 *
 * const measure = parallel({
 *   letters: (text: string) => text.length,
 *   words: async (text: string) => text.split(' ').length,
 * });
 * deepStrictEqual(await run(measure, 'keep the light on'), { letters: 17, words: 4 });
 * ```
 *
 * @throws the error of the branch that failed first; `QuorumError` where fewer succeed than have to; `MergeError` where
 * two wrote different values into one slot. SetupError `primitives/setting` or `primitives/name` when it is made
 */
export function parallel<Input, Steps extends List<Input>, Mode extends SideBySideMode = 'all'>(
  branches: Steps & readonly Step<Input, unknown>[],
  options?: SideBySideOptions<Mode>,
): Composed<Input, Together<OutputsOf<Steps>, Mode>>;
/** The same with branches that have names. */
export function parallel<
  Input,
  Outputs extends Readonly<Record<string, unknown>>,
  Mode extends SideBySideMode = 'all',
>(
  // What the branches take is inferred from the second of the two, and what they give from the first.
  branches: { readonly [Name in keyof Outputs]: Step<Input, Outputs[Name]> } & {
    readonly [name: string]: Step<Input, unknown>;
  },
  options?: SideBySideOptions<Mode>,
): Composed<Input, Together<Outputs, Mode>>;
export function parallel(
  branches: readonly AnyStep[] | Readonly<Record<string, AnyStep>>,
  options: SideBySideOptions = {},
): Composed<never, unknown> {
  if ('then' in branches) throw new SetupError('primitives/name', noPromise);
  const links = isList(branches) ? linksOf(branches) : branchLinks(branches);
  const how = sideBySide('parallel', options, links.length);
  const name = (at: number): string => linkAt(links, at).segment;
  const shape = isList(branches) ? (given: readonly unknown[]) => given : underNames(Object.keys(branches));
  return composed({
    kind: 'parallel',
    name: 'parallel',
    links,
    settings: how.settings,
    execute: (input, around) => gather(new Branches(around, links, input, how.limit), how, name, shape),
  });
}

const noPromise = 'No branch can be called "then": whatever awaits the output would take it for a promise.';

/** Makes objects with such keys, all of one shape, which is made once. */
function underNames(names: readonly string[]): (given: readonly unknown[]) => unknown {
  const empty: Readonly<Record<string, unknown>> = Object.fromEntries(names.map((name) => [name, undefined]));
  return (given) => {
    const made: Record<string, unknown> = { ...empty };
    let at = 0;
    // Counted by hand: an iterator that tells the place with each name costs a quarter more.
    for (const name of names) {
      made[name] = given[at];
      at += 1;
    }
    return made;
  };
}

function isList(
  branches: readonly AnyStep[] | Readonly<Record<string, AnyStep>>,
): branches is readonly AnyStep[] {
  return Array.isArray(branches);
}
