import { resilientModel, type ResilientSettings } from '@lamplight/agents';
import { type LanguageModel, LanguageModelError, type ModelPiece, type ModelRequest } from '@lamplight/ports';
import { fakeEnvironment } from '@lamplight/primitives/testing';
import { describe, expect, test } from 'vitest';
import { type Scripted, scriptedModel } from './scripted-model.ts';

const request: ModelRequest = {
  purpose: 'narrate',
  system: 'You tell.',
  messages: [{ role: 'user', text: 'A storm.' }],
  mostTokens: 100,
};
const told: Scripted = { text: ['The ', 'storm ', 'breaks.'] };
const down = (): Scripted => ({ fails: new LanguageModelError('broken', 'It fails.') });

/** Models by their scripts; the provider of each is the part of its id before the dash. */
function house(
  scripts: Readonly<Record<string, readonly Scripted[]>>,
  settings: Partial<ResilientSettings> = {},
) {
  const environment = fakeEnvironment();
  const models = Object.entries(scripts).map(([id, script]) => {
    const [provider = id] = id.split('-');
    return scriptedModel(
      { id, provider, tiers: id.endsWith('small') ? ['small'] : ['large'] },
      script,
      environment,
    );
  });
  const resilient = resilientModel(models, settings, environment);
  const read = async (
    asked: Partial<ModelRequest> = {},
    from: LanguageModel = resilient,
    signal?: AbortSignal,
  ) => {
    const pieces: ModelPiece[] = [];
    let error: unknown = null;
    const reading = (async () => {
      try {
        const stop = signal ?? new AbortController().signal;
        for await (const piece of from.stream({ ...request, ...asked }, stop)) pieces.push(piece);
      } catch (failure) {
        error = failure;
      }
    })();
    await environment.advance(120_000);
    await reading;
    const by = pieces.flatMap((piece) => (piece.kind === 'end' ? [piece.by.id] : []));
    const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    return { text, by: by[0] ?? null, error };
  };
  return { environment, models, resilient, read };
}

