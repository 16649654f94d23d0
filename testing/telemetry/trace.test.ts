import { createTelemetry } from '@lamplight/adapter-telemetry';
import { expect, test } from 'vitest';
import { openCollector } from '../otlp-collector.ts';
import { answerWithFlow, secret } from './watched-flow.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

test('every step of what a request asks for belongs to the trace that the page began, without a word of it', async () => {
  await using collector = await openCollector();
  const troubles: string[] = [];
  const telemetry = await createTelemetry({
    service: 'lamplight',
    endpoint: collector.endpoint,
    share: 1,
    readable: true,
    trouble: (sentence) => troubles.push(sentence),
  });
  await answerWithFlow(telemetry, `00-${trace}-00f067aa0ba902b7-01`);
  const numbers = (await telemetry.metrics?.()) ?? '';
  await telemetry[Symbol.asyncDispose]();

  const spans = collector.spans();
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([trace]));
  const paths = spans.flatMap(({ attributes }) =>
    attributes.filter(({ key }) => key === 'lamplight.path').map(({ value }) => value['stringValue']),
  );
  expect(paths).toEqual(
    expect.arrayContaining(['turn', 'turn/read', 'turn/timeout', 'turn/timeout/answer', 'broken/fail']),
  );
  const ids = new Set([...spans.map(({ spanId }) => spanId), '00f067aa0ba902b7']);
  expect(spans.every(({ parentSpanId }) => ids.has(parentSpanId ?? ''))).toBe(true);

  expect(collector.heard()).toContain('/v1/metrics');
  expect(collector.heard() + numbers).not.toContain(secret.slice(0, 12));
  expect(troubles).toEqual([]);
});
