import type { Breaker, BreakerBase } from './breaker.ts';
import type { BreakerState } from './breaker-state.ts';

/** A breaker whose state is known here alone. */
export function localBreaker(base: BreakerBase, state: BreakerState): Breaker {
  return {
    ...base,
    get mode() {
      return state.mode;
    },
    get state() {
      return structuredClone(state);
    },
    change(context, how) {
      const from = state.mode;
      const result = how(state, context.frame.run.environment);
      if (state.mode !== from) context.note({ type: 'breaker', name: base.name, from, to: state.mode });
      return result;
    },
  };
}
