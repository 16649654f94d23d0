import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardedBody } from './guarded-body.ts';
import { createSilence } from './silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A body whose pieces come when they are asked for, and then nothing. */
function bodyOf(pieces: readonly string[]): {
  readonly body: ReadableStream<Uint8Array>;
  readonly left: () => boolean;
} {
  const rest = [...pieces];
  let left = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = rest.shift();
        if (piece === undefined) return new Promise<void>(() => undefined);
        controller.enqueue(new TextEncoder().encode(piece));
        return undefined;
      },
      cancel: () => void (left = true),
    },
    { highWaterMark: 0 },
  );
  return { body, left: () => left };
}

test('a reader who takes their time is not told that the provider is silent', async () => {
  const silence = createSilence(1000);
  const reader = guardedBody(bodyOf(['one\n', 'two\n', 'three\n']).body, silence).getReader();
  for (const piece of ['one\n', 'two\n', 'three\n']) {
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(piece);
    // What comes next is there already, so nobody waits.
    if (piece === 'one\n') await vi.advanceTimersByTimeAsync(5000);
  }
  expect(silence.signal.aborted).toBe(false);
});

test('a provider that is silent is left after the time it has', async () => {
  const silence = createSilence(1000);
  const reader = guardedBody(bodyOf(['one\n']).body, silence).getReader();
  await reader.read();
  await vi.advanceTimersByTimeAsync(999);
  expect(silence.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(silence.signal.aborted).toBe(true);
});

test('what comes is ended as soon as it is more than any answer', async () => {
  const { body, left } = bodyOf(Array.from({ length: 40 }, () => `${'x'.repeat(1024 * 1024 - 1)}\n`));
  const reader = guardedBody(body, createSilence(1000)).getReader();
  let bytes = 0;
  const reading = (async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      bytes += read.value.byteLength;
  })();
  await expect(reading).rejects.toMatchObject({ code: 'language-model/nonsense' });
  expect(bytes).toBe(32 * 1024 * 1024);
  expect(left()).toBe(true);
});
