import { describe, expect, test } from 'vitest';
import { calls, faults, type ModelServer, openModelServer, outputs, says, storyteller } from './index.ts';

const system = 'You tell stories.';
const words = '<happened>\n| The lamp burns.\n| The door opens.\n</happened>';

/** The same question in each of the three protocols, as their own documents put it. */
const questions = {
  '/chat/completions': {
    model: 'm',
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: words },
    ],
    max_tokens: 90,
    tools: [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }],
  },
  '/responses': {
    model: 'm',
    instructions: system,
    input: [{ role: 'user', content: [{ type: 'input_text', text: words }] }],
    max_output_tokens: 90,
    tools: [{ type: 'function', name: 'look', parameters: { type: 'object' } }],
  },
  '/messages': {
    model: 'm',
    system,
    messages: [{ role: 'user', content: [{ type: 'text', text: words }] }],
    max_tokens: 90,
    tools: [{ name: 'look', input_schema: { type: 'object' } }],
  },
};
const paths = Object.keys(questions) as (keyof typeof questions)[];

const post = (server: ModelServer, path: string, body: unknown, headers = {}): Promise<Response> =>
  fetch(`${server.baseUrl}${path}`, { method: 'POST', body: JSON.stringify(body), headers });

test('a storyteller does not say the name of a place that stands above what it tells', () => {
  const text = '<place>\n| The Quay\n</place>\n\n<happened>\n| The Quay\n| The lamp burns.\n</happened>';
  const answer = storyteller({
    protocol: 'chat',
    model: 'm',
    system,
    messages: [{ role: 'user', text }],
    tools: [],
    output: null,
    mostTokens: null,
    temperature: null,
    stream: false,
  });
  const steps = 'steps' in answer ? answer.steps : [];
  expect(steps.map((step) => ('text' in step ? step.text : '')).join('')).toBe('The lamp burns.');
});

describe.for(paths)('a model asked at %s', (path) => {
  test('is asked the same, whatever the protocol', async () => {
    await using server = await openModelServer({ respond: () => says('Yes.') });
    await post(server, path, questions[path]);
    expect(server.asked[0]?.question).toMatchObject({
      model: 'm',
      system,
      messages: [{ role: 'user', text: words }],
      mostTokens: 90,
      tools: [{ name: 'look', input: { type: 'object' } }],
      output: null,
      stream: false,
    });
    expect(await server.asked[0]?.ended).toBe('whole');
  });

  test('answers at once, or piece by piece with the same text', async () => {
    await using server = await openModelServer({ respond: (question) => storyteller(question) });
    const whole = await (await post(server, path, questions[path])).text();
    expect(whole).toContain('The lamp burns. Then the door opens.');
    const streamed = await post(server, path, { ...questions[path], stream: true });
    expect(streamed.headers.get('content-type')).toContain('text/event-stream');
    const told = [...(await streamed.text()).matchAll(/"(?:content|delta|text)":"([^"]+)"/g)];
    expect(told.map(([, piece]) => piece).join('')).toBe('The lamp burns. Then the door opens.');
  });

  test('wants tools called', async () => {
    const wanted = { name: 'look', input: { at: 'lamp' } };
    await using server = await openModelServer({ respond: () => calls(wanted) });
    const whole = await (await post(server, path, questions[path])).text();
    const streamed = await (await post(server, path, { ...questions[path], stream: true })).text();
    for (const answer of [whole, streamed]) expect(answer).toContain('"name":"look"');
    expect(whole).toMatch(/tool_calls|function_call|tool_use/);
    expect(streamed).toMatch(/tool_calls|function_call|tool_use/);
  });

  test('fails with the status, the headers and the words of a provider', async () => {
    await using server = await openModelServer({ respond: faults.busy });
    const answer = await post(server, path, questions[path]);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await answer.text()).toContain('rate_limit_exceeded');
  });

  test('breaks off in the middle, and before anything came', async () => {
    await using server = await openModelServer({
      respond: (_, turn) => (turn === 0 ? faults.cut() : faults['hung-up']()),
    });
    const cut = await post(server, path, { ...questions[path], stream: true });
    await expect(cut.text()).rejects.toThrow('terminated');
    await expect(post(server, path, questions[path])).rejects.toThrow('fetch failed');
  });

  test('refuses what no provider would take', async () => {
    await using server = await openModelServer({ respond: () => says('Yes.'), key: 'sk-1' });
    const authorization = { authorization: 'Bearer sk-1' };
    const wrong = await post(server, path, { ...questions[path], model: 7 }, authorization);
    expect([wrong.status, await wrong.text()]).toStrictEqual([
      400,
      expect.stringContaining('model must be a text'),
    ]);
    expect((await post(server, path, questions[path])).status).toBe(401);
    expect((await post(server, path, questions[path], { 'x-api-key': 'sk-1' })).status).toBe(200);
    expect((await post(server, '/elsewhere', {})).status).toBe(404);
  });
});

