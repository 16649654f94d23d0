import { type LanguageModel, LanguageModelError, type ModelAnswer, type ModelPiece } from '@lamplight/ports';
import { type Context, step, stream } from '@lamplight/primitives';
import { seeCall } from '../telemetry/see-call.ts';
import { faultOf, faultOfEnd } from './fault-of.ts';
import type { ModelHealth } from './model-health.ts';
import type { ResilientSettings } from './resilient-settings.ts';
import { usedInVain } from './used-in-vain.ts';
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
  const pieces = async (work: Work, context: Context, onPiece: () => void): Promise<EndPiece> => {
    for await (const { value } of await opened(work.input, context)) {
      onPiece();
      if (value.kind === 'end') return value;
      await handOn(work, value, context);
    }
    const message = `The model "${model.card.id}" broke off before its end.`;
    throw new LanguageModelError('unreachable', message, { taken: true });
  };
  const whole = ({ input: { request } }: Work, { signal }: Context): Promise<ModelAnswer> =>
    model.generate(request, signal);

  return step(name, async (work: Work, context: Context) => {
    const { card } = model;
    const { request, signal: wanted, witness } = work.input;
    const seen = seeCall(card, request, context);
    let isOver = false;
    const failed = (why: LanguageModelError): void => {
      if (isOver) return;
      isOver = true;
      const usage = usedInVain(work.input, why);
      work.input.inVain += usage.input + usage.output;
      health.failed(why, context.frame.run.environment.now());
      seen.failed(why, usage);
      // Whoever ended it, or has seen a beginning of it, knows more of it than we do, and counts it.
      if (!wanted.aborted && !work.input.handedOn && why.code !== 'language-model/aborted')
        witness?.failed({ by: card, because: why.code, usage });
    };
    // At once, and not when the model has let go of it: one that hangs may never do so. A try whose time is over was late;
    // whoever did not want it any more says nothing about the model.
    const ended = (): void => failed(faultOfEnd(context.signal.reason));
    context.signal.addEventListener('abort', ended, { once: true });
    witness?.asked(card);
    try {
      const answer = work.input.whole
        ? await whole(work, context)
        : await pieces(work, context, () => seen.piece());
      isOver = true;
      health.answered();
      seen.answered(answer);
      return answer;
    } catch (error) {
      failed(context.signal.aborted ? faultOfEnd(context.signal.reason) : faultOf(error));
      throw error;
    } finally {
      context.signal.removeEventListener('abort', ended);
    }
  });
}

async function handOn({ input, emit }: Work, piece: ModelPiece, context: Context): Promise<void> {
  input.handedOn = true;
  await emit(piece, context);
}
