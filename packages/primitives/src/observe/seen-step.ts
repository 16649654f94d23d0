import {
  context as active,
  type Context as Surroundings,
  type Span,
  SpanStatusCode,
  type Tracer,
} from '@opentelemetry/api';
import type { Context } from '../context/context.ts';
import { brokenObserver } from './broken-observer.ts';
import { errorCode, errorType } from './error-code.ts';
import type { Happening } from './happening.ts';
import type { Observation } from './observer.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { ranOnce } from './ran-once.ts';
import { SpanSurroundings } from './span-surroundings.ts';
import type { StepMeters } from './step-meters.ts';
import { tellMeters } from './tell-meters.ts';
import { tellSpan } from './tell-span.ts';

/** A step as OpenTelemetry is told of it. What the SDK throws is no business of the step. */
export class SeenStep implements Observation {
  readonly #context: Context;
  readonly #meters: StepMeters | null;
  readonly #isOutermost: boolean;
  readonly #began: number;
  readonly #path: string;
  /** What the step runs in, for whatever asks OpenTelemetry while it runs; `null` where that is what is there anyway. */
  #surroundings: Surroundings | null = null;
  /** `null` where nobody records this run. */
  #span: Span | null = null;

  constructor(context: Context, tracer: Tracer | null, meters: StepMeters | null) {
    const observed = context.parent?.observed;
    const outer = observed instanceof SeenStep ? observed : null;
    const segment = context.link?.segment ?? '';
    this.#context = context;
    this.#meters = meters;
    this.#isOutermost = outer === null;
    this.#path = outer === null ? context.path : `${outer.#path}/${segment}`;
    this.#began = context.frame.run.environment.now();
    // The outermost step decides for all inside it: where it is not recorded, they are not even asked about.
    if (tracer === null || (outer !== null && outer.#span === null)) return;
    try {
      const around = outer === null ? null : outer.#surroundings;
      this.#begin(tracer, around ?? active.active());
    } catch (error) {
      brokenObserver(error);
    }
  }

  #begin(tracer: Tracer, around: Surroundings): void {
    const { link, attempt, correlation } = this.#context;
    const span = tracer.startSpan('lamplight.step', { startTime: this.#began }, around);
    this.#surroundings = new SpanSurroundings(around, span);
    if (!span.isRecording()) return;
    this.#span = span;
    // One by one: handed over at the start, the SDK would copy them twice.
    span.setAttribute('lamplight.kind', link?.node.kind ?? 'step');
    span.setAttribute('lamplight.name', link?.node.name ?? '');
    span.setAttribute('lamplight.path', this.#path);
    span.setAttribute('lamplight.attempt', attempt);
    if (this.#isOutermost) span.setAttribute('lamplight.correlation', correlation);
  }

  within<Result>(work: () => Result): Result {
    const surroundings = this.#surroundings;
    if (surroundings === null) return work();
    return ranOnce((inside) => active.with(surroundings, inside), work, brokenObserver);
  }

  end(): void {
    this.#ended('ok', null);
  }

  fail(error: unknown): void {
    this.#ended(outcomeOf(error, this.#context), error);
  }

  note(happening: Happening): void {
    try {
      if (this.#meters !== null) tellMeters(this.#meters, happening);
      if (this.#span !== null) tellSpan(this.#span, happening, this.#context.frame.run.environment.now());
    } catch (error) {
      brokenObserver(error);
    }
  }

  #ended(outcome: Outcome, error: unknown): void {
    try {
      const now = this.#context.frame.run.environment.now();
      if (this.#meters !== null) this.#count(this.#meters, outcome, error, now - this.#began);
      if (this.#span !== null) endSpan(this.#span, outcome, error, now);
    } catch (fault) {
      brokenObserver(fault);
    }
  }

  #count(meters: StepMeters, outcome: Outcome, error: unknown, milliseconds: number): void {
    const { link } = this.#context;
    const kind = link?.node.kind ?? 'step';
    meters.steps.add(kind, outcome);
    meters.stepTime.add(kind, '', milliseconds / 1_000);
    if (outcome === 'failed') meters.failures.add(kind, errorCode(error));
    if (!this.#isOutermost) return;
    meters.runs.add(link?.node.name ?? '', outcome);
    meters.runDuration.record(milliseconds / 1_000, { outcome });
  }
}

/** Of an error, its class and its code: what it says may quote what the step was given. */
function endSpan(span: Span, outcome: Outcome, error: unknown, now: number): void {
  if (outcome !== 'ok') span.setAttribute('lamplight.outcome', outcome);
  if (outcome === 'failed') {
    const code = errorCode(error);
    span.setAttribute('error.type', code);
    span.setStatus({ code: SpanStatusCode.ERROR, message: code });
    span.addEvent('exception', { 'exception.type': errorType(error), 'lamplight.code': code }, now);
  }
  span.end(now);
}
