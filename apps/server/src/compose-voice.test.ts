import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeOfCharge, type LanguageModel, type LanguageModelError } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';
import { faults, openModelServer, says, storyteller } from '../../../testing/model-server/index.ts';
import { checkModel } from './check-model.ts';
import { composeModels } from './compose-voice.ts';
import { readConfig } from './config.ts';
import { readModels } from './models-config.ts';

const soon = (): AbortSignal => AbortSignal.timeout(20_000);

async function modelsOf(variables: Readonly<Record<string, string>>): Promise<readonly LanguageModel[]> {
  return composeModels(readConfig(variables));
}

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
/** The blocks that connect a model, and what they set. */
const blocks = [...readme.matchAll(/```\n((?:(?!```)[^])*?VOICE_MODEL(?:(?!```)[^])*?)\n```/g)].map(
  ([, block = '']) => ({
    lines: block.split('\n'),
    sets: Object.fromEntries(
      [...block.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
    ),
  }),
);
const urls = ['OLLAMA_URL', 'OPENAI_URL', 'ANTHROPIC_URL', 'OPENROUTER_URL'] as const;
const paths = ['/v1/chat/completions', '/v1/responses', '/v1/messages', '/v1/chat/completions'] as const;

describe('the three lines of the README', () => {
  test.for(urls.map((url, at) => ({ url, path: paths[at], block: blocks[at] })))(
    'that go with $url give a voice',
    async ({ url, path, block }) => {
      expect(block?.lines).toHaveLength(3);
      expect(block?.lines.at(-1)).toBe('npm start');
      const { VOICE_MODEL: named = '', ...keys } = block?.sets ?? {};
      const name = named.replace(/^ollama:/, '');
      await using server = await openModelServer({ respond: (question) => storyteller(question) });
      const [model] = await modelsOf({ ...block?.sets, [url]: new URL(server.baseUrl).origin });
      expect(model?.card).toMatchObject({ id: name, model: name, tiers: ['large', 'small'] });
      expect(model && (await checkModel(model, soon()))).toMatchObject({ ok: true, said: 'Ready.' });
      const [asked] = server.asked;
      expect(asked?.path).toBe(path);
      const sent = asked?.headers['x-api-key'] ?? asked?.headers.authorization?.replace('Bearer ', '');
      expect([sent]).toStrictEqual([Object.values(keys)[0]]);
      expect(asked?.question.model).toBe(name);
    },
  );

  test('are there for four providers, whose prices are known where they charge', async () => {
    expect(blocks).toHaveLength(4);
    const priced = blocks.map(async ({ sets }) => (await modelsOf(sets))[0]?.card.price?.currency);
    expect(await Promise.all(priced)).toStrictEqual(['XXX', 'USD', 'USD', 'USD']);
  });

  test('without them nobody is asked, and nothing is loaded', async () => {
    expect(await modelsOf({})).toStrictEqual([]);
  });
});

test('what the operator says of a model is believed before what is known of it', async () => {
  const [known] = await modelsOf({ OPENAI_API_KEY: 'k', VOICE_MODEL: 'gpt-6-luna' });
  expect(known?.card).toMatchObject({ contextTokens: 272_000, price: { currency: 'USD', output: 0.5 } });
  const config = readConfig({ OPENAI_API_KEY: 'k', VOICE_MODEL: 'gpt-6-luna' });
  const price = { currency: 'EUR', input: 1, output: 2 };
  const changed = config.models.map((model) => ({ ...model, contextTokens: 9000, price }));
  const [own] = await composeModels({ models: changed });
  expect(own?.card).toMatchObject({ contextTokens: 9000, outputTokens: 128_000, price });
  const priced = async (other: 'free' | null) =>
    (await composeModels({ models: config.models.map((model) => ({ ...model, price: other })) }))[0]?.card
      .price;
  expect(await priced(null)).toBeNull();
  expect(await priced('free')).toStrictEqual(freeOfCharge);
});

test('whoever has no name of a provider is shown by the host that is asked, and by nothing else of the address', async () => {
  const variables = {
    VOICE_KEY: 'sk-secret',
    VOICE_MODEL: 'qwen3',
    VOICE_URL: 'https://models.example.org/secret/v1',
  };
  const [model] = await modelsOf(variables);
  expect(model?.card.provider).toBe('models.example.org');
  expect(JSON.stringify(model?.card)).not.toContain('secret');
  const [here] = await modelsOf({ VOICE_MODEL: 'other:storyteller', VOICE_URL: 'http://127.0.0.1:8090/v1' });
  expect(here?.card).toMatchObject({ id: 'storyteller', provider: '127.0.0.1:8090' });
  const [ollama] = await modelsOf({ VOICE_MODEL: 'ollama:gemma4', OLLAMA_URL: 'http://127.0.0.1:11434' });
  expect(ollama?.card.provider).toBe('ollama');
});

test('the file of models in docs/models.md is one', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/models.md'), 'utf8');
  const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
  const read = readModels({ MODELS_FILE: 'models.yaml', CLAUDE_KEY: 'sk-1' }, () => example);
  const models = await composeModels({ models: read.ok ? read.models : [] });
  expect(models.map(({ card }) => [card.id, card.contextTokens, card.price?.currency])).toStrictEqual([
    ['scenes', 100_000, 'EUR'],
    ['house', 8192, undefined],
  ]);
});

