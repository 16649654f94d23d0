import { context, diag, DiagLogLevel, metrics, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { answerWatched } from './answer-watched.ts';
import type { Telemetry, TelemetrySettings } from './telemetry.ts';
import { troubleLogger } from './trouble-logger.ts';

/** How long what was not sent yet may take at the end, in milliseconds. */
const patience = 2_000;

/**
 * Sets OpenTelemetry up for the whole process: everything that speaks to its API is heard from now on. Modules of the
 * SDK are loaded only where the settings need them.
 */
export async function createTelemetry(settings: TelemetrySettings): Promise<Telemetry> {
  diag.setLogger(troubleLogger(settings.trouble), DiagLogLevel.WARN);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const tracing = settings.endpoint === null ? null : await startTracing(settings, settings.endpoint);
  const metering = settings.endpoint !== null || settings.readable ? await startMetering(settings) : null;
  const ends = [tracing, metering?.shutdown].filter((end) => end !== null && end !== undefined);
  return {
    answer: answerWatched(),
    metrics: metering?.read ?? null,
    async [Symbol.asyncDispose]() {
      const over = Promise.withResolvers<void>();
      const slow = setTimeout(over.resolve, patience);
      await Promise.race([Promise.allSettled(ends.map((end) => end())), over.promise]);
      clearTimeout(slow);
      for (const part of [trace, metrics, propagation, context, diag]) part.disable();
    },
  };
}

async function startTracing(settings: TelemetrySettings, endpoint: string): Promise<() => Promise<void>> {
  const { createTracing } = await import('./create-tracing.ts');
  const provider = createTracing(settings, endpoint);
  trace.setGlobalTracerProvider(provider);
  return () => provider.shutdown();
}

interface Metering {
  readonly read: (() => Promise<string>) | null;
  readonly shutdown: () => Promise<void>;
}

async function startMetering(settings: TelemetrySettings): Promise<Metering> {
  const { createMetering } = await import('./create-metering.ts');
  const { provider, read } = await createMetering(settings);
  metrics.setGlobalMeterProvider(provider);
  return { read, shutdown: () => provider.shutdown() };
}