describe('a stream', () => {
  test('is that of the model, with the card of who wrote', async () => {
    const { read } = house({ 'one-large': [told] });
    expect(await read()).toEqual({ text: 'The storm breaks.', by: 'one-large', error: null });
  });

  test('is tried again when it fails before its first piece, and after as long as the provider asks for', async () => {
    const busy = new LanguageModelError('busy', 'Too much.', { retryAfter: 3_000 });
    const { environment, models, resilient } = house({ 'one-large': [{ fails: busy }, told] });
    const first = resilient.stream(request, new AbortController().signal)[Symbol.asyncIterator]().next();
    await environment.advance(2_999);
    expect(models[0]?.requests).toHaveLength(1);
    await environment.advance(1);
    expect(await first).toMatchObject({ value: { kind: 'text', text: 'The ' } });
  });

  test('is never begun again once a piece was handed on', async () => {
    const cut = { fails: new LanguageModelError('unreachable', 'The line broke.'), after: ['The '] };
    const { models, read } = house({ 'one-large': [cut, told], 'two-large': [told] });
    expect(await read()).toMatchObject({
      text: 'The ',
      by: null,
      error: { code: 'language-model/unreachable' },
    });
    expect(models.map(({ requests }) => requests.length)).toEqual([1, 0]);
  });

  test('that ends without an end is no whole answer', async () => {
    const { read } = house({ 'one-large': [{ breaksOff: ['The '] }] });
    expect(await read()).toMatchObject({ text: 'The ', error: { code: 'language-model/unreachable' } });
  });

  test('goes to the next model when the first cannot, or asks for a longer wait than anybody has', async () => {
    const busy = new LanguageModelError('busy', 'Too much.', { retryAfter: 60_000 });
    for (const script of [[down()], [{ fails: busy }]]) {
      const { read } = house({ 'one-large': script, 'two-large': [told] });
      expect(await read()).toMatchObject({ text: 'The storm breaks.', by: 'two-large' });
    }
  });

  test('has a limit for its first piece, for each gap, and for all tries together', async () => {
    const silent = house({ 'one-large': [{ stalls: [] }, told] }, { firstWithin: 2_000 });
    expect(await silent.read()).toMatchObject({ text: 'The storm breaks.', error: null });
    const stalled = house({ 'one-large': [{ stalls: ['The '] }, told] }, { gapWithin: 2_000 });
    expect(await stalled.read()).toMatchObject({ text: 'The ', error: { code: 'language-model/late' } });
    const slow = house({ 'one-large': [{ stalls: [] }] }, { firstWithin: 4_000, within: 5_000 });
    expect(await slow.read()).toMatchObject({ text: '', error: { code: 'language-model/late' } });
    for (const { environment, models } of [silent, stalled, slow]) {
      expect([environment.waiting(), models[0]?.running()]).toEqual([0, 0]);
    }
  });

  test('ends at the signal, and with it the request to the provider', async () => {
    const stop = new AbortController();
    const { environment, models, resilient } = house({ 'one-large': [{ stalls: ['The '] }] });
    const pieces = resilient.stream(request, stop.signal)[Symbol.asyncIterator]();
    await pieces.next();
    const waiting = pieces.next().catch((error: unknown) => error);
    stop.abort(new Error('Stop was pressed.'));
    await environment.advance(0);
    expect(await waiting).toMatchObject({ code: 'language-model/aborted' });
    expect(models[0]?.running()).toBe(0);
    expect(resilient.health()).toMatchObject([{ health: 'untried', because: null }]);
  });

  test('ends when its reader leaves, and its place is free', async () => {
    const { environment, models, resilient, read } = house(
      { 'one-large': [{ stalls: ['The '] }, told] },
      { atOnce: 1, queue: 0 },
    );
    for await (const piece of resilient.stream(request, new AbortController().signal)) {
      expect(piece).toEqual({ kind: 'text', text: 'The ' });
      break;
    }
    await environment.advance(0);
    expect(models[0]?.running()).toBe(0);
    expect(await read()).toMatchObject({ text: 'The storm breaks.' });
  });
});

describe('a provider', () => {
  test('that failed five times in a row is left alone for thirty seconds, with all its models', async () => {
    const { environment, models, read, resilient } = house(
      { 'one-large': [down(), down(), down(), down(), down(), told], 'one-large2': [told] },
      { attempts: 5 },
    );
    const open = await read();
    expect(open).toMatchObject({ text: '', error: { code: 'language-model/broken', retryable: true } });
    expect(models.map(({ requests }) => requests.length)).toEqual([5, 0]);
    await environment.advance(30_000);
    expect(await read()).toMatchObject({ text: 'The storm breaks.' });
    expect(resilient.health()).toMatchObject([{ health: 'ready' }, { health: 'untried' }]);
  });

  test('is not counted as failing for what is wrong with a request', async () => {
    const long = { fails: new LanguageModelError('too-long', 'It does not fit.') };
    const { read, models, resilient } = house({ 'one-large': [long, long, long, long, long, long, told] });
    for (let time = 0; time < 6; time += 1) {
      expect(await read()).toMatchObject({ error: { code: 'language-model/too-long' } });
    }
    expect(await read()).toMatchObject({ text: 'The storm breaks.' });
    expect(models[0]?.requests).toHaveLength(7);
    expect(resilient.health()).toMatchObject([{ health: 'ready' }]);
  });

  test('has so many places, and whoever finds none is told to come back', async () => {
    const { environment, resilient, models } = house(
      { 'one-large': [{ text: ['a'], wait: 50 }] },
      { atOnce: 2, queue: 1, attempts: 1 },
    );
    const ask = () =>
      resilient.generate(request, new AbortController().signal).catch((error: unknown) => error);
    const all = [ask(), ask(), ask(), ask()];
    await environment.advance(1);
    expect(models[0]?.running()).toBe(2);
    await environment.advance(1_000);
    const results = await Promise.all(all);
    expect(results.filter((result) => result instanceof LanguageModelError)).toMatchObject([
      { code: 'language-model/busy', retryable: true },
    ]);
  });
});

