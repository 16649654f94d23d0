import { expect, test } from 'vitest';
import { readSecondOpinion } from './second-opinion-config.ts';

const files = (path: string): string => {
  if (path === '/keys/empty') return '\n';
  if (path !== '/keys/second') throw new Error('There is no such file.');
  return 'sk-from-file\n';
};
const openai = { SECOND_OPINION: 'openai-moderation', SECOND_OPINION_URL: 'https://api.openai.com/v1' };

test('nobody is asked unless somebody is named', () => {
  expect(readSecondOpinion({}, files)).toStrictEqual({ ok: true, secondOpinion: undefined });
  expect(readSecondOpinion({ SECOND_OPINION: 'off' }, files)).toStrictEqual({
    ok: true,
    secondOpinion: undefined,
  });
});

test('a moderation service has a usual model and 1.5 seconds', () => {
  expect(readSecondOpinion({ ...openai, SECOND_OPINION_KEY: 'sk-1' }, files)).toStrictEqual({
    ok: true,
    secondOpinion: {
      kind: 'openai-moderation',
      baseUrl: 'https://api.openai.com/v1',
      model: 'omni-moderation-latest',
      milliseconds: 1500,
      key: 'sk-1',
    },
  });
});

test('the key may lie in a file, and a guard model at home needs none', () => {
  expect(readSecondOpinion({ ...openai, SECOND_OPINION_KEY_FILE: '/keys/second' }, files)).toMatchObject({
    secondOpinion: { key: 'sk-from-file' },
  });
  const guard = {
    SECOND_OPINION: 'guard-model',
    SECOND_OPINION_URL: 'http://localhost:11434/v1',
    SECOND_OPINION_MODEL: 'llama-guard3:8b',
    SECOND_OPINION_TIMEOUT_MS: '800',
  };
  expect(readSecondOpinion(guard, files)).toStrictEqual({
    ok: true,
    secondOpinion: {
      kind: 'guard-model',
      baseUrl: 'http://localhost:11434/v1',
      model: 'llama-guard3:8b',
      milliseconds: 800,
    },
  });
});

test.for<[Record<string, string>, string]>([
  [{ SECOND_OPINION: 'yes' }, 'SECOND_OPINION: must be off, openai-moderation, guard-model, guard-prompt'],
  [{ SECOND_OPINION: 'guard-model' }, 'SECOND_OPINION_URL: is needed'],
  [{ ...openai, SECOND_OPINION: 'guard-prompt' }, 'SECOND_OPINION_MODEL: is needed'],
  [{ ...openai, SECOND_OPINION_URL: 'ftp://x' }, 'SECOND_OPINION_URL: must be an address'],
  [{ ...openai, SECOND_OPINION_URL: 'http://guard.example/v1' }, 'everybody to read'],
  [{ ...openai, SECOND_OPINION_TIMEOUT_MS: '9999' }, 'from 50 to 5000'],
  [{ ...openai, SECOND_OPINION_KEY: 'a', SECOND_OPINION_KEY_FILE: '/keys/second' }, 'Set one of them'],
  [{ ...openai, SECOND_OPINION_KEY_FILE: '/keys/none' }, '/keys/none cannot be read'],
  [{ ...openai, SECOND_OPINION_KEY_FILE: '/keys/empty' }, '/keys/empty is empty'],
])('%j is wrong and says what would be right', ([variables, message]) => {
  const read = readSecondOpinion(variables, files);
  expect(read.ok ? [] : read.wrong.join('\n')).toContain(message);
});

test('a network of one’s own may be trusted', () => {
  const variables = {
    ...openai,
    SECOND_OPINION_URL: 'http://guard:8000/v1',
    SECOND_OPINION_ALLOW_HTTP: 'yes',
  };
  expect(readSecondOpinion(variables, files)).toMatchObject({ ok: true });
});
