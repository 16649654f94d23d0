import { expect, test } from 'vitest';
import { each, parallel, race, run, type Step, stream, timeout, within } from '../index.ts';

const given: Step<null, null> = (input) => input;
const counted = async function* counted() {
  yield 1;
};

/** Everybody who may be told how long cancelled work has to end. */
const patient: Readonly<Record<string, (grace: number) => unknown>> = {
  timeout: (grace) => timeout(given, 10, { grace }),
  race: (grace) => race([given], { grace }),
  parallel: (grace) => parallel([given], { grace }),
  each: (grace) => each(given, { grace }),
  stream: (grace) => stream(counted, { grace }),
  within: (grace) => run(within({ timeout: 10, grace }, given), null),
  'a run': (grace) => run(given, null, { timeout: 10, grace }),
};

test.each(Object.keys(patient))('%s says at once that it cannot wait for less than no time', async (name) => {
  const made = async (grace: number): Promise<unknown> => patient[name]?.(grace);
  for (const grace of [Number.NaN, -1]) {
    await expect(made(grace)).rejects.toMatchObject({
      code: 'primitives/setting',
      message: expect.stringContaining(`grace of ${name} is ${grace}`),
    });
  }
  for (const grace of [0, 5, Infinity]) await expect(made(grace)).resolves.toBeDefined();
});
