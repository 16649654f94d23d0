import type { LanguageModelError, ModelAnswer, ModelCard, ModelRequest, ModelUsage } from '@lamplight/ports';
import type { Context } from '@lamplight/primitives';
import { type Attributes, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { costOf } from '../spending/cost-of.ts';
import {
  answerAttributes,
  callLabels,
  costAttributes,
  countedTokens,
  errorAttributes,
  estimatedAttributes,
  requestAttributes,
  spanNames,
} from './gen-ai.ts';
import { harmless } from './harmless.ts';
import { modelMeters, scope } from './model-meters.ts';

/** One call of a model as it is watched. */
export interface CallSeen {
  /** A piece has come. */
  piece(): void;
  answered(answer: Pick<ModelAnswer, 'end' | 'usage'>): void;
  /** @param usage by our estimate */
  failed(fault: LanguageModelError, usage: ModelUsage): void;
}

/** Begins to watch a call, for traces and numbers. Nothing of what is asked and answered is told. */
export function seeCall(card: ModelCard, request: ModelRequest, { frame }: Context): CallSeen {
  const { environment } = frame.run;
  const began = environment.now();
  const labels = callLabels(card, request);
  let span: Span | null = null;
  harmless(() => {
    const attributes = requestAttributes(card, request);
    span = trace
      .getTracer(scope)
      .startSpan(spanNames.call(card), { kind: SpanKind.CLIENT, startTime: began, attributes });
  });
  let hasPiece = false;
  const ended = (more: Attributes): void => {
    const now = environment.now();
    modelMeters().duration.record((now - began) / 1_000, { ...labels, ...more });
    span?.end(now);
  };
  const used = (usage: ModelUsage, more: Attributes): void => {
    const { tokens, cost } = modelMeters();
    for (const [count, kind] of countedTokens(usage)) tokens.record(count, { ...labels, ...kind, ...more });
    const paid = costOf(usage, card.price);
    if (paid !== null && paid.amount > 0)
      cost.add(paid.amount, { ...labels, ...costAttributes(paid.currency), ...more });
  };
  return {
    piece() {
      if (hasPiece) return;
      hasPiece = true;
      harmless(() => modelMeters().firstPiece.record((environment.now() - began) / 1_000, labels));
    },
    answered(answer) {
      harmless(() => {
        used(answer.usage, {});
        span?.setAttributes(answerAttributes(answer));
        ended({});
      });
    },
    failed({ code }, usage) {
      harmless(() => {
        if (usage.input > 0) used(usage, { ...errorAttributes(code), ...estimatedAttributes });
        span?.setAttributes(errorAttributes(code));
        span?.setStatus({ code: SpanStatusCode.ERROR, message: code });
        ended(errorAttributes(code));
      });
    },
  };
}