describe('a check of a connection', () => {
  test.for<[keyof typeof faults, LanguageModelError['code'] | 'language-model/empty', string]>([
    ['busy', 'language-model/busy', 'in 2 seconds'],
    ['broken', 'language-model/broken', 'Try again later'],
    ['credentials', 'language-model/credentials', 'whether the key is the right one'],
    ['unknown-model', 'language-model/unknown-model', 'ollama pull gemma4'],
    ['too-long', 'language-model/too-long', 'more room'],
    ['redirected', 'language-model/refused', 'Look at the address'],
    ['hung-up', 'language-model/unreachable', 'ollama serve'],
    ['wrong-page', 'language-model/nonsense', 'it ends before /chat/completions'],
    ['empty', 'language-model/empty', 'another model'],
  ])('that is %s says %s, and what to do', async ([fault, code, remedy]) => {
    await using server = await openModelServer({ respond: faults[fault] });
    const [model] = await modelsOf({ OLLAMA_URL: server.baseUrl, VOICE_MODEL: 'gemma4' });
    const found = model && (await checkModel(model, soon()));
    expect(found).toMatchObject({ ok: false, code, remedy: expect.stringContaining(remedy) });
  });

  test('that takes too long is ended, and says so', async () => {
    await using server = await openModelServer({ respond: faults.silent });
    const [model] = await modelsOf({ OLLAMA_URL: server.baseUrl, VOICE_MODEL: 'gemma4' });
    const found = model && (await checkModel(model, AbortSignal.timeout(100)));
    expect(found).toMatchObject({ ok: false, code: 'language-model/late' });
  });

  test('of a model that thinks as long as it may has reached it', async () => {
    await using server = await openModelServer({ respond: () => ({ steps: [], end: 'length' }) });
    const [model] = await modelsOf({ OLLAMA_URL: server.baseUrl, VOICE_MODEL: 'gemma4' });
    expect(model && (await checkModel(model, soon()))).toMatchObject({ ok: true, said: '' });
  });

  test('sends no word of a player', async () => {
    await using server = await openModelServer({ respond: () => says('ready') });
    const [model] = await modelsOf({ OLLAMA_URL: server.baseUrl, VOICE_MODEL: 'gemma4' });
    await (model && checkModel(model, soon()));
    expect(server.asked[0]?.question.messages).toStrictEqual([
      { role: 'user', text: 'Answer with this word alone: ready' },
    ]);
  });
});
