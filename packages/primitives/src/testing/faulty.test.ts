import { expect, test } from 'vitest';
import { run, start, step } from '../index.ts';
import { type Fault, fakeEnvironment, faulty, mock } from './index.ts';

const double = (count: number) => count * 2;

async function outcomes(fault: Fault<number>, calls: number, seed = 1): Promise<unknown[]> {
  const environment = fakeEnvironment({ seed });
  const shaky = faulty(double, fault);
  const seen: unknown[] = [];
  for (let count = 1; count <= calls; count += 1) {
    seen.push(await run(shaky, count, { environment }).catch(() => 'failed'));
  }
  return seen;
}

test('the calls that are named fail, and no others', async () => {
  expect(await outcomes({ fault: 'fails', on: [1, 3] }, 4)).toEqual(['failed', 4, 'failed', 8]);
});

test('without a call or a chance every call goes wrong', async () => {
  expect(await outcomes({ fault: 'garbles', into: (output) => -output }, 3)).toEqual([-2, -4, -6]);
});

test('a chance is drawn from the luck of the run, so that a seed repeats it', async () => {
  const first = await outcomes({ fault: 'fails', chance: 0.3 }, 200);
  const failed = first.filter((outcome) => outcome === 'failed').length;
  expect(failed).toBeGreaterThan(40);
  expect(failed).toBeLessThan(80);
  expect(await outcomes({ fault: 'fails', chance: 0.3 }, 200)).toEqual(first);
  expect(await outcomes({ fault: 'fails', chance: 0.3 }, 200, 2)).not.toEqual(first);
});

test('an answer that is lost was worked for, one that fails was not', async () => {
  const work = mock(double);
  const error = new Error('The line is dead.');
  await expect(run(faulty(work, { fault: 'fails', error }), 1)).rejects.toBe(error);
  work.assertCalls(0);
  await expect(run(faulty(work, { fault: 'loses', error }), 1)).rejects.toBe(error);
  work.assertCalls(1);
});

test('what is slow begins later, by the clock of the run', async () => {
  const environment = fakeEnvironment();
  const work = mock(double);
  const result = run(faulty(work, { fault: 'slows', by: 300 }), 2, { environment });
  await environment.advance(299);
  work.assertCalls(0);
  await environment.advance(1);
  expect(await result).toBe(4);
});

test('what hangs lets go when it is cancelled, unless it is deaf', async () => {
  const environment = fakeEnvironment();
  const reason = new Error('Enough.');
  const running = start(faulty(double, { fault: 'hangs' }), 1, { environment });
  running.cancel(reason);
  await expect(running.result).rejects.toBe(reason);
  const deaf = run(faulty(double, { fault: 'hangs', deaf: true }), 1, { environment, timeout: 10, grace: 5 });
  const ended = deaf.catch((error: unknown) => error);
  await environment.advance(15);
  expect(await ended).toMatchObject({ code: 'primitives/deadline' });
});

test('it stands in the place of the step: under its name and at its path', async () => {
  let path = '';
  const look = step('look', (_: null, context) => {
    path = context.path;
  });
  const shaky = faulty(look, { fault: 'fails', on: 9 });
  await run(shaky.to(() => null).named('turn'), null);
  expect(path).toBe('turn/look');
  expect(shaky.node).toMatchObject({ kind: 'step', name: 'look' });
});

test('plans that cannot work are refused when they are made', () => {
  expect(() => faulty(double, { fault: 'fails', on: 0 })).toThrow('on of faulty is 0');
  expect(() => faulty(double, { fault: 'fails', chance: 1.5 })).toThrow('chance of faulty is 1.5');
  expect(() => faulty(double, { fault: 'slows', by: 0 })).toThrow('by of faulty is 0');
});
