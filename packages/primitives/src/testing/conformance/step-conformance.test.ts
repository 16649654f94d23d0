import { describe, expect, test } from 'vitest';
import { sequence, timeout } from '../../index.ts';
import { type Check, stepConformance } from '../index.ts';

const primitives: Readonly<Record<string, readonly Check[]>> = {
  sequence: stepConformance((step) => sequence(step), { state: 'shared' }),
  timeout: stepConformance((step) => timeout(step, 1_000)),
};

for (const [name, checks] of Object.entries(primitives)) {
  describe(name, () => {
    for (const check of checks) {
      test(check.name, async () => {
        await expect(check.run()).resolves.toBeUndefined();
      });
    }
  });
}
