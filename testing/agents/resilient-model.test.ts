import { resilientModel, type ResilientSettings } from '@lamplight/agents';
import {
  type LanguageModel,
  LanguageModelError,
  type ModelPiece,
  type ModelRequest,
  type ModelWitness,
} from '@lamplight/ports';
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
        code: 'language-model/credentials',
        until: null,
      },
      expect.objectContaining({ id: 'two-large', health: 'failing', because: 'It fails on its own side.' }),
    ]);
  });

  test('that is busy says so, and until when it is left alone', async () => {
    const because = async (retryAfter: number | null): Promise<string | null | undefined> => {
      const busy = { fails: new LanguageModelError('busy', 'Too much.', { retryAfter }) };
      const { read, resilient } = house({ 'one-large': [busy] }, { attempts: 1, failureThreshold: 2 });
      await read();
      return resilient.health()[0]?.because;
    };
    expect(await because(3_600_000)).toMatch(
      /^It is asked for more than it allows\. It wants to be left alone until \d\d:\d\d:\d\d UTC\.$/,
    );
    expect(await because(null)).toBe('It is asked for more than it allows. The next telling asks it again.');
  });

  test('of a provider that failed too often says until when nobody asks it', async () => {
    const settings = { attempts: 1, failureThreshold: 1, recoveryTimeout: 90_000 };
    const { read, resilient, environment } = house({ 'one-large': [down()] }, settings);
    const began = environment.now();
    await read();
    const [, until = ''] =
      /left alone until (\d\d:\d\d:\d\d) UTC\.$/.exec(resilient.health()[0]?.because ?? '') ?? [];
    const day = new Date(began).toISOString().slice(0, 11);
    const left = Date.parse(`${day}${until}Z`) - began;
    expect((left + 86_400_000) % 86_400_000).toBeGreaterThan(88_000);
    expect((left + 86_400_000) % 86_400_000).toBeLessThanOrEqual(91_000);
  });

  test('says of a provider that is busy when it wants to be asked again', async () => {
    const busy = { fails: new LanguageModelError('busy', 'Too much.', { retryAfter: 60_000 }) };
    const { read, resilient, environment } = house({ 'one-large': [busy] });
    const began = environment.now();
    await read();
    expect(resilient.health()).toMatchObject([
      { code: 'language-model/busy', until: new Date(began + 60_000).toISOString() },
    ]);
  });

  test('says of a provider that is left alone until when', async () => {
    const { read, resilient, environment } = house({ 'one-large': [down()] }, { failureThreshold: 1 });
    const began = environment.now();
    await read();
    const [{ until, code } = { until: null, code: null }] = resilient.health();
    expect(code).toBe('language-model/broken');
    expect(Date.parse(until ?? '') - began).toBeGreaterThanOrEqual(30_000);
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

describe('a request with a limit for all calls together', () => {
  /** About 17 tokens to be read, and 100 to be written. */
  const calls = async (script: readonly Scripted[], mostInAll?: number) => {
    const scripts = { 'one-large': script, 'two-large': [told] };
    const { models, read } = house(scripts, { attempts: 2, firstWithin: 2_000 });
    const { by, error } = await read(mostInAll === undefined ? {} : { mostInAll });
    return { asked: models.map(({ requests }) => requests.length), by, error };
  };
  const hangs: Scripted = { stalls: [] };

  test('is made again, and by the next model, as long as one more call stays within it', async () => {
    expect(await calls([hangs])).toMatchObject({ asked: [2, 1], by: 'two-large' });
    expect(await calls([hangs], 1_000)).toMatchObject({ asked: [2, 1], by: 'two-large' });
    expect(await calls([hangs], 140)).toMatchObject({ asked: [2, 0], by: null });
  });

  test('is made once where there is room for one alone, and what that one failed at is said', async () => {
    const late = { asked: [1, 0], by: null, error: { code: 'language-model/late' } };
    expect(await calls([hangs], 120)).toMatchObject(late);
    expect(await calls([hangs], 1)).toMatchObject(late);
  });

  test('loses nothing by a call that nobody charges for', async () => {
    const busy: Scripted = { fails: new LanguageModelError('busy', 'Too much.') };
    expect(await calls([busy], 120)).toMatchObject({ asked: [2, 1], by: 'two-large', error: null });
  });
});

describe('whoever counts what is used', () => {
  /** All that is heard, in order: who is asked, and what came to nothing. */
  function listener() {
    const heard: string[] = [];
    const witness: ModelWitness = {
      asked: ({ id }) => heard.push(`${id} asked`),
      failed: ({ by, because, usage: { input } }) =>
        heard.push(`${by.id} ${because} ${input > 0 ? 'counts' : 'is free'}`),
    };
    return { heard, witness };
  }
  const busy = (): Scripted => ({ fails: new LanguageModelError('busy', 'Too much.') });

  test.each(['stream', 'generate'] as const)('hears of each call, whatever comes of it (%s)', async (way) => {
    const { environment, resilient } = house(
      { 'one-large': [busy(), { stalls: [] }], 'two-large': [down(), told] },
      { attempts: 2, firstWithin: 2_000, tryWithin: 2_000 },
    );
    const { heard, witness } = listener();
    const { signal } = new AbortController();
    const all =
      way === 'generate'
        ? resilient.generate(request, signal, witness)
        : (async () => {
            for await (const piece of resilient.stream(request, signal, witness)) heard.push(piece.kind);
          })();
    await environment.advance(60_000);
    await all;
    expect(heard.filter((one) => one.includes(' '))).toEqual([
      'one-large asked',
      'one-large language-model/busy is free',
      'one-large asked',
      'one-large language-model/late counts',
      'two-large asked',
      'two-large language-model/broken counts',
      'two-large asked',
    ]);
  });

  test('hears at once of a try whose time is over, also where the model does not let go of it', async () => {
    const environment = fakeEnvironment();
    const deaf = scriptedModel({ id: 'deaf' }, [told], environment);
    const never = { ...deaf, generate: () => new Promise<never>(() => undefined) };
    const { heard, witness } = listener();
    const resilient = resilientModel([never], { attempts: 1, tryWithin: 2_000 }, environment);
    void resilient.generate(request, new AbortController().signal, witness);
    await environment.advance(2_000);
    expect(heard).toEqual(['deaf asked', 'deaf language-model/late counts']);
  });

  test('is told nothing of what they ended, or saw the beginning of: that is theirs to count', async () => {
    const stop = new AbortController();
    const stopped = house({ 'one-large': [{ stalls: [] }] });
    const one = listener();
    const ended = stopped.resilient.generate(request, stop.signal, one.witness).catch(() => null);
    await stopped.environment.advance(1);
    stop.abort();
    await ended;
    const cut = house({ 'one-large': [{ breaksOff: ['The '] }] });
    const two = listener();
    const pieces = cut.resilient.stream(request, new AbortController().signal, two.witness);
    await expect(Array.fromAsync(pieces)).rejects.toMatchObject({ code: 'language-model/unreachable' });
    expect([one.heard, two.heard]).toEqual([['one-large asked'], ['one-large asked']]);
  });
});

test('a whole answer goes the same way', async () => {
  const { environment, resilient } = house({ 'one-large': [down(), { output: { a: 1 } }] });
  const answer = resilient.generate(request, new AbortController().signal);
  await environment.advance(10_000);
  expect(await answer).toMatchObject({ output: { a: 1 }, by: { id: 'one-large' }, end: 'done' });
});
