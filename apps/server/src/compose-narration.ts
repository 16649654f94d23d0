import { createInterpreter, createRegistry, resilientModel, type ResilientModel } from '@lamplight/agents';
import { createChronicler, createNarrator, createNarratorCache, createProposer } from '@lamplight/narrator';
import type { ProposalNeeds, VoiceNeeds } from '@lamplight/play';
import type { KeptTexts, LanguageModel } from '@lamplight/ports';
import { composeModels } from './compose-voice.ts';
import { type Config, ConfigError } from './config.ts';
import type { Log } from './log.ts';

/** A model's voice as it is composed, and the models behind it. */
export interface Narration {
  readonly voice: VoiceNeeds;
  readonly models: ResilientModel;
  /** Each by itself, without the others that stand in for it. */
  readonly connected: readonly LanguageModel[];
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
  config: Pick<Config, 'models' | 'voiceLimits'>,
  { files, kept, log }: AroundNarration,
): Promise<Narration | undefined> {
  const connected = await composeModels(config);
  if (connected.length === 0) return undefined;
  const models = resilientModel(connected);
  checkLimits(config, models, log);
  const cache = createNarratorCache();
  const keeping = kept === undefined ? {} : { kept };
  return {
    models,
    connected,
    voice: {
      narrator: createNarrator({ large: models, cache }),
      chronicler: createChronicler({ small: models.tier('small') }),
      interpreter: createInterpreter({ agents: createRegistry({ models }) }),
      proposals: { proposer: createProposer({ large: models, cache, ...keeping }), files },
      models: () => models.health(),
      limits: config.voiceLimits,
      report: log.fault,
    },
  };
}

/** A limit that counts nothing would be a promise that nobody keeps. */
function checkLimits({ voiceLimits }: Pick<Config, 'voiceLimits'>, models: ResilientModel, log: Log): void {
  const { turn, session, month, everybody } = voiceLimits;
  const currency = [turn, session, month, everybody].find((limit) => limit !== null)?.currency;
  if (currency === undefined) return;
  for (const { id, price } of models.health()) {
    if (price === null) {
      log.warn(`Nobody knows what the model "${id}" costs, so no limit counts it. MODELS_FILE can say it.`);
    } else if (price.currency !== currency) {
      throw new ConfigError(
        `The limits for the voice are in ${currency}, and the model "${id}" is paid in ${price.currency}. ` +
          `Write the limits in ${price.currency}.`,
      );
    }
  }
}
