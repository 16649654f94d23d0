import { expect, test } from 'vitest';
import { openModelServer, storyteller } from '../../../testing/model-server/index.ts';
import { composeNarration } from './compose-narration.ts';
import { readConfig } from './config.ts';
import { plainLog } from './log.ts';

const around = { files: async () => undefined, kept: undefined, log: plainLog };

test('without a model there is no voice, and nothing is loaded', async () => {
  expect(await composeNarration(readConfig({}), around)).toBe(undefined);
});

test('a model that is named tells, understands and proposes, within what it may cost', async () => {
  await using server = await openModelServer({ respond: (question) => storyteller(question) });
  const config = readConfig({
    VOICE_MODEL: 'claude-haiku-5-5',
    ANTHROPIC_API_KEY: 'a-key',
    ANTHROPIC_URL: server.baseUrl,
    VOICE_MONTH_MOST: '5 USD',
  });
  const narration = await composeNarration(config, around);
  expect(narration?.voice.models()).toMatchObject([{ id: 'claude-haiku-5-5', health: 'untried' }]);
  expect(narration?.voice.limits?.month).toStrictEqual({ amount: 5, currency: 'USD' });
  expect(narration?.agents.find({ role: 'interpreter' })).toMatchObject([
    { name: 'interpreter', state: 'working', health: 'untried' },
    { name: 'second-interpreter', state: 'working', health: 'untried' },
  ]);
  expect(server.asked).toStrictEqual([]);
});

test('limits in another currency than prices are refused at the start, because nothing would count them', async () => {
  const config = readConfig({
    VOICE_MODEL: 'claude-haiku-5-5',
    ANTHROPIC_API_KEY: 'a-key',
    VOICE_MONTH_MOST: '5 EUR',
  });
  await expect(composeNarration(config, around)).rejects.toThrow('Write the limits in USD.');
});

test('what is free of charge fits limits in every currency', async () => {
  const config = readConfig({ VOICE_MODEL: 'ollama:gemma4', VOICE_MONTH_MOST: '5 EUR' });
  expect((await composeNarration(config, around))?.voice.models()).toMatchObject([
    { price: { input: 0, output: 0 } },
  ]);
});

test('of a model that nobody knows the price of it is said that no limit counts it', async () => {
  const warned: string[] = [];
  const log = { ...plainLog, warn: (message: string) => void warned.push(message) };
  const config = readConfig({
    VOICE_MODEL: 'a-model-of-my-own',
    VOICE_URL: 'http://localhost:9/v1',
    VOICE_MONTH_MOST: '5 EUR',
  });
  await composeNarration(config, { ...around, log });
  expect(warned.join()).toContain('no limit counts it');
});
