import { describe, expect, test } from 'vitest';
import {
  breaker,
  bulkhead,
  cache,
  fallback,
  guard,
  rateLimit,
  retry,
  route,
  saga,
  sequence,
  timeout,
} from '../../index.ts';
import { type Check, stepConformance } from '../index.ts';

// One line for each primitive.
const primitives: Readonly<Record<string, readonly Check[]>> = {
  breaker: stepConformance((step) => breaker(step, { name: 'conformance' }), { state: 'shared' }),
  bulkhead: stepConformance((step) => bulkhead(step, { limit: 2, queue: 100 }), { state: 'shared' }),
  cache: stepConformance((step) => cache(step, { key: String, ttl: 1_000 }), { state: 'apart' }),
  fallback: stepConformance((step) => fallback(step, () => 7), { errors: 'handled' }),
  'fallback that fails': stepConformance((step) => fallback(step, step), { errors: 'wrapped' }),
  guard: stepConformance(
    (step) => guard(step, { retry: {}, breaker: { name: 'conformance' }, timeout: 1_000 }),
    {
      errors: 'wrapped',
    },
  ),
  rateLimit: stepConformance((step) => rateLimit(step, { perInterval: 1_000 }), { state: 'shared' }),
  retry: stepConformance((step) => retry(step), { errors: 'wrapped' }),
  route: stepConformance((step) => route({ only: { step, cost: 1, quality: 1 } }, { by: 'cost' })),
  saga: stepConformance((step) => saga({ do: step, undo: () => undefined }), { state: 'shared' }),
  sequence: stepConformance((step) => sequence(step), { state: 'shared' }),
  timeout: stepConformance((step) => timeout(step, 1_000)),
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
