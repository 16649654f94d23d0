import { inspect } from 'node:util';
import { LanguageModelError, type ModelEnd, type ModelPiece } from '@lamplight/ports';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { faults, openModelServer, says } from '../../../testing/model-server/index.ts';
import { createLanguageModels, modelProtocols } from '../src/index.ts';
import { card, connected, request, soon } from './connected.ts';

/** What becomes of each fault: an error, or an answer whose last piece says how it ended. */
const outcomes: Readonly<Record<keyof typeof faults, LanguageModelError['code'] | `end ${ModelEnd}`>> = {
  busy: 'language-model/busy',
  'busy-until': 'language-model/busy',
  'spent-up': 'language-model/credentials',
  broken: 'language-model/broken',
  overloaded: 'language-model/broken',
  'error-page': 'language-model/broken',
  credentials: 'language-model/credentials',
  forbidden: 'language-model/credentials',
  'unknown-model': 'language-model/unknown-model',
  'too-long': 'language-model/too-long',
  refused: 'language-model/refused',
  redirected: 'language-model/refused',
  'hung-up': 'language-model/unreachable',
  cut: 'language-model/unreachable',
  unfinished: 'language-model/unreachable',
  silent: 'language-model/late',
  stalled: 'language-model/late',
  malformed: 'language-model/nonsense',
  'wrong-page': 'language-model/nonsense',
  'error-midway': 'language-model/broken',
  huge: 'language-model/nonsense',
  'endless-line': 'language-model/nonsense',
  withheld: 'end withheld',
  'cut-short': 'end length',
  empty: 'end done',
  'unknown-tool': 'end calls',
  'broken-call': 'end calls',
  'endless-calls': 'end calls',
};
/** What is certain not to be charged: the provider said no, or it was somebody else who spoke. */
const turnedAway: ReadonlySet<string> = new Set([
  'busy',
  'busy-until',
  'spent-up',
  'overloaded',
  'credentials',
  'forbidden',
  'unknown-model',
  'too-long',
  'refused',
  'redirected',
  'wrong-page',
]);
const names = Object.keys(faults) as (keyof typeof faults)[];
afterEach(() => void vi.unstubAllEnvs());

const key = 'sk-proj-2f9c';
const word = 'Rumpelstiltskin';
const asked = { ...request, system: word, messages: [{ role: 'user' as const, text: word }] };
const tools = [{ name: 'look', description: 'Looks.', input: { type: 'object' } }];

