import type { Context } from '../context/context.ts';
import type { Frame } from '../context/frame.ts';
import { composed } from '../kernel/composed.ts';
import { Fan } from '../kernel/fan.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { gather } from './gather.ts';
import { sideBySide, type SideBySideMode, type SideBySideOptions, type Together } from './side-by-side.ts';

/**
 * Does a step with every item of a list, side by side, and gives the outputs in the order of the items. `limit` is how
 * many may go on at once; without it all do. `context.attempt` is the number of the item, from 1. The modes, the merging
 * of state and what happens after a failure are those of `parallel`.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { each, run } from '@lamplight/primitives';
 *
 * const lengths = each(async (word: string) => word.length, { limit: 2 });
 * deepStrictEqual(await run(lengths, ['keep', 'the', 'light', 'on']), [4, 3, 5, 2]);
 * ```
 *
 * @throws as `parallel` does
 */
export function each<Item, Output, Mode extends SideBySideMode = 'all'>(
  step: Step<Item, Output>,
  options?: SideBySideOptions<Mode>,
): Composed<readonly Item[], Together<Output[], Mode>>;
export function each(step: AnyStep, options: SideBySideOptions = {}): Composed<never, unknown> {
  const link = linkOf(step);
  const how = sideBySide('each', options);
  const name = (at: number): string => `${link.segment}#${at + 1}`;
  return composed({
    kind: 'each',
    name: 'each',
    links: [link],
    settings: how.settings,
    execute: (items: readonly unknown[], around) =>
      gather(new Items(around, link, items, how.limit), how, name, (given) => given),
  });
}

/** One step with every item of a list, side by side. */
class Items extends Fan {
  readonly #link: Link;
  readonly #items: readonly unknown[];

  constructor(around: Context, link: Link, items: readonly unknown[], limit: number) {
    super(around, items.length, limit);
    this.#link = link;
    this.#items = items;
  }

  begin(at: number, frame: Frame): unknown {
    return perform(this.#link, this.#items[at], this.enter(at, this.#link, at + 1, frame));
  }

  protected placeOf({ attempt }: Context): number {
    return attempt - 1;
  }
}
