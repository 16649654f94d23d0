import { expect, test } from 'vitest';
import { createRecorder, run, sequence, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

const wait = step('wait', (milliseconds: number, { frame }) => {
  return new Promise<number>((resolve) => {
    frame.run.environment.after(milliseconds, () => resolve(milliseconds));
  });
});

test('a recorder keeps paths, times and outcomes of a run, as JSON', async () => {
  const environment = fakeEnvironment({ now: 1_000 });
  const observer = createRecorder();
  const fail = () => {
    throw Object.assign(new Error('secret words'), { code: 'lamp/empty' });
  };
  const hang = step('hang', () => new Promise(() => undefined));
  const done = run(sequence(wait, timeout(hang, 5)), 20, { environment, observer, correlation: 'c' });
  const failed = done.catch((error: unknown) => error);
  await environment.advance(20);
  const halfway = observer.report();
  await environment.advance(200);
  expect(await failed).toMatchObject({ code: 'primitives/timeout' });
  expect(halfway?.steps.map(({ duration }) => duration)).toEqual([null, 20, null, null]);
  expect(observer.report()).toEqual({
    correlation: 'c',
    began: 1_000,
    leftOut: 0,
    steps: [
      entry('sequence', 'sequence', 0, 125, 'failed', 'primitives/timeout'),
      entry('sequence/wait', 'step', 0, 20, 'ok', null),
      {
        ...entry('sequence/timeout', 'timeout', 20, 105, 'failed', 'primitives/timeout'),
        happened: [{ type: 'timeout', at: 125 }],
      },
      entry('sequence/timeout/hang', 'step', 20, null, null, null),
    ],
  });
  await expect(run(sequence(fail), 1, { observer })).rejects.toThrow('secret');
  const report = observer.report();
  expect(report?.steps.map(({ code }) => code)).toEqual(['lamp/empty', 'lamp/empty']);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(JSON.stringify(report)).not.toContain('secret');
});

test('it keeps so many steps and counts the rest', async () => {
  const observer = createRecorder({ most: 3 });
  const add = (count: number) => count + 1;
  await run(sequence(add, add, add, add), 0, { observer });
  expect(observer.report()?.steps).toHaveLength(3);
  expect(observer.report()?.leftOut).toBe(2);
});

test('it keeps the newest run; a run that is still going on writes nothing into it', async () => {
  const environment = fakeEnvironment();
  const observer = createRecorder();
  const first = run(sequence(wait, wait).named('first'), 10, { environment, observer });
  await run(() => 1, null, { environment, observer, correlation: 'second' });
  await environment.advance(20);
  await first;
  expect(observer.report()).toMatchObject({
    correlation: 'second',
    steps: [{ path: 'step', outcome: 'ok' }],
  });
  expect(observer.report()?.steps).toHaveLength(1);
});

test('there is no report before a run, and none without place', () => {
  expect(createRecorder().report()).toBeNull();
  expect(() => createRecorder({ most: 0 })).toThrow('most of createRecorder is 0; it has to be above 0.');
});

function entry(
  path: string,
  kind: string,
  start: number,
  duration: number | null,
  outcome: string | null,
  code: string | null,
) {
  return { path, kind, attempt: 1, start, duration, outcome, code, happened: [] };
}
