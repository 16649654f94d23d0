import type { Context } from '../context/context.ts';
import { ChoiceError } from '../errors/choice-error.ts';
import { branchLinks } from '../kernel/branch-links.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { linkFor } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import type { AnyStep, Composed, Step } from '../step.ts';

/** Says which case an input is, now or later. */
export type Selector<Input, Key extends string> = (input: Input, context: Context) => Key | PromiseLike<Key>;

/** A step for every case that a selector can choose; any other is an error where it stands. */
type Cases<Input, Key extends string, Outputs> = {
  readonly [Name in keyof Outputs]: Name extends Key
    ? Step<Input, Outputs[Name]>
    : // Nothing is known of the keys while the compiler has not yet looked at a selector that is a lambda.
      [Key] extends [never]
      ? Step<Input, unknown>
      : never;
};

/**
 * One of several ways, by name. A case that the selector can choose and that is not there does not compile, unless
 * there is `otherwise`; a selector that gives any text always needs it.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { choose, run } from '@lamplight/primitives';
 *
 * const size = (count: number) => (count > 9 ? 'many' : 'few');
 * const tell = choose(size, { few: (count) => `${count} lamps`, many: () => 'a sea of lamps' });
 * strictEqual(await run(tell, 3), '3 lamps');
 * strictEqual(await run(tell, 300), 'a sea of lamps');
 * ```
 *
 * @throws what the selector or the case throws; `ChoiceError` for a case that is not there, where the types were evaded
 */
// `= never`: in a chain the compiler looks at the cases before it looks at a selector that is a lambda, and would take
// it for one that gives any text.
export function choose<
  Input,
  Key extends string = never,
  Outputs extends { readonly [Name in Key]: unknown } = { readonly [Name in Key]: unknown },
>(
  selector: Selector<Input, Key>,
  cases: Cases<NoInfer<Input>, Key, Outputs>,
  ...otherwise: string extends Key ? [otherwise: Step<NoInfer<Input>, Outputs[keyof Outputs]>] : []
): Composed<Input, Awaited<Outputs[keyof Outputs]>>;
/** With a step for all other cases. */
export function choose<
  Input,
  Key extends string,
  Outputs extends { readonly [Name in Key]?: unknown },
  Other,
>(
  selector: Selector<Input, Key>,
  cases: Cases<NoInfer<Input>, Key, Outputs>,
  otherwise: Step<NoInfer<Input>, Other>,
): Composed<Input, Awaited<Outputs[keyof Outputs]> | Other>;
export function choose(
  selector: Selector<never, string>,
  cases: Readonly<Record<string, AnyStep>>,
  otherwise?: AnyStep,
): Composed<never, unknown> {
  const named = branchLinks(cases);
  const byName = new Map(named.map((link) => [link.segment, link]));
  const last = otherwise === undefined ? null : linkForOthers(otherwise, byName);
  return composed({
    kind: 'choose',
    name: 'choose',
    links: last === null ? named : [...named, last],
    settings: { selector: selector.name },
    execute(input: never, context) {
      const go = (key: string): unknown => {
        const link = byName.get(key) ?? last;
        if (link === null) throw new ChoiceError(context.path, [...byName.keys()]);
        context.checkpoint();
        return perform(link, input, context.enter(link));
      };
      const key = selector(input, context);
      return isPromiseLike(key) ? Promise.resolve(key).then(go) : go(key);
    },
  });
}

/** In a place of its own also where a case has its name. */
function linkForOthers(otherwise: AnyStep, cases: ReadonlyMap<string, Link>): Link {
  const link = linkFor('otherwise', otherwise);
  return cases.has('otherwise') ? { ...link, segment: 'otherwise~2' } : link;
}
