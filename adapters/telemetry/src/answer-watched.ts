import {
  context,
  metrics,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { Asked, Telemetry } from './telemetry.ts';

const scope = '@lamplight/adapter-telemetry';
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** From five milliseconds to ten seconds, as the conventions of OpenTelemetry say. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** Answers requests within spans of their own, and measures how long that takes. */
export function answerWatched(): Telemetry['answer'] {
  const tracer = trace.getTracer(scope);
  const duration = metrics.getMeter(scope).createHistogram('http.server.request.duration', {
    description: 'How long answers took until their first byte.',
    unit: 's',
    advice: { explicitBucketBoundaries: bounds },
  });
  return async (asked, work) => {
    const began = performance.now();
    const attributes = attributesOf(asked);
    const around = propagation.extract(ROOT_CONTEXT, carrierOf(asked));
    const name = [attributes['http.request.method'], asked.route].filter((part) => part !== null).join(' ');
    const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, around);
    const finish = (status: number): void => {
      endSpan(span, status);
      const seconds = (performance.now() - began) / 1_000;
      duration.record(seconds, { ...attributes, 'http.response.status_code': status });
    };
    try {
      const response = await context.with(trace.setSpan(around, span), work);
      finish(response.status);
      return response;
    } catch (error) {
      finish(500);
      throw error;
    }
  };
}

function attributesOf({ method, route }: Asked): Record<'http.request.method' | 'http.route', string> {
  return {
    'http.request.method': methods.has(method) ? method : '_OTHER',
    'http.route': route ?? '',
  };
}

function carrierOf({ traceparent }: Asked): Record<string, string> {
  return traceparent === null ? {} : { traceparent };
}

function endSpan(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
