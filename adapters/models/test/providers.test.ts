import type { ModelPiece, ModelRequest } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';
import { calls, openModelServer, outputs, says } from '../../../testing/model-server/index.ts';
import { modelProtocols } from '../src/index.ts';
import { card, connected, request, soon } from './connected.ts';

const tools = [
  {
    name: 'look',
    description: 'Looks at something.',
    input: { type: 'object', properties: { at: { type: 'string' } } },
  },
];
const output = {
  name: 'understood',
  schema: {
    type: 'object',
    properties: { command: { type: 'string' } },
    required: ['command'],
    additionalProperties: false,
  },
};

describe.for(modelProtocols)('a model of the protocol %s', (protocol) => {
  test('writes piece by piece, as the pieces come, and says at the end what was used', async () => {
    const { steps } = says('The lamp burns.\n\nIt is “late”.');
    const usage = { input: 100, cachedInput: 40, output: 7 };
    await using server = await openModelServer({ respond: () => ({ steps, usage }) });
    const model = await connected(protocol, server);
    const pieces: ModelPiece[] = [];
    for await (const piece of model.stream(request, soon())) pieces.push(piece);
    expect(pieces).toStrictEqual([
      ...steps.map((step) => ({ kind: 'text', text: 'text' in step ? step.text : '' })),
      { kind: 'end', end: 'done', usage, by: card },
    ]);
  });

  test('is asked with our words apart from those of others', async () => {
    await using server = await openModelServer({ respond: () => says('Yes.') });
    const model = await connected(protocol, server);
    const asked: ModelRequest = {
      ...request,
      messages: [
        { role: 'user', text: 'What happened?' },
        { role: 'assistant', text: 'The lamp burns.' },
        { role: 'user', text: 'And then?' },
      ],
      temperature: 0.5,
    };
    await model.generate(asked, soon());
    expect(server.asked[0]?.question).toMatchObject({
      model: 'storyteller-1',
      system: 'You tell stories.',
      messages: asked.messages,
      mostTokens: 90,
      temperature: 0.5,
      tools: [],
      output: null,
    });
  });

  test('wants its tools called, and reads what they gave', async () => {
    const wanted = { name: 'look', input: { at: 'lamp' } };
    await using server = await openModelServer({
      respond: (_, turn) => (turn === 0 ? calls(wanted, wanted) : says('It burns.')),
    });
    const model = await connected(protocol, server);
    const first = await model.generate({ ...request, tools }, soon());
    expect(first).toMatchObject({ text: '', end: 'calls', calls: [wanted, wanted] });
    const [one, other] = first.calls.map(({ id }) => id);
    expect(one).not.toBe(other);
    const results = first.calls.map(({ id, name }) => ({ id, name, output: { light: true } }));
    const messages = [
      ...request.messages,
      { role: 'calls' as const, calls: first.calls },
      { role: 'results' as const, results },
    ];
    expect(await model.generate({ ...request, messages, tools }, soon())).toMatchObject({
      text: 'It burns.',
      end: 'done',
    });
    expect(server.asked[1]?.question.tools).toMatchObject([{ name: 'look' }]);
    expect(server.asked[1]?.question.messages).toContainEqual({
      role: 'call',
      id: one,
      name: 'look',
      input: '{"at":"lamp"}',
    });
    expect(server.asked[1]?.question.messages).toContainEqual({
      role: 'result',
      id: other,
      output: '{"light":true}',
    });
  });

  test('hands on what it wants called as it wrote it, be it no JSON', async () => {
    await using server = await openModelServer({
      respond: () => calls({ name: 'look', input: '{"at": "the la' }),
    });
    const model = await connected(protocol, server);
    const { calls: wanted } = await model.generate({ ...request, tools }, soon());
    expect(wanted).toMatchObject([{ name: 'look', input: '{"at": "the la' }]);
    const messages = [
      ...request.messages,
      { role: 'calls' as const, calls: wanted },
      {
        role: 'results' as const,
        results: wanted.map(({ id, name }) => ({ id, name, output: 'This is no JSON.' })),
      },
    ];
    await expect(model.generate({ ...request, messages, tools }, soon())).resolves.toMatchObject({
      end: 'calls',
    });
  });

  test('gives JSON of a shape', async () => {
    await using server = await openModelServer({ respond: () => outputs({ command: 'look' }) });
    const model = await connected(protocol, server);
    const answer = await model.generate({ ...request, output }, soon());
    expect(answer).toMatchObject({ output: { command: 'look' }, end: 'done', calls: [] });
    expect(server.asked[0]?.question.output?.schema).toMatchObject({ required: ['command'] });
  });

  test('gives JSON that it fenced, and no other text in its place', async () => {
    await using server = await openModelServer({
      respond: (_, turn) => says(turn === 0 ? '```json\n{"command": "look"}\n```' : 'I would look.'),
    });
    const model = await connected(protocol, server);
    expect(await model.generate({ ...request, output }, soon())).toMatchObject({
      output: { command: 'look' },
    });
    await expect(model.generate({ ...request, output }, soon())).rejects.toMatchObject({
      code: 'language-model/nonsense',
    });
  });

  test('asks for a promise to keep to a schema only where the schema allows it', async () => {
    await using server = await openModelServer({ respond: () => outputs({}) });
    const model = await connected(protocol, server);
    const open = { name: 'open', schema: { type: 'object', properties: { a: { type: 'string' } } } };
    await model.generate({ ...request, output: open }, soon());
    await model.generate({ ...request, output }, soon());
    expect(server.asked[0]?.body).not.toContain('"strict":true');
    // Anthropic promises it of every schema, and is not asked.
    expect(server.asked[1]?.body.includes('"strict":true')).toBe(protocol !== 'anthropic');
  });

  test('lets nothing be kept, where its provider lets us choose', async () => {
    await using server = await openModelServer({ respond: () => says('Yes.') });
    await (await connected(protocol, server)).generate(request, soon());
    expect(server.asked[0]?.body.includes('"store":false')).toBe(protocol.startsWith('openai'));
  });

  test('ends the request when whoever asked leaves, and when they abort', async () => {
    await using server = await openModelServer({
      respond: () => says('It goes on and on. '.repeat(99), { wait: 5 }),
    });
    const model = await connected(protocol, server);
    for await (const piece of model.stream(request, soon())) {
      expect(piece.kind).toBe('text');
      break;
    }
    expect(await server.asked[0]?.ended).toBe('left');
    const leaving = new AbortController();
    const second = (async () => {
      for await (const piece of model.stream(request, leaving.signal)) {
        expect(piece.kind).toBe('text');
        leaving.abort();
      }
    })();
    await expect(second).rejects.toMatchObject({ code: 'language-model/aborted', retryable: false });
    expect(await server.asked[1]?.ended).toBe('left');
    await expect(model.generate(request, leaving.signal)).rejects.toMatchObject({
      code: 'language-model/aborted',
    });
    expect(server.asked).toHaveLength(2);
  });

  test('is asked by many at once, each of whom gets their own answer', async () => {
    await using server = await openModelServer({
      respond: ({ messages }) => says(`You said ${JSON.stringify(messages)}.`, { wait: 1 }),
    });
    const model = await connected(protocol, server);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        model.generate({ ...request, messages: [{ role: 'user', text: `number ${at}` }] }, soon()),
      ),
    );
    answers.forEach(({ text }, at) => expect(text).toContain(`number ${at}"`));
  });
});
