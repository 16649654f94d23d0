import {
  type Context as Surroundings,
  createContextKey,
  ROOT_CONTEXT,
  type Span,
  trace,
} from '@opentelemetry/api';

/**
 * OpenTelemetry's own context with one span put into it. What the API makes of `trace.setSpan` copies a map and three
 * functions for every step; this remembers two things, and becomes the other when somebody adds to it.
 */
export class SpanSurroundings implements Surroundings {
  readonly #around: Surroundings;
  readonly #span: Span;

  constructor(around: Surroundings, span: Span) {
    this.#around = around;
    this.#span = span;
  }

  getValue(key: symbol): unknown {
    return key === spanKey ? this.#span : this.#around.getValue(key);
  }

  setValue(key: symbol, value: unknown): Surroundings {
    return this.#usual().setValue(key, value);
  }

  deleteValue(key: symbol): Surroundings {
    return this.#usual().deleteValue(key);
  }

  #usual(): Surroundings {
    return trace.setSpan(this.#around, this.#span);
  }
}

/** Under which key the API looks for the span: it tells whoever it asks to keep one. */
const spanKey = keyOfSpans();

function keyOfSpans(): symbol {
  let found = createContextKey('span');
  const listening: Surroundings = {
    getValue: () => undefined,
    setValue(key) {
      found = key;
      return ROOT_CONTEXT;
    },
    deleteValue: () => ROOT_CONTEXT,
  };
  trace.setSpan(listening, trace.wrapSpanContext({ traceId: '', spanId: '', traceFlags: 0 }));
  return found;
}
