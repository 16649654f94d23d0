import type { Context } from '@lamplight/primitives';
import { type Attributes, type Histogram, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { agentAttributes, errorAttributes, spanNames, toolAttributes } from './gen-ai.ts';
import { harmless } from './harmless.ts';
import { type ModelMeters, modelMeters, scope } from './model-meters.ts';

/** Work of an agent or a tool as it is watched. */
export interface WorkSeen {
  /** @param code of what went wrong; `null` where nothing did */
  ended(code: string | null): void;
}

/** Begins to watch an agent, by its name: what it is asked is never told. */
export function seeAgent(name: string, context: Context): WorkSeen {
  return seeWork(spanNames.agent(name), agentAttributes(name), ({ agentDuration }) => agentDuration, context);
}

/** Begins to watch a tool. @param name of one that there is: what a model calls one may be anything */
export function seeTool(name: string, context: Context): WorkSeen {
  return seeWork(spanNames.tool(name), toolAttributes(name), ({ toolDuration }) => toolDuration, context);
}

function seeWork(
  name: string,
  attributes: Attributes,
  durationOf: (meters: ModelMeters) => Histogram,
  { frame }: Context,
): WorkSeen {
  const { environment } = frame.run;
  const began = environment.now();
  let span: Span | null = null;
  harmless(() => {
    span = trace.getTracer(scope).startSpan(name, { startTime: began, attributes });
  });
  return {
    ended(code) {
      harmless(() => {
        const now = environment.now();
        const error = code === null ? {} : errorAttributes(code);
        durationOf(modelMeters()).record((now - began) / 1_000, { ...attributes, ...error });
        if (code !== null)
          span?.setAttributes(error).setStatus({ code: SpanStatusCode.ERROR, message: code });
        span?.end(now);
      });
    },
  };
}
