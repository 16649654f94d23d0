import { createInterpreter, createRegistry, resilientModel } from '@lamplight/agents';
import type { ModelsRoom } from '@lamplight/gateway';
import { createNarrator } from '@lamplight/narrator';
import type { PlayNeeds } from '@lamplight/play';
import { checkModel } from './check-model.ts';
import { composeModels } from './compose-voice.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

/** What models do here, for the play and for the operator's page. */
export interface Narration {
  /** Left out where stories are told in the words of their authors alone. */
  readonly voice?: NonNullable<PlayNeeds['voice']>;
  readonly models: Omit<ModelsRoom, 'key'>;
}

/** A model that has to be loaded first may take so long, in milliseconds; longer than that nobody waits for a page. */
const checkWithin = 45_000;

/** Models that tell and understand, one standing in for the other. Where none is named, nothing is asked of anybody. */
export async function composeNarration(
  config: Pick<Config, 'models'>,
  { fault }: Pick<Log, 'fault'>,
): Promise<Narration> {
  const models = await composeModels(config);
  if (models.length === 0) return { models: { list: () => [], check: noSuchModel } };
  const all = resilientModel(models);
  const agents = createRegistry({ models: all });
  return {
    voice: {
      narrator: createNarrator({ large: all }),
      interpreter: createInterpreter({ agents }),
      models: () => all.health(),
      report: fault,
    },
    models: {
      list: () => all.health(),
      // The model itself: whoever tests one does not want to hear from another.
      async check(id) {
        const model = models.find(({ card }) => card.id === id);
        return model === undefined ? noSuchModel(id) : checkModel(model, AbortSignal.timeout(checkWithin));
      },
    },
  };
}

async function noSuchModel(id: string): ReturnType<ModelsRoom['check']> {
  return {
    ok: false,
    code: 'language-model/unknown-model',
    wrong: `There is no model “${id}” here.`,
    remedy: 'Load this page anew: it shows those that there are.',
  };
}
