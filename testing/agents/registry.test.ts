import { type Agent, capability, createRegistry, type Registry } from '@lamplight/agents';
import { LanguageModelError, type ModelRequest } from '@lamplight/ports';
import { run, step } from '@lamplight/primitives';
import { fakeEnvironment } from '@lamplight/primitives/testing';
import { describe, expect, test } from 'vitest';
import { type Scripted, scriptedModel } from './scripted-model.ts';

const sum = capability<readonly number[], string>('sum');
const request: ModelRequest = { purpose: 'sum', system: 'Add.', messages: [], mostTokens: 50 };

/** An agent that asks its model once, or as often as it is told. */
function adder(
  name: string,
  more: Partial<Agent<readonly number[], string>> = {},
): Agent<readonly number[], string> {
  return {
    name,
    role: 'adder',
    serves: sum,
    capabilities: ['add'],
    tools: [],
    tier: 'small',
    limits: { tokens: 1_000, calls: 2, milliseconds: 1_000, atOnce: 1 },
    async work({ body }, desk) {
      const { text } = await desk.ask(request);
      return `${text} ${body.length}`;
    },
    ...more,
  };
}

function house(script: readonly Scripted[] = [{ text: ['three'], wait: 100 }]) {
  const environment = fakeEnvironment();
  const price = { currency: 'EUR', input: 1_000, output: 5_000 };
  const model = scriptedModel({ id: 'small', tiers: ['small'], price }, script, environment);
  const agents = createRegistry({ models: { tier: () => model } });
  return { environment, agents, model };
}

/** Asks as a workflow does. */
async function ask(
  agents: Registry,
  environment: ReturnType<typeof fakeEnvironment>,
  body: readonly number[] = [1, 2],
) {
  const asking = step('ask', (numbers: readonly number[], context) =>
    agents.perform(sum, { from: 'a test', body: numbers }, context),
  );
  const result = run(asking, body, { environment }).catch((error: unknown) => error);
  await environment.advance(5_000);
  return result;
}

describe('an agent', () => {
  test('works from its start until it is drained, and is gone once it is retired', async () => {
    const { agents, environment } = house();
    agents.register(adder('ada'));
    expect(await ask(agents, environment)).toMatchObject({ code: 'agents/nobody' });
    agents.start('ada');
    expect(await ask(agents, environment)).toBe('three 2');
    await agents.drain('ada');
    expect(await ask(agents, environment)).toMatchObject({ code: 'agents/nobody' });
    expect(agents.find()).toMatchObject([{ state: 'draining' }]);
    agents.start('ada');
    expect(await ask(agents, environment)).toBe('three 2');
    await agents.drain('ada');
    agents.retire('ada');
    expect(agents.find()).toEqual([]);
    agents.register(adder('ada'));
  });

  test('ends what it has begun before it is drained', async () => {
    const { agents, environment } = house();
    agents.register(adder('ada'));
    agents.start('ada');
    const asking = step('ask', (body: readonly number[], context) =>
      agents.perform(sum, { from: 'a test', body }, context),
    );
    const result = run(asking, [1], { environment });
    await environment.advance(50);
    let isDrained = false;
    const draining = agents.drain('ada').then(() => (isDrained = true));
    await environment.advance(0);
    expect(isDrained).toBe(false);
    expect(() => agents.retire('ada')).toThrow(expect.objectContaining({ code: 'agents/wrong-state' }));
    await environment.advance(200);
    expect(await result).toBe('three 1');
    await draining;
    agents.retire('ada');
  });

  test('is not registered twice, retired at work, or started when it is unknown', () => {
    const { agents } = house();
    agents.register(adder('ada'));
    const fault = (code: string) => expect.objectContaining({ code });
    expect(() => agents.register(adder('ada'))).toThrow(fault('agents/name-taken'));
    agents.start('ada');
    expect(() => agents.start('ada')).toThrow(fault('agents/wrong-state'));
    expect(() => agents.retire('ada')).toThrow(fault('agents/wrong-state'));
    expect(() => agents.start('bob')).toThrow(fault('agents/unknown'));
  });

  test('is found by role and by what it can do', () => {
    const { agents } = house();
    agents.register(adder('ada'));
    agents.register(adder('bob', { role: 'judge' }));
    const named = (by: Parameters<Registry['find']>[0]) => agents.find(by).map(({ name }) => name);
    expect(named({ role: 'adder' })).toEqual(['ada']);
    expect(named({ capability: 'sum' })).toEqual(['ada', 'bob']);
    expect(named({ capability: 'add', role: 'judge' })).toEqual(['bob']);
    expect(named({ capability: 'fly' })).toEqual([]);
  });
});

