import { expect, test } from 'vitest';
import { readModels } from './models-config.ts';

const files: Readonly<Record<string, string>> = {
  '/keys/openai': 'sk-from-file\n',
  '/keys/empty': '\n',
  '/models.yaml': `models:
  # Scenes by the large one.
  - id: scenes
    provider: anthropic
    model: claude-sonnet-5-5
    tiers: [large]
    price: { currency: EUR, input: 2, output: 9 }
    effort: low
  - id: local
    provider: ollama
    model: gemma4
    tiers: [small]
    contextTokens: 32768
    price: free
    silenceSeconds: 180
  - id: house
    provider: house
    model: our-own
    url: https://models.example.org/v1
    keyEnv: HOUSE_KEY
`,
  '/models.json':
    '{"models": [{"id": "a", "provider": "openai", "model": "gpt-6-luna", "keyFile": "/keys/openai"}]}',
  '/broken.yaml': 'models:\n  - id: "a\n',
  '/keyed.yaml': 'models: [{ id: a, provider: openai, model: m, key: sk-1 }]',
  '/twice.yaml': 'models: [{ id: a, provider: ollama, model: m }, { id: a, provider: ollama, model: n }]',
  '/nowhere.yaml': 'models: [{ id: a, provider: house, model: m }]',
  '/both.yaml': 'models: [{ id: a, provider: ollama, model: m, keyEnv: A, keyFile: /keys/openai }]',
  '/clear.yaml': 'models: [{ id: a, provider: house, model: m, url: "http://models.example/v1" }]',
  '/typo.yaml': 'models: [{ id: a, provider: ollama, modle: m }]',
  '/none.yaml': 'models: []',
};
const readFile = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw new Error('There is no such file.');
  return text;
};
const both = ['small', 'large'];

test('a key alone, which may be there for something else, sends nobody anything', () => {
  expect(readModels({}, readFile)).toStrictEqual({ ok: true, models: [] });
  expect(
    readModels({ OPENAI_API_KEY: 'sk-1', OLLAMA_URL: 'http://localhost:11434' }, readFile),
  ).toStrictEqual({
    ok: true,
    models: [],
  });
});

test.for<[Record<string, string>, Record<string, unknown>]>([
  [
    { OPENAI_API_KEY: 'sk-1', VOICE_MODEL: 'gpt-6-luna' },
    { provider: 'openai', protocol: 'openai', url: 'https://api.openai.com/v1', key: 'sk-1' },
  ],
  [
    { OPENAI_API_KEY_FILE: '/keys/openai', VOICE_MODEL: 'gpt-6-luna' },
    { provider: 'openai', key: 'sk-from-file' },
  ],
  [
    { ANTHROPIC_API_KEY: 'sk-2', VOICE_MODEL: 'claude-haiku-5-5' },
    { provider: 'anthropic', protocol: 'anthropic', url: 'https://api.anthropic.com/v1', key: 'sk-2' },
  ],
  [
    { OPENROUTER_API_KEY: 'sk-3', VOICE_MODEL: 'openai/gpt-6.1-terra' },
    { provider: 'openrouter', protocol: 'compatible', url: 'https://openrouter.ai/api/v1', key: 'sk-3' },
  ],
  [
    { OLLAMA_URL: 'http://127.0.0.1:11434', VOICE_MODEL: 'gemma4:12b' },
    { provider: 'ollama', protocol: 'compatible', url: 'http://127.0.0.1:11434/v1' },
  ],
  [
    { VOICE_URL: 'http://localhost:1234/v1', VOICE_MODEL: 'qwen/qwen3' },
    { provider: 'other', protocol: 'compatible', url: 'http://localhost:1234/v1' },
  ],
  [
    { VOICE_URL: 'http://vllm:8000', VOICE_KEY: 'sk-4', VOICE_MODEL: 'm', VOICE_ALLOW_HTTP: 'yes' },
    { url: 'http://vllm:8000/v1', key: 'sk-4' },
  ],
])('%j is enough for a voice', ([variables, expected]) => {
  expect(readModels(variables, readFile)).toMatchObject({
    ok: true,
    models: [{ id: variables['VOICE_MODEL'], model: variables['VOICE_MODEL'], ...expected }],
  });
});

