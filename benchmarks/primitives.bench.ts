import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { AlwaysOffSampler, type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type Context, run, step } from '@lamplight/primitives';
import { telemetryObserver } from '../packages/primitives/src/observe/telemetry-observer.ts';
import type { Benchmark, Row } from './benchmark.ts';
import { importTimes } from './import-time.ts';
import { inside, ten } from './peers/lamplight.ts';
import { type Task, tasks } from './peers/peer.ts';
import { plain } from './peers/plain.ts';
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
        const [yardstick, ...standings] = await sideBySide(scaled, rounds);
        if (yardstick === undefined) continue;
        for (const standing of standings) measured.push({ standing, yardstick, of, most });
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
  readonly yardstick: Standing;
  readonly of: string;
  readonly most: number;
}

/** What each task is held to, and how often each side does it in one go. */
const limits: Readonly<Record<Task, Pick<Comparison, 'most' | 'of'> & { readonly batches: Pair }>> = {
  'ten-steps': { most: 1.5, of: 'plain await', batches: [2_000, 2_000] },
  guard: { most: 25, of: 'a bare call', batches: [10_000, 700] },
  'fan-out': { most: 1.5, of: 'Promise.all', batches: [100, 100] },
  loop: { most: 1.3, of: 'a plain loop', batches: [20, 20] },
};

type Pair = readonly [plain: number, composed: number];

function comparisons(around: Context): Comparison[] {
  const composed = inside(around);
  return tasks.map((task) => {
    const { most, of, batches } = limits[task];
    return {
      most,
      of,
      contenders: [
        { name: 'plain', batch: batches[0], work: plain[task] },
        { name: task, batch: batches[1], work: composed[task] },
      ],
    };
  });
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
  const worst = Math.max(...measured.map(({ yardstick }) => yardstick.noise));
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
