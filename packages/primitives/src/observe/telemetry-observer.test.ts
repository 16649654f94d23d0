import { context as active, diag, trace } from '@opentelemetry/api';
import { NoopSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { afterEach, expect, test } from 'vitest';
import { type Happening, run, sequence, start, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { forgetTelemetry, recordTelemetry } from '../../test/recording-telemetry.ts';
import { telemetryObserver } from './telemetry-observer.ts';

afterEach(forgetTelemetry);

const double = (count: number) => count * 2;
const note = (happening: Happening) =>
  step('note', (_: unknown, context) => {
    context.note(happening);
  });

function pathsOf(spans: readonly ReadableSpan[]): unknown[] {
  return spans.map(({ attributes }) => attributes['lamplight.path']);
}

test('where nobody has set up an SDK, nobody listens', async () => {
  expect(telemetryObserver()).toBeNull();
  expect(start(double, 1).context.frame.run.observer).toBeNull();
});

test('whether anybody listens is decided once a run', async () => {
  let telemetry: ReturnType<typeof recordTelemetry> | undefined;
  const setUp = () => {
    telemetry = recordTelemetry();
  };
  const flow = sequence(setUp, () => 1);
  await run(flow, undefined);
  expect(telemetry?.spans()).toEqual([]);
  await run(
    sequence(() => 1),
    undefined,
  );
  expect(telemetry?.spans()).toHaveLength(2);
});

test('a span a step, with kind, name, path and attempt, inside the span of the step around it', async () => {
  const { spans } = recordTelemetry();
  const inner = sequence(double).named('inner');
  await run(sequence(double, inner, double).named('turn'), 1, { correlation: 'request-7' });
  const found = spans();
  expect(found.every(({ name }) => name === 'lamplight.step')).toBe(true);
  expect(pathsOf(found)).toEqual(['turn/double', 'turn/inner/double', 'turn/inner', 'turn/double~2', 'turn']);
  expect(found[1]?.attributes).toEqual({
    'lamplight.kind': 'step',
    'lamplight.name': 'double',
    'lamplight.path': 'turn/inner/double',
    'lamplight.attempt': 1,
  });
  const [, inInner, around, , turn] = found;
  expect(turn?.attributes).toMatchObject({
    'lamplight.kind': 'sequence',
    'lamplight.correlation': 'request-7',
  });
  expect(inInner?.parentSpanContext?.spanId).toBe(around?.spanContext().spanId);
  expect(around?.parentSpanContext?.spanId).toBe(turn?.spanContext().spanId);
  expect(turn?.parentSpanContext).toBeUndefined();
  expect(new Set(found.map((span) => span.spanContext().traceId)).size).toBe(1);
});

test('the outermost step belongs to whatever is active where the run begins', async () => {
  const { spans } = recordTelemetry();
  const request = trace.getTracer('test').startSpan('POST');
  await active.with(trace.setSpan(active.active(), request), () => run(double, 1));
  expect(spans()[0]?.parentSpanContext?.spanId).toBe(request.spanContext().spanId);
});

test('what a step calls finds the span of that step active, also after it has waited', async () => {
  const { spans } = recordTelemetry();
  const seen: unknown[] = [];
  const look = async () => {
    seen.push(trace.getActiveSpan()?.spanContext().spanId);
    await Promise.resolve();
    seen.push(trace.getActiveSpan()?.spanContext().spanId);
  };
  await run(sequence(look), undefined);
  const id = spans()[0]?.spanContext().spanId;
  expect(seen).toEqual([id, id]);
});

test('times are those of the run', async () => {
  const { spans } = recordTelemetry();
  const environment = fakeEnvironment({ now: Date.UTC(2026, 0, 1) });
  const wait = step('wait', (_: unknown, { frame }) => {
    return new Promise<void>((resolve) => void frame.run.environment.after(250, resolve));
  });
  const done = run(wait, null, { environment });
  await environment.advance(250);
  await done;
  expect(spans()[0]?.startTime).toEqual([Date.UTC(2026, 0, 1) / 1_000, 0]);
  expect(spans()[0]?.duration).toEqual([0, 250_000_000]);
});

test('of an error its class and its code are told, and never what it says', async () => {
  const { spans, counts } = recordTelemetry();
  const secret = 'my secret words';
  const fail = () => {
    throw Object.assign(new RangeError(secret, { cause: new Error(secret) }), { code: 'lamp/empty' });
  };
  const talk = () => {
    throw Object.assign(new Error(secret), { code: secret, name: `${secret}!` });
  };
  for (const broken of [fail, talk, () => Promise.reject(secret)]) {
    await expect(run(sequence(broken), secret)).rejects.toBeDefined();
  }
  expect(spans()[0]).toMatchObject({
    status: { code: 2, message: 'lamp/empty' },
    attributes: { 'error.type': 'lamp/empty', 'lamplight.outcome': 'failed' },
    events: [
      { name: 'exception', attributes: { 'exception.type': 'RangeError', 'lamplight.code': 'lamp/empty' } },
    ],
  });
  const everything = JSON.stringify(
    spans().map(({ name, attributes, events, status }) => [name, attributes, events, status]),
  );
  expect(everything + (await counts()).join('\n')).not.toContain(secret);
});

test('what was cancelled has not failed', async () => {
  const { spans, counts } = recordTelemetry();
  const wait = step('wait', (_: null, { signal }) => {
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  });
  const environment = fakeEnvironment();
  const failed = run(timeout(wait, 10), null, { environment }).catch((late: unknown) => late);
  await environment.advance(10);
  expect(await failed).toMatchObject({ code: 'primitives/timeout' });
  const [inner, outer] = spans();
  expect(inner?.attributes['lamplight.outcome']).toBe('cancelled');
  expect(inner?.status.code).toBe(0);
  expect(outer?.attributes['error.type']).toBe('primitives/timeout');
  expect(outer?.events.map(({ name }) => name)).toEqual(['lamplight.timeout', 'exception']);
  expect(await counts()).toEqual(
    expect.arrayContaining([
      'lamplight.steps{kind="step",outcome="cancelled"} 1',
      'lamplight.steps{kind="timeout",outcome="failed"} 1',
      'lamplight.failures{kind="timeout",code="primitives/timeout"} 1',
      'lamplight.timeouts{let_go="true"} 1',
    ]),
  );
});

const error = Object.assign(new Error('never told'), { code: 'lamp/empty' });
const happenings: readonly [Happening, Record<string, unknown>, readonly string[]][] = [
  [
    { type: 'retry', attempt: 1, delay: 200, error },
    { attempt: 1, delay: 200, code: 'lamp/empty' },
    ['lamplight.retries{code="lamp/empty"} 1'],
  ],
  [
    { type: 'fallback', to: 'plain', error },
    { to: 'plain', code: 'lamp/empty' },
    ['lamplight.fallbacks{code="lamp/empty"} 1'],
  ],
  [
    { type: 'timeout', after: 50, letGo: false },
    { after: 50, let_go: false },
    ['lamplight.timeouts{let_go="false"} 1'],
  ],
  [
    { type: 'breaker', name: 'model', from: 'closed', to: 'open' },
    { name: 'model', from: 'closed', to: 'open' },
    ['lamplight.breaker.state{name="model"} 2', 'lamplight.breaker.changes{name="model",to="open"} 1'],
  ],
  [
    { type: 'cache', name: 'words', result: 'hit' },
    { name: 'words', result: 'hit' },
    ['lamplight.cache.lookups{name="words",result="hit"} 1'],
  ],
  [
    { type: 'store-failed', name: 'words', operation: 'get', error },
    { name: 'words', operation: 'get', code: 'lamp/empty' },
    ['lamplight.store.failures{name="words",operation="get"} 1'],
  ],
  [
    { type: 'route', name: 'teller', to: 'small', because: 'cost', saved: 3 },
    { name: 'teller', to: 'small', because: 'cost', saved: 3 },
    ['lamplight.route.decisions{name="teller",to="small"} 1', 'lamplight.route.saved{name="teller"} 3'],
  ],
  [
    { type: 'waited', name: 'model', milliseconds: 12 },
    { name: 'model', milliseconds: 12 },
    ['lamplight.queue.wait{name="model"} 1'],
  ],
  [
    { type: 'compensation', of: 'pay', error },
    { of: 'pay', code: 'lamp/empty' },
    ['lamplight.compensations{outcome="failed"} 1'],
  ],
  [{ type: 'paused', name: 'approval' }, { name: 'approval' }, ['lamplight.pauses{name="approval"} 1']],
];

test.each(happenings)('%o is an event of the span, and counted', async (happening, attributes, counted) => {
  const { spans, counts } = recordTelemetry();
  await run(note(happening), null);
  expect(spans()[0]?.events).toMatchObject([{ name: `lamplight.${happening.type}`, attributes }]);
  expect(await counts()).toEqual(expect.arrayContaining([...counted]));
});

test('runs and steps are counted with labels that say what they are, never where or whose', async () => {
  const { counts } = recordTelemetry();
  await run(sequence(double, double).named('turn'), 1, { player: 'player-1', correlation: 'request-7' });
  expect((await counts()).filter((line) => !line.includes('time'))).toEqual([
    'lamplight.runs{workflow="turn",outcome="ok"} 1',
    'lamplight.run.duration{outcome="ok"} 1',
    'lamplight.steps{kind="step",outcome="ok"} 2',
    'lamplight.steps{kind="sequence",outcome="ok"} 1',
  ]);
});

test('a label has a hundred values at most, whatever names and codes there are', async () => {
  const { counts } = recordTelemetry();
  for (let count = 0; count < 300; count += 1) {
    await run(note({ type: 'cache', name: `cache-${count}`, result: 'hit' }), null);
  }
  const lookups = (await counts()).filter((line) => line.startsWith('lamplight.cache.lookups'));
  expect(lookups).toHaveLength(101);
  expect(lookups).toContain('lamplight.cache.lookups{name="other",result="hit"} 200');
});

test('a run that is not sampled has no spans and is counted, and what it calls knows of the trace', async () => {
  const { spans, counts } = recordTelemetry({ sampled: false });
  const look = () => trace.getActiveSpan()?.spanContext();
  expect(await run(sequence(double, look), 1)).toMatchObject({ traceFlags: 0 });
  expect(spans()).toEqual([]);
  expect(await counts()).toContain('lamplight.steps{kind="step",outcome="ok"} 2');
});

test('a processor that throws never changes a run, and is told of where troubles of telemetry are', async () => {
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  const silent = () => undefined;
  diag.setLogger({ error: tell, warn: silent, info: silent, debug: silent, verbose: silent });
  class Broken extends NoopSpanProcessor {
    override onStart(): void {
      throw new TypeError('no start');
    }
    override onEnd(): void {
      throw new TypeError('no end');
    }
  }
  recordTelemetry({ processors: [new Broken()] });
  let calls = 0;
  const once = async () => {
    calls += 1;
    return calls;
  };
  expect(await run(sequence(double, once), 2)).toBe(1);
  await expect(
    run(
      timeout(() => Promise.reject(error), 5),
      null,
    ),
  ).rejects.toBe(error);
  expect(told[0]).toContain('An observer of @lamplight/primitives threw (TypeError).');
  diag.disable();
});

test('a context manager that throws runs no step twice and hides no result', async () => {
  recordTelemetry();
  active.disable();
  active.setGlobalContextManager({
    active: () => ({
      getValue: () => undefined,
      setValue: () => active.active(),
      deleteValue: () => active.active(),
    }),
    with(_context, work, ...rest) {
      Reflect.apply(work, undefined, rest.slice(1));
      throw new Error('broken');
    },
    bind: (_context, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  let calls = 0;
  const once = () => {
    calls += 1;
    return calls;
  };
  expect(await run(sequence(once), null)).toBe(1);
  expect(calls).toBe(1);
});
