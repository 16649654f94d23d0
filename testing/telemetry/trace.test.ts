import { expect, test } from 'vitest';
import { saidBySpans, watched } from './watched.ts';
import { answerWithFlow, secret } from './watched-flow.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

test('every step of what a request asks for belongs to the trace that the page began, without a word of it', async () => {
  const { spans, numbers, heard, troubles } = await watched((telemetry) =>
    answerWithFlow(telemetry, `00-${trace}-00f067aa0ba902b7-01`),
  );
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([trace]));
  expect(saidBySpans(spans, 'lamplight.path')).toEqual(
    expect.arrayContaining(['turn', 'turn/read', 'turn/timeout', 'turn/timeout/answer', 'broken/fail']),
  );
  const ids = new Set([...spans.map(({ spanId }) => spanId), '00f067aa0ba902b7']);
  expect(spans.every(({ parentSpanId }) => ids.has(parentSpanId ?? ''))).toBe(true);

  expect(heard).toContain('/v1/metrics');
  expect(heard + numbers).not.toContain(secret.slice(0, 12));
  expect(troubles).toEqual([]);
});
