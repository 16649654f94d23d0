import { constant, fallback, retry, type RetryOptions, type Step } from '@lamplight/primitives';

/**
 * What becomes of a workflow when a step of it fails: it fails at once, and what runs beside it is cancelled; the step is
 * tried again; or it is skipped, and goes on with something that stands for nothing.
 */
export type OnFailure<Output> = 'fail-fast' | { readonly retry: RetryOptions } | { readonly skip: Output };

/** The step with that strategy. */
export function onFailure<Input, Output>(
  step: Step<Input, Output>,
  strategy: OnFailure<NoInfer<Output>>,
): Step<Input, Output> {
  if (strategy === 'fail-fast') return step;
  if ('retry' in strategy) return retry(step, strategy.retry);
  return fallback(step, constant(strategy.skip));
}