test('one model does everything, unless a small one is named', () => {
  const one = readModels({ OPENAI_API_KEY: 'k', VOICE_MODEL: 'big' }, readFile);
  expect(one).toMatchObject({ models: [{ model: 'big', tiers: ['large', 'small'] }] });
  const two = readModels({ OPENAI_API_KEY: 'k', VOICE_MODEL: 'big', VOICE_SMALL_MODEL: 'little' }, readFile);
  expect(two).toMatchObject({
    models: [
      { model: 'big', tiers: ['large'] },
      { model: 'little', tiers: ['small'] },
    ],
  });
});

test('several stand in for each other, and say whose they are where that is not plain', () => {
  const variables = {
    ANTHROPIC_API_KEY: 'sk-2',
    OPENAI_API_KEY: 'sk-1',
    VOICE_MODEL: 'anthropic:claude-haiku-5-5, openai:gpt-6-luna, ollama:gemma4:12b',
  };
  expect(readModels(variables, readFile)).toMatchObject({
    models: [
      { id: 'claude-haiku-5-5', provider: 'anthropic', key: 'sk-2' },
      { id: 'gpt-6-luna', provider: 'openai', key: 'sk-1' },
      { id: 'gemma4:12b', provider: 'ollama', url: 'http://localhost:11434/v1' },
    ],
  });
  const same = { ...variables, VOICE_MODEL: 'openai:m,ollama:m' };
  expect(readModels(same, readFile)).toMatchObject({ models: [{ id: 'openai:m' }, { id: 'ollama:m' }] });
});

test('a file says everything about models but their keys', () => {
  const variables = { MODELS_FILE: '/models.yaml', ANTHROPIC_API_KEY: 'sk-2', HOUSE_KEY: 'sk-5' };
  expect(readModels(variables, readFile)).toStrictEqual({
    ok: true,
    models: [
      {
        id: 'scenes',
        provider: 'anthropic',
        model: 'claude-sonnet-5-5',
        protocol: 'anthropic',
        url: 'https://api.anthropic.com/v1',
        key: 'sk-2',
        tiers: ['large'],
        price: { currency: 'EUR', input: 2, output: 9 },
        effort: 'low',
      },
      {
        id: 'local',
        provider: 'ollama',
        model: 'gemma4',
        protocol: 'compatible',
        url: 'http://localhost:11434/v1',
        tiers: ['small'],
        contextTokens: 32_768,
        price: 'free',
        silenceSeconds: 180,
      },
      {
        id: 'house',
        provider: 'house',
        model: 'our-own',
        protocol: 'compatible',
        url: 'https://models.example.org/v1',
        key: 'sk-5',
        tiers: both,
      },
    ],
  });
  expect(readModels({ MODELS_FILE: '/models.json' }, readFile)).toMatchObject({
    models: [{ id: 'a', protocol: 'openai', key: 'sk-from-file', tiers: both }],
  });
});

