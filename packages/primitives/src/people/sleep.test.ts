import { describe, expect, test } from 'vitest';
import { run, sleep, sleepUntil, start } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

describe('a sleep', () => {
  test.each([
    ['for so long', sleep<string>(1_000)],
    ['for as long as its input says', sleep<string>((text) => text.length * 200)],
    ['until a time', sleepUntil<string>(6_000)],
    ['until a time that its input says', sleepUntil<string>((text) => text.length * 1_200)],
  ])('%s gives what it was given, and not a moment earlier', async (_, sleeping) => {
    const environment = fakeEnvironment({ now: 5_000 });
    let woken: string | null = null;
    void run(sleeping, 'lamps', { environment }).then((text) => (woken = text));
    await environment.advance(999);
    expect(woken).toBeNull();
    await environment.advance(1);
    expect(woken).toBe('lamps');
  });

  test('of no time, or until a time that has passed, is none', async () => {
    const environment = fakeEnvironment({ now: 5_000 });
    for (const sleeping of [sleep(0), sleep(-5), sleepUntil(5_000), sleepUntil(() => -Infinity)]) {
      expect(await run(sleeping, 7, { environment })).toBe(7);
    }
    expect(environment.waiting()).toBe(0);
  });

  test.each([sleep(1_000), sleepUntil(1_000), sleepUntil(Infinity)])(
    'ends at once with its run',
    async (sleeping) => {
      const environment = fakeEnvironment();
      const { result, cancel, context } = start(sleeping, null, { environment });
      await environment.advance(10);
      const reason = new Error('The player left.');
      cancel(reason);
      await expect(result).rejects.toBe(reason);
      expect([environment.waiting(), context.frame.scope.listeners]).toEqual([0, 0]);
    },
  );

  test('that is longer than the run may take ends at the deadline', async () => {
    const environment = fakeEnvironment();
    const ended = run(sleep(1_000), null, { environment, timeout: 50 }).catch((error: unknown) => error);
    await environment.advance(50);
    expect(await ended).toMatchObject({ code: 'primitives/deadline' });
  });

  test('until a time goes on when a timer comes early', async () => {
    const environment = fakeEnvironment();
    const hasty = {
      ...environment,
      after: (ms: number, work: () => void) => environment.after(ms * 0.9, work),
    };
    let woken = -1;
    void run(sleepUntil(1_000), null, { environment: hasty }).then(() => (woken = environment.now()));
    await environment.advance(2_000);
    expect(woken).toBeGreaterThanOrEqual(1_000);
  });

  test('of what is no number is refused', async () => {
    expect(() => sleep(Number.NaN)).toThrow('The time of sleep is no number; give it in milliseconds.');
    expect(() => sleepUntil(Date.parse('soon'))).toThrow('The time of sleepUntil is no number');
    await expect(
      run(
        sleep(() => Number.NaN),
        null,
      ),
    ).rejects.toThrow('The time of sleep is no number');
  });
});
