import type { ModelsRoom } from '@lamplight/gateway';
import { checkModel } from './check-model.ts';
import type { Narration } from './compose-narration.ts';

/** A model that has to be loaded first may take so long, in milliseconds; longer than that nobody waits for a page. */
const checkWithin = 45_000;

/** What the operator's page about models works with, but for the key. @param narration `undefined` where no model is named */
export function composeModelsRoom(
  narration: Pick<Narration, 'models' | 'connected' | 'agents'> | undefined,
): Omit<ModelsRoom, 'key'> {
  const { models, connected = [], agents } = narration ?? {};
  return {
    list: () => models?.health() ?? [],
    agents: () => agents?.find() ?? [],
    // The model itself: whoever tests one does not want to hear from another.
    async check(id) {
      const model = connected.find(({ card }) => card.id === id);
      return model === undefined ? noSuchModel(id) : checkModel(model, AbortSignal.timeout(checkWithin));
    },
  };
}

function noSuchModel(id: string): Awaited<ReturnType<ModelsRoom['check']>> {
  return {
    ok: false,
    code: 'language-model/unknown-model',
    wrong: `There is no model “${id}” here.`,
    remedy: 'Load this page anew: it shows those that there are.',
  };
}
