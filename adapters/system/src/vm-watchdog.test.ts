import { WatchdogError } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';
import { vmWatchdog } from './index.ts';

describe('the watchdog', () => {
  const watchdog = vmWatchdog();

  test('returns what the work returned', () => {
    expect(watchdog.run(() => ({ level: 2 }), 1_000)).toStrictEqual({ level: 2 });
    expect(watchdog.run(() => undefined, 1_000)).toBeUndefined();
  });

  test('lets an error of the work through unchanged', () => {
    const error = new RangeError('the work itself failed');
    const stack = error.stack;
    expect(() =>
      watchdog.run(() => {
        throw error;
      }, 1_000),
    ).toThrow(error);
    expect(error.stack).toBe(stack);
  });

  test('interrupts a loop that would never end', () => {
    let rounds = 0;
    expect(() =>
      watchdog.run(() => {
        while (rounds >= 0) rounds += 1;
      }, 20),
    ).toThrow(WatchdogError);
    expect(rounds).toBeGreaterThan(0);
  });

  test('interrupts a regular expression that backtracks for ever', () => {
    const catastrophic = /^(?:a+)+$/;
    const hostile = `${'a'.repeat(60)}!`;
    expect(() => watchdog.run(() => catastrophic.test(hostile), 20)).toThrow(
      'The work was interrupted because it took longer than 20 ms.',
    );
  });

  test('does not blame work for a machine that gave it no time', () => {
    let times = 0;
    // Waiting costs no processor time, as being kept waiting by a busy machine does.
    const wait = (milliseconds: number): void => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    };
    const answer = watchdog.run(() => {
      times += 1;
      if (times < 3) wait(60);
      return 'read';
    }, 20);
    expect(answer).toBe('read');
    expect(times).toBe(3);
  });

  test('gives up work that never gets any time', () => {
    const asleep = (): void => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
    };
    expect(() => watchdog.run(asleep, 350)).toThrow(WatchdogError);
  });

  test('works again after it has interrupted something', () => {
    expect(() =>
      watchdog.run(() => {
        for (;;);
      }, 5),
    ).toThrow(WatchdogError);
    expect(watchdog.run(() => 'awake', 1_000)).toBe('awake');
  });

  test('keeps watches within watches apart', () => {
    const answer = watchdog.run(() => {
      expect(() =>
        watchdog.run(() => {
          for (;;);
        }, 5),
      ).toThrow(WatchdogError);
      return 'the outer work goes on';
    }, 2_000);
    expect(answer).toBe('the outer work goes on');
  });
});
