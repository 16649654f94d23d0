import { createInterpreter, createRegistry, resilientModel, type ResilientModel } from '@lamplight/agents';
import type { ModelsRoom } from '@lamplight/gateway';
import { createChronicler, createNarrator, createNarratorCache, createProposer } from '@lamplight/narrator';
import type { ProposalNeeds, VoiceNeeds } from '@lamplight/play';
import type { KeptTexts } from '@lamplight/ports';
import { checkModel } from './check-model.ts';
import { composeModels } from './compose-voice.ts';
import { type Config, ConfigError } from './config.ts';
import type { Log } from './log.ts';

/** What models do here, for the play and for the operator's page. */
export interface Narration {
  /** Left out where stories are told in the words of their authors alone. */
  readonly voice?: VoiceNeeds;
  readonly models: Omit<ModelsRoom, 'key'>;
}

/** What beside the models a voice works with. */
export interface AroundNarration {
  readonly files: ProposalNeeds['files'];
  /** Conversations as they were compiled. */
  readonly kept: KeptTexts | undefined;
  readonly log: Log;
}

/** A model that has to be loaded first may take so long, in milliseconds; longer than that nobody waits for a page. */
const checkWithin = 45_000;

/**
 * Models that tell and understand, one standing in for the other. Where none is named, nothing is asked of anybody.
 *
 * @throws ConfigError when limits are in another currency than prices
 */
export async function composeNarration(
  config: Pick<Config, 'models' | 'voiceLimits'>,
  { files, kept, log }: AroundNarration,
): Promise<Narration> {
  const connected = await composeModels(config);
  if (connected.length === 0) return { models: { list: () => [], check: noSuchModel } };
  const models = resilientModel(connected);
  checkLimits(config, models, log);
  const cache = createNarratorCache();
  const keeping = kept === undefined ? {} : { kept };
  return {
    voice: {
      narrator: createNarrator({ large: models, cache }),
      chronicler: createChronicler({ small: models.tier('small') }),
      interpreter: createInterpreter({ agents: createRegistry({ models }) }),
      proposals: { proposer: createProposer({ large: models, cache, ...keeping }), files },
      models: () => models.health(),
      limits: config.voiceLimits,
      report: log.fault,
    },
    models: {
      list: () => models.health(),
      // The model itself: whoever tests one does not want to hear from another.
      async check(id) {
        const model = connected.find(({ card }) => card.id === id);
        return model === undefined ? noSuchModel(id) : checkModel(model, AbortSignal.timeout(checkWithin));
      },
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

async function noSuchModel(id: string): ReturnType<ModelsRoom['check']> {
  return {
    ok: false,
    code: 'language-model/unknown-model',
    wrong: `There is no model “${id}” here.`,
    remedy: 'Load this page anew: it shows those that there are.',
  };
}