describe('which model', () => {
  test('is the first of the tier in the operator’s order, or the one that was chosen, whatever its tier', async () => {
    const { read, resilient } = house({ 'one-small': [told], 'two-large': [told], 'three-large': [told] });
    expect((await read()).by).toBe('two-large');
    expect((await read({}, resilient.tier('small'))).by).toBe('one-small');
    expect((await read({ model: 'three-large' })).by).toBe('three-large');
    expect((await read({ model: 'one-small' })).by).toBe('one-small');
    expect((await read({ model: 'nobody' })).by).toBe('two-large');
  });

  test('stands in for a chosen one that fails, and is of the tier', async () => {
    const { read, models } = house({ 'one-small': [told], 'two-large': [told], 'three-large': [down()] });
    expect((await read({ model: 'three-large' })).by).toBe('two-large');
    expect(models[0]?.requests).toEqual([]);
  });

  test('is any where none is of the tier', async () => {
    const { resilient, read } = house({ 'two-large': [told] });
    expect((await read({}, resilient.tier('small'))).by).toBe('two-large');
  });

  test('is the cheaper one where the operator goes by cost', async () => {
    const environment = fakeEnvironment();
    const priced = (id: string, output: number) =>
      scriptedModel({ id, price: { currency: 'EUR', input: 1, output } }, [told], environment);
    const models = [priced('dear', 30), priced('cheap', 3)];
    const resilient = resilientModel(models, { by: { cost: 1 } }, environment);
    const { by } = await resilient.generate(request, new AbortController().signal);
    expect(by.id).toBe('cheap');
  });

  test('is named by its error when all fail: the one that was meant', async () => {
    const key = { fails: new LanguageModelError('credentials', 'The key is wrong.') };
    const { read, resilient } = house({ 'one-large': [key], 'two-large': [down()] });
    expect(await read()).toMatchObject({ error: { code: 'language-model/credentials' } });
    expect(resilient.health()).toEqual([
      {
        id: 'one-large',
        provider: 'one',
        model: 'one-large-1',
        tiers: ['large'],
        contextTokens: 8_000,
        price: null,
        health: 'failing',
        because: 'Its key is missing, wrong, or not good for this model.',
      },
      expect.objectContaining({ id: 'two-large', health: 'failing', because: 'It fails on its own side.' }),
    ]);
  });

  test('says how much fits whoever writes in the end', () => {
    const environment = fakeEnvironment();
    const models = [
      scriptedModel({ id: 'a', contextTokens: 100_000, outputTokens: 500 }, [told], environment),
      scriptedModel({ id: 'b', contextTokens: 8_000, outputTokens: 4_000 }, [told], environment),
      scriptedModel({ id: 'c', tiers: ['small'], contextTokens: 2_000 }, [told], environment),
    ];
    expect(resilientModel(models).card).toMatchObject({ id: 'a', contextTokens: 8_000, outputTokens: 500 });
  });
});

describe('what cannot be put together', () => {
  test('is refused at once: no models, or two of one id', () => {
    const environment = fakeEnvironment();
    const one = scriptedModel({ id: 'one' }, [told], environment);
    expect(() => resilientModel([])).toThrow(expect.objectContaining({ code: 'agents/no-models' }));
    expect(() => resilientModel([one, one])).toThrow(expect.objectContaining({ code: 'agents/same-id' }));
  });
});

test('a whole answer goes the same way', async () => {
  const { environment, resilient } = house({ 'one-large': [down(), { output: { a: 1 } }] });
  const answer = resilient.generate(request, new AbortController().signal);
  await environment.advance(10_000);
  expect(await answer).toMatchObject({ output: { a: 1 }, by: { id: 'one-large' }, end: 'done' });
});
