import { diag, metrics, trace } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { openCollector } from '../../../testing/otlp-collector.ts';
import { createJsonLog, createTelemetry, type TelemetrySettings } from './index.ts';

const nothing: TelemetrySettings = {
  service: 'lamplight',
  endpoint: null,
  share: 1,
  readable: false,
  trouble: () => undefined,
};
const page = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };
const traceparent = `00-${page.trace}-${page.span}-01`;
const asked = { method: 'POST', route: '/api/v1/sessions/:id/interactions', traceparent };
const answer = () => new Response('{}', { status: 201 });

test('a request is answered within the trace that it brought, and so is what happens meanwhile', async () => {
  await using collector = await openCollector();
  const telemetry = await createTelemetry({ ...nothing, endpoint: collector.endpoint });
  await telemetry.answer(asked, async () => {
    await Promise.resolve();
    trace.getTracer('test').startSpan('inside').end();
    return answer();
  });
  await telemetry[Symbol.asyncDispose]();
  const [inside, request] = collector.spans();
  expect(request).toMatchObject({
    traceId: page.trace,
    parentSpanId: page.span,
    name: 'POST /api/v1/sessions/:id/interactions',
  });
  expect(inside).toMatchObject({ traceId: page.trace, parentSpanId: request?.spanId });
});

test.each([
  ['none', null],
  ['one that is none', 'x'.repeat(300)],
])('a request that brought %s begins a trace', async (_, brought) => {
  await using collector = await openCollector();
  const telemetry = await createTelemetry({ ...nothing, endpoint: collector.endpoint });
  const given = await telemetry.answer(
    { ...asked, traceparent: brought, route: null, method: 'BREW' },
    answer,
  );
  expect(given.status).toBe(201);
  await telemetry[Symbol.asyncDispose]();
  const [request] = collector.spans();
  expect(request?.name).toBe('_OTHER');
  expect(request?.traceId).toMatch(/^[0-9a-f]{32}$/);
});

test('which share of traces is kept is decided here, whatever the caller says', async () => {
  await using collector = await openCollector();
  const telemetry = await createTelemetry({ ...nothing, endpoint: collector.endpoint, share: 0 });
  await telemetry.answer(asked, answer);
  await telemetry[Symbol.asyncDispose]();
  expect(collector.spans()).toEqual([]);
});

test('what is counted can be read, under the names that Prometheus wants', async () => {
  await using telemetry = await createTelemetry({ ...nothing, readable: true });
  await telemetry.answer(asked, answer);
  metrics.getMeter('test').createCounter('lamplight.runs', { description: 'Runs.' }).add(2, { kind: 'step' });
  const text = (await telemetry.metrics?.()) ?? '';
  expect(text).toMatch(/^# TYPE http_server_request_duration_seconds histogram$/m);
  expect(text).toMatch(/^lamplight_runs_total\{kind="step",otel_scope_name="test"\} 2$/m);
  expect(text).toMatch(
    /^http_server_request_duration_seconds_count\{.*http_response_status_code="201".*\} 1$/m,
  );
});

test('an answer that fails is passed on and counted as a failure', async () => {
  await using telemetry = await createTelemetry({ ...nothing, readable: true });
  const fault = new Error('secret words');
  const failing = telemetry.answer(asked, () => {
    throw fault;
  });
  await expect(failing).rejects.toBe(fault);
  const text = (await telemetry.metrics?.()) ?? '';
  expect(text).toContain('http_response_status_code="500"');
  expect(text).not.toContain('secret');
});

test('a collector that is gone changes no answer and holds nobody up; one sentence says so', async () => {
  const troubles: string[] = [];
  const settings = {
    ...nothing,
    endpoint: 'http://127.0.0.1:1',
    trouble: (said: string) => troubles.push(said),
  };
  const telemetry = await createTelemetry(settings);
  expect((await telemetry.answer(asked, answer)).status).toBe(201);
  const began = performance.now();
  await telemetry[Symbol.asyncDispose]();
  expect(performance.now() - began).toBeLessThan(3_000);
  diag.error('and again');
  expect(troubles.length).toBeLessThanOrEqual(1);
});

test('when it is over, everything is as if it had never been', async () => {
  const telemetry = await createTelemetry({ ...nothing, readable: true });
  await telemetry[Symbol.asyncDispose]();
  await using again = await createTelemetry({ ...nothing, readable: true });
  await again.answer(asked, answer);
  expect(await again.metrics?.()).toContain('http_server_request_duration_seconds_count');
});

test('a line of the log says in which trace it was written, also where nothing else is wanted', async () => {
  const lines: string[] = [];
  const log = await createJsonLog({
    service: 'lamplight',
    destination: { write: (text) => lines.push(text) },
  });
  await using telemetry = await createTelemetry(nothing);
  await telemetry.answer(asked, async () => {
    await Promise.resolve();
    log({ level: 'warn', message: 'Something "odd"\nhappened.', fields: { status: 200, frames: ['at x'] } });
    return answer();
  });
  log({ level: 'info', message: 'Outside.' });
  const [inside, outside] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(inside).toMatchObject({
    level: 'warn',
    service: 'lamplight',
    message: 'Something "odd"\nhappened.',
    status: 200,
    trace_id: page.trace,
  });
  expect(String(inside?.['time'])).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(outside).not.toHaveProperty('trace_id');
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
});
