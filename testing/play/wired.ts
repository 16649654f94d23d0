import { createLanguageModels } from '@lamplight/adapter-models';
import { createInterpreter, createRegistry, resilientModel, type ResilientSettings } from '@lamplight/agents';
import { createNarrator } from '@lamplight/narrator';
import type { PlayNeeds } from '@lamplight/play';
import type { ModelCard } from '@lamplight/ports';
import { type ModelServer, openModelServer } from '../model-server/index.ts';

type Responder = Parameters<typeof openModelServer>[0]['respond'];

/** A model's voice over the real wire: a provider on this machine that does as it is told, and everything before it. */
export interface Wired extends AsyncDisposable {
  readonly server: ModelServer;
  readonly voice: NonNullable<PlayNeeds['voice']>;
}

/** Nobody here waits as long as one waits for a provider far away. */
const impatient: Partial<ResilientSettings> = {
  firstWithin: 400,
  gapWithin: 400,
  tryWithin: 2000,
  within: 3000,
  attempts: 2,
  delay: 1,
  longestWait: 10,
  failureThreshold: 1000,
};

export const scriptedCard: ModelCard = {
  id: 'scripted',
  model: 'scripted-1',
  provider: 'here',
  tiers: ['small', 'large'],
  contextTokens: 32_000,
  outputTokens: 2000,
  price: { currency: 'USD', input: 2, output: 10 },
};

export async function openWired(
  respond: Responder,
  settings: Partial<ResilientSettings> = {},
  cards: readonly ModelCard[] = [scriptedCard],
): Promise<Wired> {
  const server = await openModelServer({ respond });
  const models = await createLanguageModels(
    cards.map((card) => ({
      card,
      protocol: 'openai-chat',
      baseUrl: server.baseUrl,
      key: 'a key',
      silence: 500,
    })),
  );
  const model = resilientModel(models, { ...impatient, ...settings });
  const agents = createRegistry({ models: model });
  return {
    server,
    voice: {
      narrator: createNarrator({ large: model }),
      interpreter: createInterpreter({ agents }),
      models: () => model.health(),
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
