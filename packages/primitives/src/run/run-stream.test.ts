import { describe, expect, test } from 'vitest';
import {
  bulkhead,
  createBreaker,
  breaker,
  createBulkhead,
  type Emitting,
  retry,
  runStream,
  step,
  timeout,
} from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

/** Hands numbers on up to the input, and tells how far it came. */
function counting() {
  const seen = { handed: 0, ended: '' };
  const count = step('count', async ({ input, emit }: Emitting<number, number>, context) => {
    try {
      for (let number = 1; number <= input; number += 1) {
        await emit(number, context);
        seen.handed = number;
      }
      seen.ended = 'whole';
    } catch (error) {
      seen.ended = error instanceof Error ? error.message : 'odd';
      throw error;
    }
  });
  return { seen, count };
}

async function read<Piece>(pieces: AsyncIterable<Piece>): Promise<{ pieces: Piece[]; error: unknown }> {
  const all: Piece[] = [];
  try {
    for await (const piece of pieces) all.push(piece);
  } catch (error) {
    return { pieces: all, error };
  }
  return { pieces: all, error: null };
}

describe('pieces', () => {
  test('come in order, and the end comes after the last', async () => {
    const { seen, count } = counting();
    expect(await read(runStream(count, 4))).toEqual({ pieces: [1, 2, 3, 4], error: null });
    expect(seen.ended).toBe('whole');
  });

  test('are made no faster than they are read, and not at all before', async () => {
    const { seen, count } = counting();
    const pieces = runStream(count, 100);
    await fakeEnvironment().advance(0);
    expect(seen.handed).toBe(0);
    await pieces.next();
    await pieces.next();
    await fakeEnvironment().advance(0);
    expect(seen.handed).toBe(2);
    await pieces.return();
  });

  test('reach the reader before the error after them', async () => {
    const broken = step('broken', async ({ emit }: Emitting<null, string>, context) => {
      void emit('a', context);
      void emit('b', context);
      throw new Error('The line broke.');
    });
    const { pieces, error } = await read(runStream(broken, null));
    expect(pieces).toEqual(['a', 'b']);
    expect(error).toMatchObject({ message: 'The line broke.' });
  });
});

describe('the end', () => {
  test('is there when the reader leaves, and the work has let go by then', async () => {
    const { seen, count } = counting();
    for await (const number of runStream(count, 100)) if (number === 3) break;
    expect(seen).toEqual({ handed: 3, ended: 'The work was cancelled: its reader has left.' });
  });

  test('comes from a signal, with its reason, while the work waits for the reader', async () => {
    const { seen, count } = counting();
    const stop = new AbortController();
    const pieces = runStream(count, 100, { signal: stop.signal });
    await pieces.next();
    stop.abort(new Error('Stop was pressed.'));
    await expect(pieces.next()).rejects.toMatchObject({ message: 'Stop was pressed.' });
    expect(seen.ended).toBe('Stop was pressed.');
  });

  test('comes when the time of the run is over, and leaves no timer behind', async () => {
    const environment = fakeEnvironment();
    const stalled = step('stalled', async ({ emit }: Emitting<null, string>, context) => {
      await emit('a', context);
      await new Promise((_, reject) => {
        context.signal.addEventListener('abort', () => reject(context.signal.reason));
      });
    });
    const result = read(runStream(stalled, null, { environment, timeout: 500 }));
    await environment.advance(500);
    expect(await result).toMatchObject({ pieces: ['a'], error: { code: 'primitives/deadline' } });
    expect(environment.waiting()).toBe(0);
  });
});

describe('wrappers around the step', () => {
  test('see one call: a place is kept until the last piece, and how it ended is heard', async () => {
    const { count } = counting();
    const card = createBulkhead({ name: 'card', limit: 1 });
    const line = createBreaker({ name: 'line', count: 5, failureRate: 1 });
    const flow = breaker(bulkhead(count, card), line);
    const pieces = runStream(flow, 2);
    await pieces.next();
    expect([card.running, line.state.calls]).toEqual([1, 0]);
    await read(pieces);
    expect([card.running, line.state.calls, line.state.failures]).toEqual([0, 1, 0]);
  });

  test('may try again, and the pieces of the try that succeeded come', async () => {
    const shaky = step('shaky', async ({ emit }: Emitting<null, number>, context) => {
      if (context.attempt < 3) throw new Error('The line is busy.');
      await emit(context.attempt, context);
    });
    expect(await read(runStream(retry(shaky, { delay: 1 }), null))).toEqual({ pieces: [3], error: null });
  });

  test('end a try whose piece nobody takes, and the piece with it', async () => {
    const environment = fakeEnvironment();
    const { seen, count } = counting();
    const pieces = runStream(timeout(count, 100), 3, { environment });
    await pieces.next();
    await environment.advance(100);
    await expect(pieces.next()).rejects.toMatchObject({ code: 'primitives/timeout', letGo: true });
    expect(seen.handed).toBe(1);
  });
});
