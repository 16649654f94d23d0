import type { LanguageModel, ModelAnswer } from '@lamplight/ports';
import { type Context, step, timeout } from '@lamplight/primitives';
import type { Story } from '@lamplight/world';
import { z } from 'zod';
import { type ComposedRequest, composeRequest } from '../prompt/compose-request.ts';
import { estimateTokens } from '@lamplight/agents';
import type { AttemptRecord } from '../tell/attempt-record.ts';
import type { TokensLeft } from '../tell/left-of.ts';
import { proposals } from './proposal-kind.ts';
import type { ProposalAsk } from './proposer.ts';
import { storyFields } from './story-fields.ts';

const proposalTokens = 1_600;
const leastTokens = 600;

/** What a model is asked when something is to be proposed; `null` where it has no room. */
export function proposalRequest(
  model: LanguageModel,
  story: Story,
  ask: ProposalAsk,
  corrections: readonly string[],
  left: TokensLeft,
): ComposedRequest | null {
  const { prompt, schema } = proposals[ask.kind];
  const shape = z.toJSONSchema(schema);
  const shapeTokens = estimateTokens(JSON.stringify(shape));
  const composed = composeRequest({
    purpose: `propose-${ask.kind}`,
    prompt,
    fields: storyFields({
      ...ask,
      story: ask.from?.story ?? story,
      here: ask.from?.state.travel.place ?? null,
      corrections,
    }),
    card: {
      ...model.card,
      contextTokens: model.card.contextTokens - shapeTokens,
      outputTokens: Math.min(model.card.outputTokens, left.written),
    },
    model: ask.model,
    wanted: proposalTokens,
    least: leastTokens,
    most: left.all - shapeTokens,
  });
  if (composed === null) return null;
  return {
    ...composed,
    tokens: composed.tokens + shapeTokens,
    request: {
      ...composed.request,
      mostInAll: left.all,
      output: { name: `${ask.kind}-proposal`, schema: shape },
    },
  };
}

/** What is asked, and where what it uses is written down. */
export interface Question {
  readonly asked: ComposedRequest;
  readonly record: AttemptRecord;
}

/** Asks once, and for no longer than a while. */
export function asking(model: LanguageModel, milliseconds: number) {
  const ask = step('model', ({ asked, record }: Question, { signal }: Context): Promise<ModelAnswer> => {
    return model.generate(asked.request, signal, record);
  });
  return timeout(ask, milliseconds);
}
