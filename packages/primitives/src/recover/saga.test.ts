import { describe, expect, test } from 'vitest';
import { createContext, run, saga, SagaError, sequence, slot, start, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

const fault = new Error('The ferry does not sail.');
const fail = () => Promise.reject(fault);

/** A step that writes down what it does, and how it is undone. */
function noted(log: string[], name: string) {
  return {
    do: step(name, async (input: number) => {
      log.push(name);
      return input + 1;
    }),
    undo: step(`un-${name}`, async ({ input, output }: { input: number; output: number }) => {
      log.push(`un-${name} ${input} ${output}`);
    }),
  };
}

const never = () => new Promise<never>(() => undefined);

describe('a saga', () => {
  test('is a chain as long as nothing fails', async () => {
    const log: string[] = [];
    expect(await run(saga(noted(log, 'a'), noted(log, 'b')), 1)).toBe(3);
    expect(log).toEqual(['a', 'b']);
  });

  test('a saga that only logs: what was done is undone in reverse, with what it was given and gave', async () => {
    const log: string[] = [];
    const flow = saga(noted(log, 'a'), noted(log, 'b'), { do: fail });
    await expect(run(flow, 1)).rejects.toBe(fault);
    expect(log).toEqual(['a', 'b', 'un-b 2 3', 'un-a 1 2']);
  });

  test('what failed gave nothing to undo, and steps without a way to undo them are passed over', async () => {
    const log: string[] = [];
    const flow = saga(noted(log, 'a'), { do: (n: number) => n }, { do: fail, undo: () => log.push('never') });
    await expect(run(flow, 1)).rejects.toBe(fault);
    expect(log).toEqual(['a', 'un-a 1 2']);
  });

  test('failures of compensations are told beside the cause, and the others still run', async () => {
    const log: string[] = [];
    const stuck = new Error('The bank does not answer.');
    const flow = saga(
      noted(log, 'a'),
      { ...noted(log, 'b'), undo: () => Promise.reject(stuck) },
      {
        ...noted(log, 'c'),
        undo: () => {
          throw stuck;
        },
      },
      { do: fail },
    ).named('trip');
    const error = await run(flow, 1).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SagaError);
    expect(error).toMatchObject({
      code: 'primitives/saga',
      retryable: false,
      cause: fault,
      compensated: ['trip/a~undo'],
      failed: [
        { path: 'trip/c~undo', error: stuck },
        { path: 'trip/b~undo', error: stuck },
      ],
      message: expect.stringContaining('"trip" failed, and 2 of its 3 compensations failed as well'),
    });
    expect(log).toEqual(['a', 'b', 'c', 'un-a 1 2']);
  });

  test('compensations are not cancelled with the run and have their own time', async () => {
    const log: string[] = [];
    const reason = new Error('The player left.');
    const caller = new AbortController();
    const flow = saga(
      {
        do: step('book', () => 1),
        undo: step('unbook', async (_: unknown, context) => {
          await Promise.resolve();
          context.checkpoint();
          log.push(`aborted ${context.signal.aborted}, ${context.remaining} ms`);
        }),
        undoWithin: 700,
      },
      {
        do: step('wait', (_: unknown, { signal }) => {
          return new Promise<never>((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(reason));
          });
        }),
      },
    );
    const result = run(flow, 1, { signal: caller.signal, environment: fakeEnvironment() });
    caller.abort(reason);
    await expect(result).rejects.toBe(reason);
    expect(log).toEqual(['aborted false, 700 ms']);
  });

  test('a compensation goes on after the run also where it calls a step without a context', async () => {
    const undone: string[] = [];
    const give = step('give', (what: string) => undone.push(what));
    const wait = step('wait', (_: string, { signal }) => {
      return new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    const part = { do: (what: string) => what, undo: async ({ output }: { output: string }) => give(output) };
    const running = start(saga(part, { do: wait }), 'a lamp');
    running.cancel(fault);
    await expect(running.result).rejects.toBe(fault);
    const environment = fakeEnvironment();
    const late = run(saga(part, { do: wait }), 'a rope', { environment, timeout: 10 });
    const caught = late.catch((error: unknown) => error);
    await environment.advance(10);
    expect(await caught).toMatchObject({ code: 'primitives/deadline' });
    expect(undone).toEqual(['a lamp', 'a rope']);
  });

  test('what could not be undone is told also where the run was cancelled', async () => {
    const wait = step('wait', (_: number, { signal }) => {
      return new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    const running = start(saga({ do: (count: number) => count, undo: fail }, { do: wait }), 1);
    const reason = new Error('The caller has left.');
    running.cancel(reason);
    await expect(running.result).rejects.toMatchObject({ code: 'primitives/saga', cause: reason });
  });

  test('a run that is cancelled while the last step ends is undone, since its caller is told that it failed', async () => {
    const log: string[] = [];
    const last = step('last', async (input: number) => {
      running.cancel();
      return input;
    });
    const running = start(saga(noted(log, 'a'), { do: last, undo: () => void log.push('un-last') }), 1);
    await expect(running.result).rejects.toMatchObject({ code: 'primitives/cancelled' });
    expect(log).toEqual(['a', 'un-last', 'un-a 1 2']);
  });

  test('a compensation has a deadline of its own, is told when it is over, and the next one still runs', async () => {
    const log: string[] = [];
    const environment = fakeEnvironment();
    let told = false;
    const slow = step('slow', (_: unknown, { signal }) => {
      signal.addEventListener('abort', () => (told = true));
      return never();
    });
    const flow = saga(noted(log, 'a'), { do: (n: number) => n, undo: slow, undoWithin: 200 }, { do: fail });
    const ended = run(flow, 1, { environment }).catch((error: unknown) => error);
    await environment.advance(300);
    expect(await ended).toMatchObject({
      cause: fault,
      failed: [{ error: { code: 'primitives/timeout', after: 200, letGo: false } }],
    });
    expect(told).toBe(true);
    expect(log).toEqual(['a', 'un-a 1 2']);
    expect(environment.waiting()).toBe(0);
  });

  test('inside a timeout it is undone before the timeout is told', async () => {
    const log: string[] = [];
    const environment = fakeEnvironment();
    const wait = step('wait', (_: number, { signal }) => {
      return new Promise<number>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(fault));
      });
    });
    const ended = run(timeout(saga(noted(log, 'a'), { do: wait }), 50), 1, { environment });
    const caught = ended.catch((error: unknown) => error);
    await environment.advance(50);
    expect(await caught).toMatchObject({ code: 'primitives/timeout', letGo: true });
    expect(log).toEqual(['a', 'un-a 1 2']);
  });

  test('what steps and compensations write, the caller sees; causes chain through both', async () => {
    const stock = slot('stock', 5);
    const causes: (string | null)[] = [];
    const take = step('take', (_: unknown, context) => context.set(stock, context.get(stock) - 1));
    const back = step('back', (_: unknown, context) => {
      causes.push(context.causation);
      context.set(stock, context.get(stock) + 1);
    });
    const context = createContext({ correlation: 'c' });
    const flow = saga({ do: take, undo: back }, { do: take, undo: back }, { do: fail });
    await expect(flow(null, context)).rejects.toBe(fault);
    expect(context.get(stock)).toBe(5);
    expect(causes).toEqual(['c:saga/fail', 'c:saga/take~2~undo']);
  });

  test('every compensation is told to whoever watches', async () => {
    const happened: unknown[] = [];
    const observer = {
      begin: () => ({ within: <R>(work: () => R) => work(), end: () => undefined, fail: () => undefined }),
      note: (_: unknown, happening: unknown) => happened.push(happening),
    };
    const flow = saga({ do: sequence(() => 1).named('one'), undo: () => 1 }, { do: fail });
    await expect(run(flow, 1, { observer })).rejects.toBe(fault);
    expect(happened).toEqual([{ type: 'compensation', of: 'saga/one~undo', error: null }]);
  });

  test('a compensation without time is refused where the saga is made', () => {
    expect(() => saga({ do: fail, undoWithin: 0 })).toThrow('undoWithin of saga is 0; it has to be above 0.');
  });
});
