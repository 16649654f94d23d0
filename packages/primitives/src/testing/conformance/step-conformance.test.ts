import { describe, expect, test } from 'vitest';
import {
  branch,
  breaker,
  bulkhead,
  cache,
  choose,
  each,
  fallback,
  guard,
  parallel,
  race,
  rateLimit,
  repeat,
  retry,
  route,
  saga,
  sequence,
  tap,
  timeout,
  within,
} from '../../index.ts';
import { type Check, stepConformance } from '../index.ts';

// One line for each primitive.
const primitives: Readonly<Record<string, readonly Check[]>> = {
  branch: stepConformance(
    (step) =>
      branch(
        () => true,
        step,
        () => 7,
      ),
    { state: 'shared' },
  ),
  breaker: stepConformance((step) => breaker(step, { name: 'conformance' }), { state: 'shared' }),
  bulkhead: stepConformance((step) => bulkhead(step, { limit: 2, queue: 100 }), { state: 'shared' }),
  cache: stepConformance((step) => cache(step, { key: String, ttl: 1_000 }), { state: 'apart' }),
  choose: stepConformance((step) => choose(() => 'one' as const, { one: step }), { state: 'shared' }),
  each: stepConformance((step) => sequence((input: number) => [input, input], each(step)), {
    gives: (output) => [output, output],
  }),
  fallback: stepConformance((step) => fallback(step, () => 7), { errors: 'handled' }),
  'fallback that fails': stepConformance((step) => fallback(step, step), { errors: 'wrapped' }),
  guard: stepConformance(
    (step) => guard(step, { retry: {}, breaker: { name: 'conformance' }, timeout: 1_000 }),
    {
      errors: 'wrapped',
    },
  ),
  parallel: stepConformance((step) => parallel({ one: step, other: step }), {
    gives: (output) => ({ one: output, other: output }),
  }),
  'parallel, limited': stepConformance((step) => parallel([step, step], { limit: 1 }), {
    gives: (output) => [output, output],
  }),
  'parallel, any of several': stepConformance((step) => parallel([step, step], { mode: 'any' }), {
    errors: 'wrapped',
  }),
  'parallel, settled': stepConformance((step) => parallel([step], { mode: 'settled' }), {
    errors: 'handled',
    gives: (output) => [{ ok: true, value: output }],
  }),
  race: stepConformance((step) => race(step)),
  rateLimit: stepConformance((step) => rateLimit(step, { perInterval: 1_000 }), { state: 'shared' }),
  repeat: stepConformance((step) => repeat(step, { until: (output) => output > 0, most: 3 }), {
    state: 'shared',
  }),
  retry: stepConformance((step) => retry(step), { errors: 'wrapped' }),
  route: stepConformance((step) => route({ only: { step, cost: 1, quality: 1 } }, { by: 'cost' })),
  saga: stepConformance((step) => saga({ do: step, undo: () => undefined }), { state: 'shared' }),
  sequence: stepConformance((step) => sequence(step), { state: 'shared' }),
  tap: stepConformance((step) => tap(step), { gives: (output) => output - 1, state: 'shared' }),
  timeout: stepConformance((step) => timeout(step, 1_000)),
  within: stepConformance((step) => within({ timeout: 1_000, baggage: {} }, step)),
};

for (const [name, checks] of Object.entries(primitives)) {
  describe(name, () => {
    for (const check of checks) {
      test(check.title, async () => {
        await expect(check.run()).resolves.toBeUndefined();
      });
    }
  });
}
