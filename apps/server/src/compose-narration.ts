import { isFreeOfCharge } from '@lamplight/contracts';
import {
  createInterpreter,
  createRegistry,
  type Registry,
  resilientModel,
  type ResilientModel,
} from '@lamplight/agents';
import { createChronicler, createNarrator, createNarratorCache, createProposer } from '@lamplight/narrator';
import { type ProposalNeeds, usualVoiceLimits, type VoiceLimits, type VoiceNeeds } from '@lamplight/play';
import type { KeptTexts, LanguageModel } from '@lamplight/ports';
import { composeModels } from './compose-voice.ts';
import { type Config, ConfigError } from './config.ts';
import type { Log } from './log.ts';
import { untilClosed } from './until-closed.ts';

/** A model's voice as it is composed, and the models behind it. Disposing ends every request, and waits for the agents. */
export interface Narration extends AsyncDisposable {
  readonly voice: VoiceNeeds;
  readonly models: ResilientModel;
  /** Each by itself, without the others that stand in for it. */
  readonly connected: readonly LanguageModel[];
  readonly agents: Pick<Registry, 'find'>;
}

/** What beside the models a voice works with. */
export interface AroundNarration {
  readonly files: ProposalNeeds['files'];
  /** Conversations as they were compiled. */
  readonly kept: KeptTexts | undefined;
  readonly log: Log;
}

/**
 * A model's voice as the operator configured it; `undefined` where no model is named.
 *
 * @throws ConfigError when limits are in another currency than prices
 */
export async function composeNarration(
  config: Pick<Config, 'models' | 'voiceLimits' | 'voiceKeeping'>,
  { files, kept, log }: AroundNarration,
): Promise<Narration | undefined> {
  const composed = await composeModels(config);
  if (composed.length === 0) return undefined;
  const closing = new AbortController();
  const connected = composed.map((model) => untilClosed(model, closing.signal));
  const models = resilientModel(connected);
  const limits = { ...usualVoiceLimits, ...config.voiceLimits };
  checkLimits(limits, models, log);
  const agents = createRegistry({ models });
  const cache = createNarratorCache(config.voiceKeeping);
  const keeping = kept === undefined ? {} : { kept };
  return {
    models,
    connected,
    agents,
    voice: {
      narrator: createNarrator({ large: models, cards: connected.map(({ card }) => card), cache }),
      chronicler: createChronicler({ small: models.tier('small') }),
      interpreter: createInterpreter({ agents }),
      proposals: { proposer: createProposer({ large: models, cache, ...keeping }), files },
      models: () => models.health(),
      limits,
      report: log.fault,
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      await agents.close();
    },
  };
}

/** A limit that counts nothing would be a promise that nobody keeps. */
function checkLimits(
  { turn, session, month, everybody }: VoiceLimits,
  models: ResilientModel,
  log: Log,
): void {
  const currency = [turn, session, month, everybody].find((limit) => limit !== null)?.currency;
  if (currency === undefined) return;
  for (const { id, price } of models.health()) {
    if (price === null) {
      log.warn(`Nobody knows what the model "${id}" costs, so no limit counts it. MODELS_FILE can say it.`);
    } else if (price.currency !== currency && !isFreeOfCharge(price)) {
      throw new ConfigError(
        `The limits for the voice are in ${currency}, and the model "${id}" is paid in ${price.currency}. ` +
          `Write the limits in ${price.currency}.`,
      );
    }
  }
}