test.for<[Record<string, string>, string]>([
  [{ VOICE_SMALL_MODEL: 'm' }, 'VOICE_MODEL: is needed beside VOICE_SMALL_MODEL'],
  [{ VOICE_MODEL: 'm' }, 'VOICE_MODEL: nobody is there to ask for m. Set OPENAI_API_KEY'],
  [{ VOICE_MODEL: 'gemma4' }, 'of Ollama on this machine it is ollama:gemma4'],
  [{ VOICE_MODEL: 'openai:m' }, 'OPENAI_API_KEY: is needed for openai:m'],
  [{ VOICE_MODEL: 'other:m' }, 'VOICE_URL: is needed for other:m'],
  [
    { VOICE_MODEL: 'm', OPENAI_API_KEY: 'k', OLLAMA_URL: 'http://localhost:11434' },
    'Write openai:m or ollama:m',
  ],
  [{ VOICE_MODEL: 'm', OPENAI_API_KEY: 'k', OPENAI_API_KEY_FILE: '/keys/openai' }, 'Set one of them'],
  [{ VOICE_MODEL: 'm', OPENAI_API_KEY_FILE: '/keys/empty' }, '/keys/empty is empty'],
  [{ VOICE_MODEL: 'm', OPENAI_API_KEY_FILE: '/keys/none' }, '/keys/none cannot be read'],
  [
    { VOICE_MODEL: 'm', OLLAMA_URL: '127.0.0.1:11434' },
    'OLLAMA_URL: must be an address such as http://localhost:11434',
  ],
  [{ VOICE_MODEL: 'm', OLLAMA_URL: 'http://gpu:11434' }, 'OLLAMA_URL: would send what players write'],
  [
    { VOICE_MODEL: 'm', VOICE_URL: 'https://me:secret@gpu/v1' },
    'VOICE_URL: has a name or a password in its address',
  ],
  [{ VOICE_MODEL: 'm', MODELS_FILE: '/models.json' }, 'VOICE_MODEL: is there beside MODELS_FILE'],
  [{ MODELS_FILE: '/gone.yaml' }, 'MODELS_FILE: /gone.yaml cannot be read'],
  [{ MODELS_FILE: '/broken.yaml' }, 'MODELS_FILE: /broken.yaml is not right: Missing closing'],
  [{ MODELS_FILE: '/keyed.yaml' }, 'MODELS_FILE: models 0 holds a key. Keys stay out of this file'],
  [{ MODELS_FILE: '/typo.yaml' }, '"modle" is not known here: leave it out'],
  [{ MODELS_FILE: '/none.yaml' }, 'MODELS_FILE: models must name a model'],
  [{ MODELS_FILE: '/twice.yaml' }, 'a is there twice'],
  [{ MODELS_FILE: '/nowhere.yaml' }, 'a needs a url'],
  [{ MODELS_FILE: '/both.yaml' }, 'a has keyEnv and keyFile'],
  [{ MODELS_FILE: '/clear.yaml' }, 'would send what players write'],
  [{ MODELS_FILE: '/models.yaml', HOUSE_KEY: 'k' }, 'ANTHROPIC_API_KEY: is needed for scenes'],
  [{ MODELS_FILE: '/models.yaml', ANTHROPIC_API_KEY: 'k' }, 'HOUSE_KEY: is needed for house'],
])('%j is wrong and says what would be right', ([variables, message]) => {
  const read = readModels(variables, readFile);
  expect(read.ok ? [] : read.wrong.join('\n')).toContain(message);
  expect(JSON.stringify(read)).not.toMatch(/sk-|secret/);
});

test.each([
  [{ VOICE_KEY: 'sk-1\r\nx-forged: yes' }, /^VOICE_KEY: must be one line/],
  [{ VOICE_KEY: 'clé☃' }, /^VOICE_KEY: must be one line/],
  [{ VOICE_KEY_FILE: '/models.yaml' }, /^VOICE_KEY_FILE: must be one line/],
  [{ VOICE_URL: 'http://localhost:8000/v1?version=2' }, /^VOICE_URL: has a \? or # in it/],
])('what no request could be made with is refused at the start, and not repeated: %o', (given, wrong) => {
  const variables = { VOICE_URL: 'http://localhost:8000/v1', VOICE_MODEL: 'qwen3', ...given };
  const read = readModels(variables, readFile);
  expect(read).toStrictEqual({ ok: false, wrong: [expect.stringMatching(wrong)] });
  expect(JSON.stringify(read)).not.toMatch(/forged|clé|claude/);
});
