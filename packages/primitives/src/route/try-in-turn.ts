import type { Context } from '../context/context.ts';
import { forked } from '../context/lane.ts';
import { RouteError } from '../errors/route-error.ts';
import { perform } from '../kernel/perform.ts';
import type { Plan, Router, TierKnown } from './router.ts';

/** What is tried, and how it goes on after a failure. */
export interface Tries {
  readonly name: string;
  readonly router: Router;
  readonly plan: Plan;
  readonly goesOn: (error: unknown) => boolean;
}

/** Tries tiers in turn until one succeeds or nothing says to go on, and learns from each. */
export async function tryInTurn(
  { name, router, plan, goesOn }: Tries,
  input: unknown,
  context: Context,
): Promise<unknown> {
  const failed: { readonly tier: string; readonly error: unknown }[] = [];
  let before: Context | null = null;
  for (const tier of plan.order) {
    context.checkpoint();
    const last = failed.at(-1);
    const because = last === undefined ? plan.because : `next best after "${last.tier}" failed`;
    const saved = router.decide(plan, tier, because, context.frame.run.environment.now());
    context.note({ type: 'route', name, to: tier.tier, because, saved });
    const inner: Context = context.enter(tier.link, before, forked(context.lane));
    before = inner;
    try {
      const output = await timed(tier, input, inner);
      context.lane.state = inner.lane.state;
      return output;
    } catch (error) {
      if (context.frame.scope.isCancelled) throw error;
      failed.push({ tier: tier.tier, error });
      if (!goesOn(error)) break;
    }
  }
  throw failed.length > 1 ? new RouteError(context.path, failed) : failed[0]?.error;
}

/** Runs a tier, and learns how it did. A run that was cancelled says nothing but how long it took at least. */
async function timed({ link, record }: TierKnown, input: unknown, context: Context): Promise<unknown> {
  const { environment } = context.frame.run;
  const began = environment.now();
  try {
    const output = await perform(link, input, context);
    const ended = environment.now();
    record.succeeded(ended - began, ended);
    return output;
  } catch (error) {
    const ended = environment.now();
    if (context.frame.scope.isCancelled) record.wasLeft(ended - began, ended);
    else record.failed(ended);
    throw error;
  }
}
