import type { Context } from '../context/context.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import { linkFor } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Condition } from './condition.ts';

/**
 * One of two ways: `yes` where the condition holds, else `no`; without a `no` the input goes on as it is. Where the
 * condition is a type guard each way is given what is left for it.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { branch, run } from '@lamplight/primitives';
 *
 * const short = branch((text: string) => text.length > 4, (text) => `${text.slice(0, 4)}…`);
 * strictEqual(await run(short, 'lantern'), 'lant…');
 * strictEqual(await run(short, 'lamp'), 'lamp');
 * ```
 *
 * @throws what the condition or the way throws
 */
export function branch<Input, Asked extends Condition<Input>, Yes, No>(
  condition: Asked & Condition<Input>,
  yes: Step<Fitting<Asked, Input>, Yes>,
  no: Step<Rest<Asked, Input>, No>,
): Composed<Input, Yes | No>;
/** Where the input goes on as it is when the condition does not hold. */
export function branch<Input, Asked extends Condition<Input>, Yes>(
  condition: Asked & Condition<Input>,
  yes: Step<Fitting<Asked, Input>, Yes>,
): Composed<Input, Yes | Rest<Asked, Input>>;
export function branch(condition: Condition<never>, yes: AnyStep, no?: AnyStep): Composed<never, unknown> {
  const whenTrue = linkFor('yes', yes);
  const whenFalse = no === undefined ? null : linkFor('no', no);
  return composed({
    kind: 'branch',
    name: 'branch',
    links: whenFalse === null ? [whenTrue] : [whenTrue, whenFalse],
    settings: { condition: condition.name },
    execute(input: never, context) {
      const go = (holds: boolean): unknown => {
        const link = holds ? whenTrue : whenFalse;
        if (link === null) return input;
        context.checkpoint();
        return perform(link, input, context.enter(link));
      };
      const holds = condition(input, context);
      return isPromiseLike(holds) ? Promise.resolve(holds).then(go) : go(holds);
    },
  });
}

/** What is left of the input where the condition holds: less where it is a type guard. */
type Fitting<Asked, Input> = Asked extends Guard<Input, infer Fit> ? Fit : NoInfer<Input>;

/** What is left of the input where it does not. */
type Rest<Asked, Input> = Asked extends Guard<Input, infer Fit> ? Exclude<Input, Fit> : NoInfer<Input>;

type Guard<Input, Fit extends Input> = (input: Input, context: Context) => input is Fit;