describe.for(modelProtocols)('a model of the protocol %s', (protocol) => {
  test.for(names)('%s: ends in time, by a name, and nothing partial passes for an answer', async (name) => {
    await using server = await openModelServer({ respond: faults[name] });
    const model = await connected(protocol, server, { key, silence: 400 });
    const begun = performance.now();
    const pieces: ModelPiece[] = [];
    const error = await (async () => {
      for await (const piece of model.stream({ ...asked, tools }, soon())) pieces.push(piece);
    })().catch((thrown: unknown) => thrown);
    expect(performance.now() - begun).toBeLessThan(5_000);

    const ends = pieces.flatMap((piece) => (piece.kind === 'end' ? [piece.end] : []));
    const became =
      error instanceof LanguageModelError ? error.code : `${pieces.at(-1)?.kind} ${ends.join(' ')}`;
    expect(became).toBe(outcomes[name]);
    const isAnswer = outcomes[name].startsWith('end ');
    expect(error instanceof LanguageModelError ? error.taken : null).toBe(
      isAnswer ? null : !turnedAway.has(name),
    );
    expect(ends).toHaveLength(error === undefined ? 1 : 0);
    // Neither words nor key nor what the provider said of them are in what may be logged.
    const shown = inspect([error, model], { depth: 20, showHidden: true });
    for (const secret of [key, word, 'The lamp burns']) expect(shown).not.toContain(secret);
    expect(server.asked).toHaveLength(1);
    expect(server.heard()).toContain(key);
  });

  test('a whole answer is no answer either when half of it came', async () => {
    for (const name of ['cut', 'unfinished', 'stalled', 'malformed', 'error-midway'] as const) {
      await using server = await openModelServer({ respond: faults[name] });
      const model = await connected(protocol, server, { silence: 200 });
      await expect(model.generate(request, soon())).rejects.toBeInstanceOf(LanguageModelError);
    }
  });

  test('says when to come back', async () => {
    await using server = await openModelServer({
      respond: (_, turn) => [faults.busy(), faults['busy-until'](), faults.broken()][turn] ?? says('Yes.'),
    });
    const model = await connected(protocol, server);
    await expect(model.generate(request, soon())).rejects.toMatchObject({
      retryAfter: 2000,
      retryable: true,
    });
    const until = await model.generate(request, soon()).catch((error: unknown) => error);
    expect(until).toMatchObject({
      retryAfter: expect.toSatisfy((wait: number) => wait > 55_000 && wait <= 60_000),
    });
    await expect(model.generate(request, soon())).rejects.toMatchObject({ retryAfter: null });
    expect(await model.generate(request, soon())).toMatchObject({ text: 'Yes.' });
  });

  test('an answer with nothing in it is nonsense', async () => {
    await using server = await openModelServer({ respond: () => ({ status: 204, body: '' }) });
    const model = await connected(protocol, server);
    await expect(model.generate(request, soon())).rejects.toMatchObject({ code: 'language-model/nonsense' });
  });

  test('time that is up is another thing than not being wanted', async () => {
    await using server = await openModelServer({ respond: faults.stalled });
    const model = await connected(protocol, server);
    await expect(model.generate(request, AbortSignal.timeout(100))).rejects.toMatchObject({
      code: 'language-model/late',
      retryable: true,
    });
    expect(await server.asked[0]?.ended).toBe('left');
  });

  test('nobody at its address is said in words', async () => {
    const gone = await openModelServer({ respond: () => says('Yes.') });
    await gone[Symbol.asyncDispose]();
    const model = await connected(protocol, gone, { key });
    const error = await model.generate(asked, soon()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'language-model/unreachable',
      message: expect.stringContaining('Nobody listens at its address'),
    });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(new RegExp(`${key}|${word}`));
  });

  test('nobody else gets the key or the words, whoever says where they are', async () => {
    await using elsewhere = await openModelServer({ respond: () => says('I am somebody else.') });
    await using server = await openModelServer({
      respond: () => ({
        status: 307,
        headers: { location: `${elsewhere.baseUrl}/chat/completions` },
        body: '',
      }),
    });
    const model = await connected(protocol, server);
    await expect(model.generate(request, soon())).rejects.toMatchObject({ code: 'language-model/refused' });
    expect(elsewhere.heard()).toBe('');
  });

  test('takes nothing from the environment, neither keys nor addresses', async () => {
    for (const name of ['OPENAI', 'ANTHROPIC']) {
      vi.stubEnv(`${name}_API_KEY`, 'sk-environment');
      vi.stubEnv(`${name}_BASE_URL`, 'http://127.0.0.1:9/v1');
    }
    await using server = await openModelServer({ respond: () => says('Yes.') });
    await (await connected(protocol, server, { key: 'sk-ours' })).generate(request, soon());
    const [keyless] = await createLanguageModels([{ card, protocol, baseUrl: server.baseUrl }]);
    await keyless?.generate(request, soon());
    const sent = server.asked.map(({ headers }) => [headers.authorization, headers['x-api-key']]);
    expect(sent).toStrictEqual([
      protocol === 'anthropic' ? [undefined, 'sk-ours'] : ['Bearer sk-ours', undefined],
      [undefined, undefined],
    ]);
    expect(server.asked[0]?.headers['user-agent']).toBe('Lamplight');
  });
});
