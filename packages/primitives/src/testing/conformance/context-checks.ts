import type { Context } from '../../context/context.ts';
import { ExpectationError } from '../expectation-error.ts';
import type { Check } from '../check.ts';
import type { Make } from './step-conformance.ts';
import { expectSame, expectThat, staged } from './stage.ts';

/** What a primitive hands on: for whom its step works, until when, and what it may spend. */
export function contextChecks(make: Make): Check[] {
  return [
    {
      title: 'hands on for whom the work is done',
      async run() {
        const options = {
          correlation: 'c-1',
          causation: 'request-1',
          tenant: 'house',
          player: 'ada',
          session: 'evening',
          baggage: { locale: 'en' },
          budget: { tokens: 100 },
        };
        const context = await seen(make, options);
        const { correlation, tenant, player, session, baggage } = context;
        const { causation, budget, ...expected } = options;
        expectSame('What its step was told', expected, { correlation, tenant, player, session, baggage });
        expectThat(
          context.causation !== null,
          `Its step was expected to be caused by ${causation} or what followed.`,
        );
        expectSame('The tokens its step may spend', budget.tokens, context.budget.left.tokens);
      },
    },
    {
      title: 'counts what its step spends',
      async run() {
        const stage = staged(
          make,
          (input, context) => {
            context.budget.spend({ tokens: 3 });
            return input + 1;
          },
          { budget: { tokens: 100 } },
        );
        await stage.ending();
        const { tokens } = stage.running.context.budget.spent;
        expectThat(
          tokens > 0 && tokens % 3 === 0,
          `3 tokens a call were expected to be spent, and ${tokens} were.`,
        );
      },
    },
    {
      title: 'never moves the deadline away',
      async run() {
        const { deadline } = await seen(make, { timeout: 1_000 });
        expectThat(
          deadline <= 1_000,
          `A deadline of at most 1000 was expected, and its step has ${deadline}.`,
        );
      },
    },
    {
      title: 'runs its step inside of itself, so that paths, ids and causes chain',
      async run() {
        const context = await seen(make, {});
        const outer: Context[] = [];
        for (let at = context.parent; at !== null; at = at.parent) outer.push(at);
        // The run's own context, the primitive's, and whatever else it has in between.
        expectThat(outer.length > 1, 'A context of its own was expected for its step: use context.enter().');
      },
    },
  ];
}

/** The context that the primitive hands to its step. */
async function seen(make: Make, options: Parameters<typeof staged>[2]): Promise<Context> {
  const contexts: Context[] = [];
  const work = (input: number, context: Context): number => {
    contexts.push(context);
    return input + 1;
  };
  await staged(make, work, options).ending();
  const [first] = contexts;
  if (first === undefined)
    throw new ExpectationError('Its step was expected to be called, and was not.', 'a call', null);
  return first;
}
