import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ModelServer, openModelServer } from '../../../testing/model-server/index.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';

export type Respond = Parameters<typeof openModelServer>[0]['respond'];

/** The real server, whose models are scripted. */
export interface VoicedServer extends AsyncDisposable {
  readonly server: LamplightServer;
  readonly models: ModelServer;
}

/** The key that the provider wants; nobody may ever see it. */
export const providerKey = 'sk-nobody-may-see-this-key';

/**
 * Three models of one scripted provider: `scenes`, which costs something, `house`, of which nobody knows what it costs,
 * and `own`, which is free of charge.
 *
 * @param respond says what they answer
 * @param limits what they may cost, as the server reads it
 */
export async function startVoicedServer(
  respond: Respond,
  limits: Readonly<Record<string, string>> = {},
): Promise<VoicedServer> {
  const models = await openModelServer({ respond, key: providerKey });
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-models-'));
  const file = join(folder, 'models.json');
  const shared = { provider: 'script', url: models.baseUrl, protocol: 'compatible', keyEnv: 'SCRIPT_KEY' };
  const scenes = {
    ...shared,
    id: 'scenes',
    model: 'teller-1',
    price: { currency: 'USD', input: 2, output: 10 },
  };
  const house = { ...shared, id: 'house', model: 'teller-2', price: null };
  const own = { ...shared, id: 'own', model: 'teller-3', price: 'free' };
  await writeFile(file, JSON.stringify({ models: [scenes, house, own] }));
  const server = await startServer('GB', { ...limits, MODELS_FILE: file, SCRIPT_KEY: providerKey });
  return {
    server,
    models,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await models[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
