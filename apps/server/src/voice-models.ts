import {
  isModelProvider,
  type ModelProvider,
  type ModelProviderName,
  modelProviderNames,
  modelProviders,
} from './model-provider.ts';
import type { ModelConfig, ModelsAround, ModelsRead } from './models-file.ts';
import { operatorKey } from './operator-key.ts';
import { addressOf, clearTextOf } from './provider-address.ts';

type Wrong = { readonly wrong: readonly string[] };

/**
 * Reads VOICE_MODEL and VOICE_SMALL_MODEL: a model, or several parted by commas, of which the later ones stand in for the
 * first. Where keys for several providers are there, each says whose it is: `anthropic:claude-haiku-5-5`.
 */
export function readVoiceModels(
  { large, small }: { readonly large: string; readonly small: string | undefined },
  around: ModelsAround,
): ModelsRead {
  const wanted = [
    ...namesIn(large).map((name) => ({ name, variable: 'VOICE_MODEL', tier: 'large' as const })),
    ...namesIn(small ?? large).map((name) => ({
      name,
      variable: 'VOICE_SMALL_MODEL',
      tier: 'small' as const,
    })),
  ];
  const names = [...new Set(wanted.map(({ name }) => name))];
  const read = names.map((name) => {
    const uses = wanted.filter((each) => each.name === name);
    return modelOf(
      name,
      { variable: uses[0]?.variable ?? 'VOICE_MODEL', tiers: uses.map(({ tier }) => tier) },
      around,
    );
  });
  const wrong = [...new Set(read.flatMap((each) => ('wrong' in each ? each.wrong : [])))];
  if (wrong.length > 0) return { ok: false, wrong };
  const models = read.flatMap((each) => ('wrong' in each ? [] : [each]));
  return { ok: true, models: models.map((each) => ({ ...each, id: idOf(each, models) })) };
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function modelOf(
  name: string,
  { variable, tiers }: { readonly variable: string; readonly tiers: ModelConfig['tiers'] },
  around: ModelsAround,
): ModelConfig | Wrong {
  const [, prefix = '', rest = ''] = /^([a-z]+):(.+)$/.exec(name) ?? [];
  const named = isModelProvider(prefix) ? prefix : undefined;
  const provider = named ?? onlyProvider(name, variable, around);
  if (typeof provider === 'object') return provider;
  const usual: ModelProvider = modelProviders[provider];
  const url = addressOf(usual, around.variables);
  const key = usual.keyName === null ? {} : operatorKey(around.variables, usual.keyName, around.readFile);
  if ('wrong' in key) return { wrong: [key.wrong] };
  if (url === null)
    return { wrong: [`${usual.urlName}: is needed for ${name}, such as http://localhost:8000/v1`] };
  if (usual.needsKey && key.key === undefined) {
    return { wrong: [`${usual.keyName}: is needed for ${name}; it must hold the key`] };
  }
  const wrong = clearTextOf(url, usual.urlName, around.allowHttp);
  if (wrong.length > 0) return { wrong };
  const model = named === undefined ? name : rest;
  return { id: model, provider, model, protocol: usual.protocol, url, tiers: [...tiers], ...key };
}

/** Whose it is where nobody says so: the one provider whose key or address is there. */
function onlyProvider(
  name: string,
  variable: string,
  { variables }: ModelsAround,
): ModelProviderName | Wrong {
  const there = modelProviderNames.filter((provider) => {
    const { keyName, urlName, needsKey }: ModelProvider = modelProviders[provider];
    const keys = keyName !== null && needsKey ? [keyName, `${keyName}_FILE`] : [urlName];
    return keys.some((key) => variables[key] !== undefined);
  });
  const [only, another] = there;
  if (only === undefined) {
    return {
      wrong: [
        `${variable}: nobody is there to ask for ${name}. Set OPENAI_API_KEY, ANTHROPIC_API_KEY, OPENROUTER_API_KEY, ` +
          `OLLAMA_URL or VOICE_URL; of Ollama on this machine it is ollama:${name.replace(/^.*:/, '')}`,
      ],
    };
  }
  if (another === undefined) return only;
  return {
    wrong: [
      `${variable}: does not say who is to be asked for ${name}. Write ${there.map((each) => `${each}:${name}`).join(' or ')}`,
    ],
  };
}

/** The model's own name, unless two providers have one of that name. */
function idOf({ provider, model }: ModelConfig, models: readonly ModelConfig[]): string {
  return models.some((other) => other.model === model && other.provider !== provider)
    ? `${provider}:${model}`
    : model;
}
