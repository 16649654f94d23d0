import { type LanguageModel, LanguageModelError, type ModelAnswer, type ModelPiece } from '@lamplight/ports';
import { type Context, step, stream } from '@lamplight/primitives';
import { type CallSeen, seeCall } from '../telemetry/see-call.ts';
import { faultOf, faultOfEnd } from './fault-of.ts';
import type { ModelHealth } from './model-health.ts';
import type { ResilientSettings } from './resilient-settings.ts';
import type { AskStep, EndPiece, Work } from './work.ts';

/** One request to one model, once. */
export function askModel(
  model: LanguageModel,
  name: string,
  health: ModelHealth,
  { firstWithin, gapWithin }: ResilientSettings,
): AskStep {
  const opened = stream(({ request }: Work['input'], { signal }: Context) => model.stream(request, signal), {
    firstWithin,
    gapWithin,
  });
  const pieces = async (work: Work, context: Context, seen: CallSeen): Promise<EndPiece> => {
    for await (const { value } of await opened(work.input, context)) {
      seen.piece();
      if (value.kind === 'end') return value;
      await handOn(work, value, context);
    }
    throw new LanguageModelError('unreachable', `The model "${model.card.id}" broke off before its end.`);
  };
  const whole = ({ input: { request } }: Work, { signal }: Context): Promise<ModelAnswer> =>
    model.generate(request, signal);

  return step(name, async (work: Work, context: Context) => {
    const seen = seeCall(model.card, work.input.request, context);
    try {
      const answer = work.input.whole ? await whole(work, context) : await pieces(work, context, seen);
      health.answered();
      seen.answered(answer);
      return answer;
    } catch (error) {
      // A try whose time is over was late; whoever did not want it any more says nothing about the model.
      const why = context.signal.aborted ? faultOfEnd(context.signal.reason) : faultOf(error);
      health.failed(why);
      seen.failed(why);
      throw error;
    }
  });
}

async function handOn({ input, emit }: Work, piece: ModelPiece, context: Context): Promise<void> {
  input.handedOn = true;
  await emit(piece, context);
}
