import { hintWords } from '../prompt/words/hint-words.ts';
import type { LanguageModel, ModelCard } from '@lamplight/ports';
import type { Context, Step } from '@lamplight/primitives';
import { type ComposedRequest, composeRequest } from '../prompt/compose-request.ts';
import { estimateTokens } from '@lamplight/agents';
import { promptFor } from '../prompt/prompt-for.ts';
import { tellingFields } from '../prompt/telling-fields.ts';
import type { Answers } from '../cache/answers.ts';
import { attemptRecord } from './attempt-record.ts';
import { checksOf } from './checks-of.ts';
import { leftOf } from './left-of.ts';
import type { Narration } from './narration.ts';
import type { NarratorSettings } from './narrator-settings.ts';
import type { Outcome } from './outcome.ts';
import { releasing } from './releasing.ts';
import type { Writing } from './write-telling.ts';

/** What a try needs. */
export interface TryNeeds {
  readonly model: LanguageModel;
  /** All that it stands for. */
  readonly cards: readonly ModelCard[];
  readonly settings: NarratorSettings;
  readonly answers: Answers;
  readonly write: Step<Writing, Outcome>;
}

/** How much longer than what happened a telling may be. */
const embroidery = 1.5;

/** One try: composes what is asked, as far as the budget allows, and has it written or takes what is there already. */
export function tryToTell(needs: TryNeeds): Step<Narration, Narration> {
  return async (narration, context) => {
    const composed = compose(needs, narration);
    if (composed === null) return { ...narration, outcome: noRoomFor(needs, narration) };
    const outcome = await told(needs, narration, composed, context);
    return outcome.kind === 'refused' && narration.refused === null
      ? { ...narration, refused: outcome }
      : { ...narration, outcome };
  };
}

function compose({ model, settings }: TryNeeds, narration: Narration): ComposedRequest | null {
  const { ask, memory, refused } = narration;
  const { purpose, view, before, hint } = ask;
  const usual = Math.max(settings.usualTokens, estimateTokens(view.happened.join('\n')) * embroidery);
  const length = hint === null ? 1 : hintWords[hint].length;
  const left = leftOf(ask.mostTokens, narration.records);
  return composeRequest({
    purpose,
    prompt: promptFor(purpose, hint),
    fields: tellingFields({ purpose, view, memory, before, correction: refused?.guidance ?? null }),
    card: { ...model.card, outputTokens: Math.min(model.card.outputTokens, left.written) },
    model: ask.model,
    wanted: Math.ceil(usual * length),
    least: settings.leastTokens,
    most: left.all,
  });
}

/** After a cut try it is still the cut that counts: with a larger budget the next one might have been better. */
function noRoomFor({ model }: TryNeeds, { ask, refused }: Narration): Outcome {
  if (refused !== null) return refused;
  return {
    kind: 'failed',
    code: ask.mostTokens < model.card.contextTokens ? 'voice/budget' : 'voice/no-room',
  };
}

async function told(
  { model, cards, answers, write }: TryNeeds,
  { ask, emit, records, refused }: Narration,
  composed: ComposedRequest,
  context: Context,
): Promise<Outcome> {
  const meant = cards.find(({ id }) => id === ask.model) ?? model.card;
  const record = attemptRecord(composed, meant);
  records.push(record);
  emit({ kind: 'began', model: ask.model ?? model.card.id, attempt: records.length });
  emit({ kind: 'step', step: 'write', state: 'began' });
  emit({ kind: 'step', step: 'check', state: 'began' });
  const begin = () => releasing(checksOf(ask), ask.gate(), (text) => emit({ kind: 'sentence', text }));
  const onRefused = (because: string): void => {
    emit({ kind: 'step', step: 'check', state: 'failed' });
    emit({ kind: 'cut', because });
  };
  const writing: Writing = { model, request: composed.request, record, begin, onRefused };
  const outcome =
    ask.cacheKey === null || refused !== null
      ? await write(writing, context)
      : await answers.tell({ ask, composed, writing }, context);
  emit({ kind: 'step', step: 'write', state: outcome.kind === 'failed' ? 'failed' : 'done' });
  if (outcome.kind === 'told') emit({ kind: 'step', step: 'check', state: 'done' });
  return outcome;
}
