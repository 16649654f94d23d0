import { createInterpreter, createRegistry, createUnderstoodBefore, resilientModel } from '@lamplight/agents';
import { createParser, emptyMemory } from '@lamplight/parser';
import { LanguageModelError, type ModelRequest } from '@lamplight/ports';
import { fakeEnvironment } from '@lamplight/primitives/testing';
import { createWorld } from '@lamplight/world';
import { expect, test } from 'vitest';
import { loadShipped } from '../adventures/shipped.ts';
import { watched } from '../telemetry/watched.ts';
import { type Scripted, scriptedModel } from './scripted-model.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
/** What is asked and answered, and must be found nowhere. */
const secret = 'nobody knows about the cellar';
const price = { currency: 'EUR', input: 1_000, output: 5_000 };

const request: ModelRequest = {
  purpose: 'narrate',
  system: `${secret} system`,
  messages: [{ role: 'user', text: `${secret} message` }],
  tools: [{ name: 'secret_tool', description: secret, input: { description: secret } }],
  mostTokens: 90,
  temperature: 0.5,
};

/** Does work as a server would for a request, and gives all that was told of it. */
async function watchedTurn(work: () => Promise<void>) {
  const asked = { method: 'POST', route: '/turns', traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
  const { spans, ...told } = await watched(async (telemetry) => {
    await telemetry.answer(asked, async () => {
      await work();
      return new Response('{}');
    });
  });
  const said = spans.map(({ name, traceId: trace, attributes }) => {
    const values = attributes.map(({ key, value }) => [key, Object.values(value)[0]] as const);
    return { name, trace, told: Object.fromEntries(values) };
  });
  return { ...told, spans: said };
}

async function read(script: readonly Scripted[]): Promise<void> {
  const model = scriptedModel(
    { id: 'large', model: 'gpt-x', provider: 'openai', price },
    script,
    fakeEnvironment(),
  );
  const stream = resilientModel([model], { attempts: 1 }).stream(request, new AbortController().signal);
  const pieces = stream[Symbol.asyncIterator]();
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next());
}

test('a call is a span and numbers in the words of the conventions, in the trace of the turn, and not a word of it', async () => {
  const { spans, numbers, heard, troubles } = await watchedTurn(() => read([{ text: [secret] }]));
  expect(spans.find(({ name }) => name === 'chat gpt-x')).toEqual({
    name: 'chat gpt-x',
    trace: traceId,
    told: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-x',
      'gen_ai.request.max_tokens': 90,
      'gen_ai.request.temperature': 0.5,
      'gen_ai.output.type': 'text',
      'gen_ai.response.finish_reasons': { values: [{ stringValue: 'stop' }] },
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.cache_read.input_tokens': 0,
      'gen_ai.usage.output_tokens': 20,
      'lamplight.purpose': 'narrate',
    },
  });
  const labels =
    'gen_ai_operation_name="chat",gen_ai_provider_name="openai",gen_ai_request_model="gpt-x",lamplight_purpose="narrate"';
  expect(numbers).toContain(`gen_ai_client_token_usage_sum{${labels},gen_ai_token_type="input"`);
  expect(numbers).toContain(`gen_ai_client_token_usage_sum{${labels},gen_ai_token_type="output"`);
  expect(numbers).toContain(`gen_ai_client_operation_duration_seconds_count{${labels}`);
  expect(numbers).toContain(`gen_ai_client_operation_time_to_first_chunk_seconds_count{${labels}`);
  expect(numbers).toMatch(/lamplight_model_cost_total\{[^}]*lamplight_currency="EUR"[^}]*\} 0\.2\b/);
  expect(heard + numbers).not.toContain('nobody knows');
  expect(troubles).toEqual([]);
});

test('a call that fails is told by its code, and never by what anybody wrote', async () => {
  const fails = new LanguageModelError('busy', `${secret} error`, { retryAfter: 99_999 });
  const { spans, numbers, heard } = await watchedTurn(() =>
    expect(read([{ fails, after: [secret] }])).rejects.toBe(fails),
  );
  expect(spans.find(({ name }) => name === 'chat gpt-x')?.told).toMatchObject({
    'error.type': 'language-model/busy',
  });
  expect(numbers).toMatch(
    /gen_ai_client_operation_duration_seconds_count\{[^}]*error_type="language-model\/busy"/,
  );
  expect(heard + numbers).not.toContain('nobody knows');
});

test('what a call in vain may cost is in the numbers, as an estimate; what was turned away is not', async () => {
  const broken = new LanguageModelError('broken', secret);
  const { numbers } = await watchedTurn(() => expect(read([{ fails: broken }])).rejects.toBe(broken));
  expect(numbers).toMatch(
    /gen_ai_client_token_usage_sum\{[^}]*error_type="language-model\/broken"[^}]*lamplight_estimated="true"[^}]*\} [1-9]/,
  );
  expect(numbers).toMatch(/lamplight_model_cost_total\{[^}]*lamplight_estimated="true"/);
  const busy = new LanguageModelError('busy', secret, { retryAfter: 99_999 });
  const turnedAway = await watchedTurn(() => expect(read([{ fails: busy }])).rejects.toBe(busy));
  expect(turnedAway.numbers).not.toContain('lamplight_estimated');
});

test('an agent and its tools are spans in the same trace, by the names that there are', async () => {
  const world = createWorld(await loadShipped('harrow-light'));
  const environment = fakeEnvironment();
  const calls = [
    { id: '1', name: secret, input: {} },
    { id: '2', name: 'do_offer', input: { offer: 1, because: secret } },
    { id: '3', name: 'say', input: { sentence: 'go north' } },
  ];
  const model = scriptedModel({ id: 'small', tiers: ['small'] }, [{ calls }], environment);
  const interpreter = createInterpreter({ agents: createRegistry({ models: resilientModel([model]) }) });
  const { spans, numbers, heard } = await watchedTurn(async () => {
    const { understood } = await interpreter.understand({
      words: `gleep ${secret}`,
      world,
      state: world.begin(1).state,
      parser: createParser(world),
      memory: emptyMemory,
      before: createUnderstoodBefore(),
      signal: new AbortController().signal,
    });
    expect(understood?.words).toBe('go north');
  });
  const names = spans.filter(({ trace }) => trace === traceId).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['chat small-1', 'execute_tool say', 'invoke_agent interpreter']),
  );
  expect(names.filter((name) => name.startsWith('execute_tool'))).toEqual(['execute_tool say']);
  expect(numbers).toContain(
    'gen_ai_invoke_agent_duration_seconds_count{gen_ai_operation_name="invoke_agent",gen_ai_agent_name="interpreter"',
  );
  expect(numbers).toContain('gen_ai_tool_name="say"');
  expect(heard + numbers).not.toContain('nobody knows');
  expect(heard + numbers).not.toContain('gleep');
});
