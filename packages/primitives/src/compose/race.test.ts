import { expect, test } from 'vitest';
import { race, run, start, step } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { aborted, failing, never, untilAborted, waiting } from '../testing/waiting.ts';

test('the first to end wins, and the losers have let go when the race is over', async () => {
  const environment = fakeEnvironment();
  const events: string[] = [];
  const loser = step('loser', async (_: unknown, context) => {
    const reason = await aborted(context);
    events.push('let go');
    throw reason;
  });
  const { result } = start(race(loser, waiting(10, 'light'), waiting(20, 'dark')), null, { environment });
  const ended = result.then((value) => events.push(value));
  await environment.advance(10);
  await ended;
  expect(events).toEqual(['let go', 'light']);
  expect(environment.waiting()).toBe(0);
});

test('the first to fail wins as well', async () => {
  const environment = fakeEnvironment();
  const fault = new Error('The lamp went out.');
  const { result } = start(race(failing(10, fault), waiting(20, 'light')), null, { environment });
  const ended = result.catch((error: unknown) => error);
  await environment.advance(10);
  expect(await ended).toBe(fault);
});

test('a step that gives its output at once wins before the next one begins', async () => {
  let begun = false;
  const late = () => {
    begun = true;
  };
  expect(
    await run(
      race(() => 'light', late),
      null,
    ),
  ).toBe('light');
  expect(begun).toBe(false);
});

test('a loser that does not let go is left behind after the grace', async () => {
  const environment = fakeEnvironment();
  const { result } = start(race([never, waiting(10, 'light')], { grace: 30 }), null, { environment });
  const ended = result.then((value) => [value, environment.now()]);
  await environment.advance(100);
  expect(await ended).toEqual(['light', 40]);
  const usual = start(race(never, waiting(10, 'light')), null, { environment });
  const later = usual.result.then(() => environment.now());
  await environment.advance(200);
  expect(await later).toBe(210);
});

test('a loser that fails after it was left behind disturbs nobody', async () => {
  const environment = fakeEnvironment();
  const deaf = step('deaf', (_: unknown, { frame }) => {
    const { promise, reject } = Promise.withResolvers<never>();
    frame.run.environment.after(500, () => reject(new Error('Too late.')));
    return promise;
  });
  const { result } = start(race(deaf, waiting(10, 'light')), null, { environment });
  await environment.advance(1_000);
  expect(await result).toBe('light');
});

test('a run that is cancelled ends the race with its reason', async () => {
  const reason = new Error('The player left.');
  const running = start(race(untilAborted, untilAborted), null);
  running.cancel(reason);
  await expect(running.result).rejects.toBe(reason);
  expect(running.context.frame.scope.listeners).toBe(0);
});

test('a race of nobody is refused', () => {
  expect(() => race()).toThrow('the number of steps of race is 0');
});
