import type { ModelSummary } from '@lamplight/contracts';
import type { ModelCheck, ModelsRoom } from '@lamplight/gateway';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, origin, type Visitor } from './visitor.ts';

const key = 'the-key-of-an-operator-that-is-long-enough';
const form = { 'content-type': 'application/x-www-form-urlencoded', origin };
const large: ModelSummary = {
  id: 'large',
  provider: 'openai',
  model: 'gpt-<story>',
  tiers: ['large'],
  contextTokens: 128_000,
  price: { currency: 'USD', input: 1.25, output: 10 },
  health: 'ready',
  because: null,
  code: null,
  until: null,
};
const local: ModelSummary = {
  id: 'local',
  provider: 'ollama',
  model: 'llama',
  tiers: ['small', 'large'],
  contextTokens: 8192,
  price: null,
  health: 'failing',
  because: 'Nothing answers at its address.',
  code: 'language-model/unreachable',
  until: null,
};

let door: Door;
let visitor: Visitor;
let models: ModelSummary[] = [];
let agents: ReturnType<ModelsRoom['agents']> = [];
let outcome: ModelCheck;
const asked: string[] = [];

beforeEach(async () => {
  models = [large, local];
  agents = [];
  outcome = { ok: true, said: 'ready <now>', tokens: 48 };
  asked.length = 0;
  door = await openDoor({
    modelsRoom: {
      key,
      list: () => models,
      agents: () => agents,
      async check(id) {
        asked.push(id);
        return outcome;
      },
    },
  });
  visitor = createVisitor(door.gateway);
});
afterEach(() => door[Symbol.asyncDispose]());

async function page(path = '/models'): Promise<string> {
  return (await visitor.ask('GET', path)).text();
}

const enter = (): Promise<Response> => visitor.ask('POST', '/models', `key=${key}`, form);
const check = (id: string): Promise<Response> => visitor.ask('POST', '/models/check', `model=${id}`, form);

describe('whoever does not have the key', () => {
  test('sees nothing of the models and tests none', async () => {
    expect(await page()).toContain('name="key"');
    expect(await (await check('large')).text()).toContain('name="key"');
    const wrong = await visitor.ask('POST', '/models', 'key=wrong', form);
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([403, null]);
    expect(asked).toEqual([]);
  });

  test('is nobody whom a page of another site may make test anything', async () => {
    await enter();
    const foreign = { ...form, origin: 'https://elsewhere.example' };
    expect((await visitor.ask('POST', '/models/check', 'model=large', foreign)).status).toBe(403);
    expect(asked).toEqual([]);
  });

  test('is somebody who left, too', async () => {
    await enter();
    await visitor.ask('POST', '/models/leave', '', form);
    expect(await page()).toContain('name="key"');
  });
});

describe('the operator', () => {
  test('sees how each model is, with its price, without script and stored nowhere', async () => {
    expect((await enter()).headers.get('location')).toBe('/models');
    const response = await visitor.ask('GET', '/models');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(text).toContain(
      '2 models are connected; one of them fails. large is asked first to tell stories, and local to say what players mean',
    );
    expect(text).toContain('gpt-&lt;story&gt;');
    expect(text).toContain('1.25 USD for a million tokens read, 10 for a million written');
    expect(text).toContain('It fails. Nothing answers at its address.');
    expect(text).not.toMatch(/<script|<style|javascript:| on\w+=/);
    expect((await visitor.ask('GET', '/bare.css')).headers.get('content-type')).toContain('text/css');
  });

  test('reads a price, that there is none to pay, and that nobody knows one as three different things', async () => {
    await enter();
    expect(await page()).toContain('none is known here, so no budget in money counts it');
    models = [{ ...local, price: { currency: 'XXX', input: 0, output: 0 } }];
    const text = await page();
    expect(text).toContain('<dd>free of charge</dd>');
    expect(text).not.toContain('XXX');
  });

  test('reads when a provider may be asked again that is asked too much', async () => {
    await enter();
    models = [{ ...local, because: 'It is asked too much.', until: '2026-11-22T14:32:10.000Z' }];
    expect(await page()).toContain('It is asked too much. It may be asked again from 14:32:10 UTC on.');
  });

  test('tests a connection and is told that it answers', async () => {
    await enter();
    const text = await (await check('large')).text();
    expect(asked).toEqual(['large']);
    expect(text).toMatch(/large works\.<\/strong>\s*It answered “ready &lt;now&gt;”, for 48 tokens\./);
  });

  test('is told what is wrong with a model that does not answer, and what can be done about it', async () => {
    await enter();
    outcome = {
      ok: false,
      code: 'language-model/unreachable',
      wrong: 'Nobody answers at <its address>.',
      remedy: 'Start Ollama.',
    };
    const text = await (await check('local')).text();
    expect(text).toContain('local did not answer.');
    expect(text).toMatch(/Nobody answers at &lt;its address&gt;\.<br \/>\s*Start Ollama\./);
  });

  test('sees who works with the models, how they are, and what they have done', async () => {
    await enter();
    expect(await page()).not.toContain('Agents');
    agents = [
      {
        name: 'interpreter',
        serves: 'understand',
        state: 'working',
        health: 'failing',
        metrics: { runs: 12, failures: 5, inputTokens: 24_000, outputTokens: 345 },
      },
    ];
    const cells = [...(await page()).matchAll(/<t[dh][^>]*>([^<]*)<\/t[dh]>/g)].map(([, cell]) => cell);
    expect(cells.slice(-6)).toEqual([
      'interpreter',
      'understand',
      'working, failing, and left alone for a while',
      '12',
      '5',
      '24,345',
    ]);
  });

  test('reads beside a model that no story has asked what its test has shown', async () => {
    await enter();
    models = [
      { ...local, health: 'untried', because: null },
      { ...large, health: 'untried' },
    ];
    expect(await page()).not.toContain('It answers');
    const answered = await (await check('local')).text();
    expect(answered.match(/It answers; no story has asked it yet\./g)).toHaveLength(1);
    expect(answered.match(/<dd>No story has asked it yet\./g)).toHaveLength(1);
    outcome = { ok: false, code: 'language-model/late', wrong: 'Nothing came.', remedy: 'Try again.' };
    expect(await (await check('local')).text()).toContain('It fails; no story has asked it yet.');
  });

  test('is told that a model was reached also when it thought and wrote nothing', async () => {
    await enter();
    outcome = { ok: true, said: '', tokens: 64 };
    expect(await (await check('large')).text()).toMatch(
      /large works\.<\/strong>\s*It was reached, for 64 tokens\./,
    );
  });

  test('is shown the models that there are when the one to be tested is gone', async () => {
    await enter();
    const gone = await check('older');
    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/models']);
    expect(asked).toEqual([]);
  });

  test('is shown how to connect a model of each provider when there is none', async () => {
    await enter();
    models = [];
    const text = await page();
    expect(text).toContain('No model is connected: stories are told in the words of their authors');
    for (const name of ['ollama pull', 'OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'OPENROUTER_API_KEY'])
      expect(text).toContain(name);
  });
});
