import { expect, test } from 'vitest';
import { run, sequence, start, step, timeout } from '../index.ts';
import { after, fails, fakeEnvironment, gives, hangs, mock } from './index.ts';

const fault = new Error('The lamp went out.');

test('answers are given in turn, and the last one goes on', async () => {
  const ask = mock('ask', gives(1), fails(fault), gives(3));
  expect(await run(ask, 'a')).toBe(1);
  await expect(run(ask, 'b')).rejects.toBe(fault);
  expect(await run(ask, 'c')).toBe(3);
  expect(await run(ask, 'd')).toBe(3);
  expect(ask.calls.map(({ outcome }) => outcome)).toEqual(['ok', 'failed', 'ok', 'ok']);
});

test('a mock stands where the step it was made from would stand, and composes on', async () => {
  const count = step('count', (text: string) => text.length);
  const counted = mock(count, gives(7));
  const flow = sequence(
    (text: string) => text.trim(),
    counted.to((length) => length + 1),
  ).named('turn');
  expect(await run(flow, ' lamp ')).toBe(8);
  counted.assertInputs('lamp');
  counted.assertPaths('turn/sequence/count');
  expect('then' in counted).toBe(false);
});

test('without answers the step itself is called, and only looked at', async () => {
  const double = mock((count: number) => count * 2);
  expect(await run(sequence(double, double), 3)).toBe(12);
  double.assertInputs(3, 6);
  double.assertPaths('sequence/step', 'sequence/step~2');
});

test('an answer comes late by the clock of the run, and not at all once it is cancelled', async () => {
  const environment = fakeEnvironment();
  const ask = mock('ask', after(500, gives('late')), hangs());
  const late = run(ask, null, { environment });
  await environment.advance(499);
  expect(ask.calls[0]?.outcome).toBe('running');
  await environment.advance(1);
  expect(await late).toBe('late');
  const { result, cancel } = start(ask, null, { environment });
  cancel(fault);
  await expect(result).rejects.toBe(fault);
  expect(environment.waiting()).toBe(0);
  ask.assertEnded();
});

test('what is deaf does not let go when it is cancelled', async () => {
  const environment = fakeEnvironment();
  const ask = mock('ask', hangs({ deaf: true }));
  const result = run(timeout(ask, 20), null, { environment }).catch((error: unknown) => error);
  await environment.advance(120);
  expect(await result).toMatchObject({ code: 'primitives/timeout', letGo: false });
  expect(() => ask.assertEnded()).toThrow('"ask" was expected to have ended, and call 1 of 1 still runs.');
});

test('a failed assertion says what was expected and what came', async () => {
  const ask = mock<unknown, number>('ask', gives(1));
  expect(() => ask.assertCalls(1)).toThrow('"ask" was expected to be called once, and was called never.');
  await run(ask, 'lamp');
  await run(ask, { of: 'rope' });
  const told = 'called 3 times, and was called 2 times, with "lamp", then {"of":"rope"}.';
  expect(() => ask.assertCalls(3)).toThrow(told);
  const differs =
    'called with "lamp", then {"of":"oil"}, and was called with "lamp", then {"of":"rope"}: call 2 differs.';
  expect(() => ask.assertInputs('lamp', { of: 'oil' })).toThrow(differs);
  expect(() => ask.assertInputs('lamp')).toThrow('call 2 differs');
  expect(() => ask.assertInputs('lamp', { of: 'rope' })).not.toThrow();
  const places = 'called at "turn/ask", and was called at "ask", then "ask": call 1 differs.';
  expect(() => ask.assertPaths('turn/ask')).toThrow(places);
});

test('a mock without an answer, or that is late by nothing, is refused when it is made', () => {
  expect(() => mock('ask', ...([] as unknown as [() => void]))).toThrow('The mock "ask" has no answer.');
  expect(() => mock('a/b', gives(1))).toThrow('cannot be part of a path');
  expect(() => after(0, gives(1))).toThrow('milliseconds of after is 0');
});
