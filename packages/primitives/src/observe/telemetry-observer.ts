import {
  createNoopMeter,
  metrics,
  type MeterProvider,
  ProxyTracerProvider,
  trace,
  type Tracer,
  type TracerProvider,
} from '@opentelemetry/api';
import { brokenObserver } from './broken-observer.ts';
import type { Observer } from './observer.ts';
import { SeenStep } from './seen-step.ts';
import { createStepMeters, type StepMeters } from './step-meters.ts';

const scope = '@lamplight/primitives';

/** Who was there the last time somebody asked, and what came of it. */
let last: {
  readonly tracing: TracerProvider;
  readonly metering: MeterProvider;
  readonly observer: Observer | null;
} | null = null;

/** What OpenTelemetry is told; `null` where no SDK has been set up. */
export function telemetryObserver(): Observer | null {
  const tracing = behind(trace.getTracerProvider());
  const metering = metrics.getMeterProvider();
  if (last?.tracing !== tracing || last.metering !== metering) {
    last = { tracing, metering, observer: observerFor(tracing, metering) };
  }
  return last.observer;
}

/**
 * Whom the API's own stand-in hands on to. It is known by what it can do: whoever set up the SDK may have done it
 * through another copy of the API than the one in here.
 */
function behind(given: TracerProvider | ProxyTracerProvider): TracerProvider {
  return 'getDelegate' in given ? given.getDelegate() : given;
}

/** What stands in as long as nobody has set up anything. */
const noTracing = new ProxyTracerProvider().getDelegate();

function observerFor(tracing: TracerProvider, metering: MeterProvider): Observer | null {
  try {
    const tracer = tracing === noTracing ? null : tracing.getTracer(scope);
    const meter = metering.getMeter(scope);
    const meters = meter === createNoopMeter() ? null : createStepMeters(meter);
    return tracer === null && meters === null ? null : telling(tracer, meters);
  } catch (error) {
    brokenObserver(error);
    return null;
  }
}

function telling(tracer: Tracer | null, meters: StepMeters | null): Observer {
  return {
    begin(context) {
      const seen = new SeenStep(context, tracer, meters);
      context.observed = seen;
      return seen;
    },
    note(context, happening) {
      if (context.observed instanceof SeenStep) context.observed.note(happening);
    },
  };
}
