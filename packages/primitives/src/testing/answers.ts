import { positive } from '../kernel/positive.ts';
import { sleep } from '../recover/sleep.ts';
import type { Step } from '../step.ts';
import { waitForEver } from './wait-for-ever.ts';

/** An answer of a mock: gives a value. */
export function gives<Output>(value: Output): Step<unknown, Output> {
  return () => value;
}

/** An answer of a mock: throws an error, `The mock failed.` by default. */
export function fails(error: unknown = new Error('The mock failed.')): Step<unknown, never> {
  return () => {
    throw error;
  };
}

/** An answer of a mock: nothing, until the work is cancelled; what is `deaf` does not let go even then. */
export function hangs({ deaf = false }: { readonly deaf?: boolean } = {}): Step<unknown, never> {
  return (_, context) => (deaf ? new Promise<never>(() => undefined) : waitForEver(context));
}

/** An answer of a mock that comes so many milliseconds later, by the clock of the run. */
export function after<Input, Output>(milliseconds: number, answer: Step<Input, Output>): Step<Input, Output> {
  positive('after', 'milliseconds', milliseconds);
  return async (input, context) => {
    await sleep(milliseconds, context);
    return await answer(input, context);
  };
}
