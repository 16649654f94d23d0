import type { ModelSummary } from '@lamplight/contracts';
import type { LanguageModel, ModelAnswer, ModelCard, ModelPiece, ModelTier } from '@lamplight/ports';
import { type Environment, guard, retry, run, type RunOptions, runStream, step } from '@lamplight/primitives';
import { askModel } from './ask-model.ts';
import { abortedBy, faultOf } from './fault-of.ts';
import { createModelHealth } from './model-health.ts';
import { whileThereMayBeAnother } from './while-there-may-be-another.ts';
import { ModelSetupError } from './model-setup-error.ts';
import { createProviderGuards } from './provider-guards.ts';
import type { ResilientModel } from './resilient.ts';
import { type ResilientSettings, usualResilience, usualTier } from './resilient-settings.ts';
import { firstOf, tierRoute } from './tier-route.ts';
import type { Asked, AskStep, Work } from './work.ts';

/**
 * Several models as one that goes on when one of them fails. A model is tried again with growing waits, or when its
 * provider says, as long as no piece was handed on and the request leaves tokens for it; a provider that failed too often in a row is left alone; then the
 * next model of the tier is asked, the healthy, cheap and fast ones first. What is thrown in the end is a
 * `LanguageModelError`, of the model that was meant.
 *
 * @param models in the operator's order: the first of a tier is asked first where nobody chose
 * @param environment time, luck and ids; those of the machine when left out
 * @throws ModelSetupError when there is no model, or two have one id
 */
export function resilientModel(
  models: readonly LanguageModel[],
  settings: Partial<ResilientSettings> = {},
  environment?: Environment,
): ResilientModel {
  refuseDoubles(models);
  const all: ResilientSettings = { ...usualResilience, ...settings };
  const guardsOf = createProviderGuards(all);
  const candidates = models.map((model, index) => {
    const { card } = model;
    const { breaker, bulkhead } = guardsOf(card.provider);
    const health = createModelHealth(breaker);
    // A path may not hold every letter that an id may.
    const name = card.id.replaceAll(/[^\w.-]/g, '-') + (/[^\w.-]/.test(card.id) ? `-${index + 1}` : '');
    const once = guard(askModel(model, name, health, all), { timeout: all.tryWithin, bulkhead, breaker });
    const { attempts, delay, longestWait: cap } = all;
    return { card, name, health, ask: retry(whileThereMayBeAnother(once), { attempts, delay, cap }) };
  });
  const cards = models.map(({ card }) => card);
  const tiers: Readonly<Record<ModelTier, LanguageModel>> = {
    small: asOne(cardFor('small', cards), tierRoute('small', candidates, all), all, environment),
    large: asOne(cardFor('large', cards), tierRoute('large', candidates, all), all, environment),
  };
  return {
    ...tiers[usualTier],
    tier: (tier) => tiers[tier],
    health: () => candidates.map(({ card, health }) => ({ ...summaryOf(card), ...health.summary() })),
  };
}

/** A way through several models as a model. */
function asOne(
  card: ModelCard,
  ask: AskStep,
  { within }: ResilientSettings,
  environment: Environment | undefined,
): LanguageModel {
  // The end is handed on last of all, once everybody who guards the way has heard how it went.
  const asking = step('model', async (work: Work, context) => {
    const answer = await ask(work, context);
    if ('kind' in answer) await work.emit(answer, context);
    return answer;
  });
  const optionsFor = (signal: AbortSignal): RunOptions => ({
    signal,
    timeout: within,
    ...(environment === undefined ? {} : { environment }),
  });
  return {
    card,
    async *stream(request, signal, witness): AsyncGenerator<ModelPiece, void, undefined> {
      const input: Asked = { request, signal, witness, whole: false, handedOn: false, inVain: 0 };
      try {
        yield* runStream<Asked, ModelPiece>(asking, input, optionsFor(signal));
      } catch (error) {
        throw signal.aborted ? abortedBy(error) : faultOf(error);
      }
    },
    async generate(request, signal, witness): Promise<ModelAnswer> {
      const input: Asked = { request, signal, witness, whole: true, handedOn: false, inVain: 0 };
      try {
        const answer = await run(asking, { input, emit: nobody }, optionsFor(signal));
        if ('kind' in answer) throw new TypeError('A whole answer was asked for, and pieces came.');
        return answer;
      } catch (error) {
        throw signal.aborted ? abortedBy(error) : faultOf(error);
      }
    },
  };
}

async function nobody(): Promise<void> {
  // Whoever wants a whole answer reads no pieces.
}

/** The card of the one that is asked first; what fits it fits whoever stands in. */
function cardFor(tier: ModelTier, cards: readonly ModelCard[]): ModelCard {
  const first = firstOf(tier, cards);
  if (first === undefined) throw noModels();
  const others = cards.filter((card) => card === first || card.tiers.includes(tier));
  return {
    ...first,
    contextTokens: Math.min(...others.map(({ contextTokens }) => contextTokens)),
    outputTokens: Math.min(...others.map(({ outputTokens }) => outputTokens)),
  };
}

function summaryOf({
  id,
  provider,
  model,
  tiers,
  contextTokens,
  price,
}: ModelCard): Omit<ModelSummary, 'health' | 'because' | 'code' | 'until'> {
  return {
    id,
    provider,
    model,
    tiers: [...tiers],
    contextTokens,
    price: price === null ? null : { ...price },
  };
}

function refuseDoubles(models: readonly LanguageModel[]): void {
  if (models.length === 0) throw noModels();
  const ids = models.map(({ card }) => card.id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double === undefined) return;
  throw new ModelSetupError(
    'agents/same-id',
    `Two models are called "${double}". Give each an id of its own.`,
  );
}

function noModels(): ModelSetupError {
  return new ModelSetupError('agents/no-models', 'There is no model to ask. Give at least one.');
}