test('whoever leaves is noticed, also while nothing comes', async () => {
  await using server = await openModelServer({ respond: faults.stalled });
  const leaving = new AbortController();
  const body = { ...questions['/messages'], stream: true };
  const answer = await fetch(`${server.baseUrl}/messages`, {
    method: 'POST',
    body: JSON.stringify(body),
    signal: leaving.signal,
  });
  leaving.abort();
  await expect(answer.text()).rejects.toThrow('aborted');
  expect(await server.asked[0]?.ended).toBe('left');
});

test('JSON comes as text, or as the input of the tool that the client takes it from', async () => {
  await using server = await openModelServer({ respond: () => outputs({ command: 'look' }) });
  const format = { type: 'json_schema', schema: { type: 'object' } };
  const asked = questions['/messages'];
  const plain = { ...asked, tools: undefined, output_config: { format } };
  const asTool = { ...asked, tools: [{ name: 'json', input_schema: { type: 'object' } }] };
  expect(await (await post(server, '/messages', plain)).json()).toMatchObject({
    content: [{ type: 'text', text: '{"command":"look"}' }],
  });
  expect(await (await post(server, '/messages', asTool)).json()).toMatchObject({
    content: [{ type: 'tool_use', name: 'json', input: { command: 'look' } }],
    stop_reason: 'tool_use',
  });
});

test.for([
  ['<description>\n| A quay.\n</description>', 'A quay.'],
  [
    '<person>\n| Mara (she)\n</person>\n<asked>\n| The tower?\n</asked>',
    'Mara looks at you for a while and says nothing.',
  ],
  [
    '<person>\n| Mara (she)\n</person>\n<knows>\n| Fog comes.\n| The tower is dark.\n</knows>\n<asked>\n| The tower?\n</asked>',
    '\\"The tower is dark.\\"',
  ],
  ['Are you there?', 'Ready.'],
] as const)('the storyteller answers %j', async ([asked, answer]) => {
  await using server = await openModelServer({ respond: (question) => storyteller(question) });
  const body = { ...questions['/messages'], messages: [{ role: 'user', content: asked }] };
  expect(await (await post(server, '/messages', body)).text()).toContain(answer);
});

test('the storyteller gives the least JSON that fits a schema', async () => {
  await using server = await openModelServer({ respond: (question) => storyteller(question) });
  const schema = {
    type: 'object',
    required: ['command', 'sure', 'names', 'why'],
    properties: {
      command: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      sure: { type: 'number', minimum: 1 },
      names: { type: 'array', items: { type: 'string' }, minItems: 1 },
      why: { enum: ['because', 'therefore'] },
      more: { type: 'string' },
    },
  };
  const format = { type: 'json_schema', json_schema: { name: 'answer', schema } };
  const answer = await post(server, '/chat/completions', {
    ...questions['/chat/completions'],
    response_format: format,
  });
  const { choices } = (await answer.json()) as { choices: [{ message: { content: string } }] };
  expect(JSON.parse(choices[0].message.content)).toStrictEqual({
    command: null,
    sure: 1,
    names: [''],
    why: 'because',
  });
});
