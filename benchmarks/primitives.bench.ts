import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { AlwaysOffSampler, type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type Context, guard, parallel, repeat, run, sequence, step } from '@lamplight/primitives';
import { telemetryObserver } from '../packages/primitives/src/observe/telemetry-observer.ts';
import type { Benchmark, Row } from './benchmark.ts';
import { importTimes } from './import-time.ts';
import { percentile } from './percentile.ts';
import { type Batches, type Contender, sideBySide, type Standing, timeOf } from './side-by-side.ts';

/** What composing costs beside what it stands for, in one run with a deadline and a signal, as work in a server is. */
export const benchmark: Benchmark = {
  name: 'Primitives: what steps cost beside the plain code that they stand for',
  run: async ({ smoke }) => {
    const scale = smoke ? 0.01 : 1;
    const rounds = smoke ? 2 : 401;
    const measured: Measured[] = [];
    const measure = step('measure', async (_: null, around) => {
      for (const { most, of, contenders } of comparisons(around)) {
        const scaled = contenders.map((one) =>
          inBatches(one.name, { ...one, batch: Math.ceil(one.batch * scale) }),
        );
        const [plain, ...standings] = await sideBySide(scaled, rounds);
        if (plain === undefined) continue;
        for (const standing of standings) measured.push({ standing, plain, of, most });
      }
    });
    const { signal } = new AbortController();
    await run(measure, null, { timeout: 3_600_000, signal });
    const spans = await spanRows(smoke ? 1 : 50, rounds);
    const imports = await importTimes('primitives', smoke ? 1 : 25);
    const rows = [
      ...measured.map((one) => comparedRow(one)),
      ...spans,
      limited('import', percentile(imports, 0.5), 'ms', 15),
      noiseRow(measured),
    ];
    return smoke ? rows.map(withoutLimits) : rows;
  },
};

interface Comparison {
  /** The most that may come out, as a multiple of the first contender; the others have no limit. */
  readonly most: number;
  readonly of: string;
  readonly contenders: readonly (Batches & { readonly name: string })[];
}

interface Measured {
  readonly standing: Standing;
  readonly plain: Standing;
  readonly of: string;
  readonly most: number;
}

const work = async (count: number): Promise<number> => count + 1;
const ten = sequence(work, work, work, work, work, work, work, work, work, work);
const hundred = Array.from({ length: 100 }, () => work);

function comparisons(around: Context): Comparison[] {
  const fan = parallel(hundred);
  const loop = repeat(work, { until: (count) => count >= 1_000, most: 1_000 });
  const guarded = guard(work, {
    timeout: 10_000,
    breaker: { name: 'bench' },
    retry: { attempts: 3 },
    fallback: () => 0,
  });
  return [
    {
      most: 1.5,
      of: 'plain await',
      contenders: [
        { name: 'plain', batch: 2_000, work: () => tenAwaits(0) },
        { name: 'ten-steps', batch: 2_000, work: () => ten(0, around) },
      ],
    },
    {
      most: 25,
      of: 'a bare call',
      contenders: [
        { name: 'plain', batch: 10_000, work: () => work(0) },
        { name: 'guard', batch: 700, work: () => guarded(0, around) },
      ],
    },
    {
      most: 1.5,
      of: 'Promise.all',
      contenders: [
        { name: 'plain', batch: 100, work: () => Promise.all(hundred.map((one) => one(0))) },
        { name: 'fan-out', batch: 100, work: () => fan(0, around) },
      ],
    },
    {
      most: 1.3,
      of: 'a plain loop',
      contenders: [
        { name: 'plain', batch: 20, work: () => plainLoop(0) },
        { name: 'loop', batch: 20, work: () => loop(0, around) },
      ],
    },
  ];
}

async function tenAwaits(first: number): Promise<number> {
  let count = await work(first);
  count = await work(count);
  count = await work(count);
  count = await work(count);
  count = await work(count);
  count = await work(count);
  count = await work(count);
  count = await work(count);
  count = await work(count);
  count = await work(count);
  return count;
}

async function plainLoop(first: number): Promise<number> {
  let count = first;
  while (count < 1_000) count = await work(count);
  return count;
}

/** What it costs that somebody may look on: once where nobody does, and for every span where somebody does. */
async function spanRows(batch: number, rounds: number): Promise<Row[]> {
  const during = (provider: TracerProvider | null) => async () => {
    trace.disable();
    context.disable();
    if (provider !== null) {
      context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
      trace.setGlobalTracerProvider(provider);
    }
    // The first run after a change finds out what there is.
    await run(ten, 0);
  };
  const runs = { batch, work: () => run(ten, 0) };
  const off = new TracerProvider({ sampler: new AlwaysOffSampler() });
  const recording = new TracerProvider({ spanProcessors: [sink] });
  const [, spanOff, spanRecording] = await sideBySide(
    [
      inBatches('none', { ...runs, before: during(null) }),
      inBatches('span-off', { ...runs, before: during(off) }),
      inBatches('span-recording', { ...runs, before: during(recording) }),
    ],
    rounds,
  );
  await during(null)();
  // Whether anybody listens is asked once a run, so a step of ten pays a tenth of the question.
  const [asking] = await sideBySide([inBatches('ask', { batch: batch * 20, work: askTen })], rounds);
  // The chain has a span of its own, beside those of its ten steps.
  const spans = 11;
  return [
    limited('span-none', (asking?.microseconds ?? Number.NaN) / 10 / 10, 'µs', 0.02),
    limited('span-off', (spanOff?.more ?? Number.NaN) / spans, 'µs', 1),
    limited('span-recording', (spanRecording?.more ?? Number.NaN) / spans, 'µs', 2),
  ];
}

function inBatches(name: string, batches: Batches): Contender {
  return { name, measure: () => timeOf(batches) };
}

/** Ten questions in one go, so that what awaiting costs does not hide them. */
function askTen(): number {
  let listening = 0;
  for (let count = 0; count < 10; count += 1) if (telemetryObserver() !== null) listening += 1;
  return listening;
}

/** Takes spans as they end, and lets them go. */
const sink: SpanProcessor = {
  onStart: () => undefined,
  onEnd: () => undefined,
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
};

function comparedRow({ standing, of, most }: Measured): Row {
  const { name, microseconds, ratio } = standing;
  return { name, value: microseconds, unit: 'µs', ratio, of, mostRatio: most };
}

function limited(name: string, value: number, unit: string, limit: number): Row {
  return { name, value, unit, ratio: value / limit, of: 'the limit', limit };
}

/** Of the times of plain code, which should always be the same: what differs there is the machine. */
function noiseRow(measured: readonly Measured[]): Row {
  const worst = Math.max(...measured.map(({ plain }) => plain.noise));
  return { name: 'noise', value: 100 * worst, unit: '% between the quarters of plain times' };
}

function withoutLimits(row: Row): Row {
  const { name, value, unit, ratio, of } = row;
  return {
    name,
    value,
    unit,
    ...(ratio === undefined ? {} : { ratio }),
    ...(of === undefined ? {} : { of }),
  };
}