describe('work', () => {
  test('goes to whoever is well and has least to do', async () => {
    const { agents, environment } = house();
    const worked: string[] = [];
    const tells = (name: string, fails = false) =>
      adder(name, {
        async work() {
          worked.push(name);
          if (fails) throw new Error('It cannot.');
          return name;
        },
      });
    agents.register(tells('ada', true));
    agents.register(tells('bob'));
    agents.start('ada');
    agents.start('bob');
    for (let time = 0; time < 7; time += 1) await ask(agents, environment);
    expect(worked).toEqual(['ada', 'ada', 'ada', 'ada', 'ada', 'bob', 'bob']);
    expect(agents.find().map(({ health }) => health)).toEqual(['failing', 'well']);
  });

  test('is counted: runs, failures, time, tokens and what they cost', async () => {
    const { agents, environment } = house([
      { text: ['three'], wait: 100 },
      { fails: new LanguageModelError('broken', 'No.') },
    ]);
    agents.register(adder('ada'));
    agents.start('ada');
    await ask(agents, environment);
    await ask(agents, environment);
    expect(agents.find()[0]?.metrics).toEqual({
      runs: 2,
      failures: 1,
      running: 0,
      milliseconds: 200,
      inputTokens: 100,
      outputTokens: 20,
      cost: [{ currency: 'EUR', amount: 0.2 }],
    });
  });

  test('has a limit for calls, for tokens, for time, and for how much is done at once', async () => {
    const greedy = (more: Partial<Agent<readonly number[], string>['limits']>) => {
      const { agents, environment } = house([{ text: ['three'], wait: 20 }]);
      const limits = { tokens: 1_000, calls: 50, milliseconds: 1_000, atOnce: 1, ...more };
      agents.register(
        adder('ada', {
          limits,
          async work(_, desk) {
            for (;;) await desk.ask(request);
          },
        }),
      );
      agents.start('ada');
      return ask(agents, environment);
    };
    expect(await greedy({ calls: 3 })).toMatchObject({ code: 'agents/too-many-calls' });
    expect(await greedy({ tokens: 400 })).toMatchObject({ code: 'primitives/budget' });
    expect(await greedy({ milliseconds: 50 })).toMatchObject({ code: 'primitives/timeout' });
    const { agents, environment } = house([{ stalls: [] }]);
    agents.register(adder('ada'));
    agents.start('ada');
    const all = Promise.all([1, 2, 3].map(() => ask(agents, environment)));
    expect((await all).map((error) => Reflect.get(Object(error), 'code'))).toContain('primitives/bulkhead');
  });

  test('is told in a message, who from, to whom and what about, and nothing else', async () => {
    const { agents, environment } = house();
    let heard: unknown;
    agents.register(
      adder('ada', {
        async work(message) {
          heard = message;
          return '';
        },
      }),
    );
    agents.start('ada');
    await ask(agents, environment);
    expect(heard).toMatchObject({ from: 'a test', to: 'ada', about: 'sum', body: [1, 2] });
  });

  test('ends for all when the house is closed', async () => {
    const { agents, environment } = house();
    for (const name of ['ada', 'bob']) {
      agents.register(adder(name));
      agents.start(name);
    }
    await agents.close();
    expect(agents.find()).toEqual([]);
    expect(await ask(agents, environment)).toMatchObject({ code: 'agents/nobody' });
  });
});
