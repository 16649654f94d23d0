import { describe, expect, test } from 'vitest';
import {
  type Answers,
  type Asked,
  approve,
  each,
  memoryAnswers,
  pause,
  retry,
  run,
  sequence,
  start,
  step,
  timeout,
} from '../index.ts';
import type { StandardSchema } from '../compose/standard-schema.ts';
import { fakeEnvironment } from '../testing/index.ts';

/** A place with a city, without spaces around it. */
const place: StandardSchema<{ readonly city: string }> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate(value) {
      if (typeof value !== 'object' || value === null) return { issues: [{ message: 'no object' }] };
      const city = 'city' in value && typeof value.city === 'string' ? value.city.trim() : '';
      return city === '' ? { issues: [{ message: 'no city', path: ['city'] }] } : { value: { city } };
    },
  },
};

/** A pause with its answers, and a run of it on a clock that only the test moves. */
function asking(options: { within?: number; answers?: Answers } = {}) {
  const environment = fakeEnvironment();
  const memory = memoryAnswers();
  const asked: Asked<unknown>[] = [];
  const ask = (question: Asked<unknown>) => asked.push(question);
  const where = pause('where', { answers: memory, schema: place, ask, ...options });
  const begin = (correlation = 'run-1') => {
    const running = start(sequence(where).named('turn'), 'a letter', { environment, correlation });
    const ended = running.result.catch((error: unknown) => error);
    return { ...running, ended };
  };
  return { environment, memory, asked, where, begin };
}

describe('a pause', () => {
  test('waits for an answer, and gives what the schema makes of it', async () => {
    const { environment, asked, where, begin, memory } = asking();
    const { ended, context } = begin();
    await environment.advance(1e9);
    expect(asked).toEqual([{ id: 'run-1:turn/where', name: 'where', input: 'a letter' }]);
    expect(await where.resume('run-1:turn/where', { city: ' Harrow ' })).toEqual({ ok: true });
    expect(await ended).toEqual({ city: 'Harrow' });
    expect([memory.waiting, context.frame.scope.listeners, environment.waiting()]).toEqual([0, 0, 0]);
  });

  test('takes an answer that was there before it, and asks nobody', async () => {
    const { asked, where, begin } = asking();
    await where.resume('run-1:turn/where', { city: 'Harrow' });
    expect(await begin().ended).toEqual({ city: 'Harrow' });
    expect(asked).toEqual([]);
  });

  test('is told apart from the pauses of other runs', async () => {
    const { environment, where, begin } = asking();
    const [one, two] = [begin('run-1'), begin('run-2')];
    await environment.advance(0);
    await where.resume('run-2:turn/where', { city: 'Two' });
    await where.resume('run-1:turn/where', { city: 'One' });
    expect([await one.ended, await two.ended]).toEqual([{ city: 'One' }, { city: 'Two' }]);
  });

  test('refuses an answer that does not fit, and waits on', async () => {
    const { where, begin } = asking();
    const { ended } = begin();
    expect(await where.resume('run-1:turn/where', { city: ' ' })).toEqual({
      ok: false,
      refusal: { code: 'unfit', because: 'The answer does not fit what "where" asks for, at: city.' },
    });
    expect(await where.resume('run-1:turn/where', 7)).toMatchObject({
      refusal: { because: expect.stringContaining('at: the answer itself.') },
    });
    await where.resume('run-1:turn/where', { city: 'Harrow' });
    expect(await ended).toEqual({ city: 'Harrow' });
  });

  test('takes the first answer, and the second one is told so', async () => {
    const { where, begin } = asking();
    const { ended } = begin();
    const say = (city: string) => where.resume('run-1:turn/where', { city });
    const said = await Promise.all([say('One'), say('Two')]);
    expect(said).toMatchObject([{ ok: true }, { ok: false, refusal: { code: 'answered' } }]);
    expect(await ended).toEqual({ city: 'One' });
    expect(await say('Three')).toMatchObject({ ok: false, refusal: { code: 'answered' } });
  });

  test('of which nobody knows what it asks for takes any JSON', async () => {
    const any = pause('any', { answers: memoryAnswers() });
    await any.resume('c:any', [1, null]);
    expect(await run(any, null, { correlation: 'c' })).toEqual([1, null]);
  });

  test('never takes an answer that was meant for an earlier run of the same correlation', async () => {
    const { where, begin } = asking();
    await where.resume('run-1:turn/where', { city: 'Harrow' });
    await begin().ended;
    expect(await begin().ended).toMatchObject({ code: 'primitives/pause-taken', id: 'run-1:turn/where' });
  });

  test('asks again in another try', async () => {
    const { environment, asked, where } = asking();
    const [first, second] = ['Nowhere', 'Harrow'];
    const flow = retry(
      where.to(({ city }) => {
        if (city === first) throw new Error('There is no such place.');
        return city;
      }),
    );
    const result = run(flow, 'a letter', { environment, correlation: 'c' });
    await environment.advance(0);
    await where.resume(asked[0]?.id ?? '', { city: first });
    await environment.advance(60_000);
    expect(asked).toHaveLength(2);
    await where.resume(asked[1]?.id ?? '', { city: second });
    expect(await result).toBe('Harrow');
  });
});

describe('a pause that ends without an answer', () => {
  test('expires when its time is over, and whoever answers then is told', async () => {
    const { environment, where, begin, memory } = asking({ within: 1_000 });
    const { ended, context } = begin();
    await environment.advance(1_000);
    expect(await ended).toMatchObject({
      code: 'primitives/pause-expired',
      message:
        'The pause "run-1:turn/where" was not answered in time. Give it more time, or ask somebody else.',
    });
    expect(await where.resume('run-1:turn/where', { city: 'Harrow' })).toMatchObject({ ok: false });
    expect([memory.waiting, context.frame.scope.listeners]).toEqual([0, 0]);
  });

  test('does not expire where somebody answered in the same moment', async () => {
    const answers = memoryAnswers();
    const slow: Answers = { ...answers, wait: () => new Promise(() => undefined) };
    const { environment, where, begin } = asking({ within: 1_000, answers: slow });
    const { ended } = begin();
    await environment.advance(999);
    await where.resume('run-1:turn/where', { city: 'Harrow' });
    await environment.advance(1);
    expect(await ended).toEqual({ city: 'Harrow' });
  });

  test('is cancelled by whoever should have answered, with what they say beside the message', async () => {
    const { where, begin } = asking();
    const { ended } = begin();
    await where.cancel('run-1:turn/where', 'Nobody knows.');
    const error = await ended;
    expect(error).toMatchObject({ code: 'primitives/pause-cancelled', because: 'Nobody knows.' });
    expect(error).not.toMatchObject({ message: expect.stringContaining('Nobody knows.') });
  });

  test('ends with its run at once, and can still be answered in the next one', async () => {
    const { environment, where, begin, memory } = asking();
    const { ended, cancel } = begin();
    await environment.advance(5);
    const reason = new Error('The house closes.');
    cancel(reason);
    expect(await ended).toBe(reason);
    expect(memory.waiting).toBe(0);
    await where.resume('run-1:turn/where', { city: 'Harrow' });
    expect(await begin().ended).toEqual({ city: 'Harrow' });
  });

  test('ends with a timeout around it, whatever the store does', async () => {
    const environment = fakeEnvironment();
    const deaf: Answers = { ...memoryAnswers(), wait: () => new Promise(() => undefined) };
    const ended = run(timeout(pause('any', { answers: deaf }), 50), null, { environment });
    const caught = ended.catch((error: unknown) => error);
    await environment.advance(50);
    expect(await caught).toMatchObject({ code: 'primitives/timeout', letGo: true });
  });

  test('fails when its store does, or gives what does not fit', async () => {
    const fault = new Error('No disk.');
    const failing: Answers = { ...memoryAnswers(), wait: () => Promise.reject(fault) };
    expect(await asking({ answers: failing }).begin().ended).toBe(fault);
    const { memory, begin } = asking();
    memory.put('run-1:turn/where', { type: 'answered', payload: { city: 7 } });
    expect(await begin().ended).toMatchObject({ code: 'primitives/pause-answer' });
  });

  test('is asked again where its store woke it for nothing', async () => {
    const memory = memoryAnswers();
    let woken = 0;
    const hasty: Answers = {
      ...memory,
      wait: (id, signal) => ((woken += 1) < 3 ? Promise.resolve() : memory.wait(id, signal)),
    };
    const { environment, where, begin } = asking({ answers: hasty });
    const { ended } = begin();
    await environment.advance(0);
    await where.resume('run-1:turn/where', { city: 'Harrow' });
    expect(await ended).toEqual({ city: 'Harrow' });
    expect(woken).toBe(3);
  });

  test('ends at the deadline also where its store never stops to wake it for nothing', async () => {
    let now = 0;
    const environment = { ...fakeEnvironment(), now: () => now };
    const wait = async (): Promise<void> => {
      now += 1;
      // So that this ends also where nobody looks at the clock.
      if (now > 10_000) await new Promise(() => undefined);
    };
    const answers = { ...memoryAnswers(), wait };
    const ended = run(pause('where', { answers }), null, { environment, timeout: 50 });
    await expect(ended).rejects.toMatchObject({ code: 'primitives/deadline' });
  });

  test('is refused with no time or a name that is none', () => {
    const answers = memoryAnswers();
    expect(() => pause('a', { answers, within: 0 })).toThrow('within of pause is 0; it has to be above 0.');
    expect(() => approve('a', { answers, within: 0 })).toThrow(
      'within of approve is 0; it has to be above 0.',
    );
    expect(() => pause('a/b', { answers })).toThrow('cannot be part of a path');
  });
});

describe('an approval', () => {
  const publishing = (within?: number) => {
    const environment = fakeEnvironment();
    const answers = memoryAnswers();
    const publish = approve<string>('publish', { answers, ...(within === undefined ? {} : { within }) });
    const draft = step('draft', (name: string) => `A scene of ${name}`);
    const result = run(sequence(draft, publish), 'Harrow', { environment, correlation: 'c' });
    return { environment, answers, publish, result, id: 'c:sequence/publish' };
  };

  test('is a value that says who approved what', async () => {
    const { publish, result, id } = publishing();
    expect(await publish.approve(id, { by: 'Ben' })).toEqual({ ok: true });
    expect(await publish.refuse(id, { by: 'Eve' })).toMatchObject({ ok: false });
    expect(await result).toEqual({ outcome: 'approved', by: 'Ben', because: null, of: 'A scene of Harrow' });
  });

  test('that is refused is a value, too, and no error', async () => {
    const { publish, result, id } = publishing();
    await publish.refuse(id, { by: 'Ben', because: 'Too dark.' });
    expect(await result).toEqual({
      outcome: 'refused',
      by: 'Ben',
      because: 'Too dark.',
      of: 'A scene of Harrow',
    });
  });

  test('of each of many things has an id of its own', async () => {
    const ids: string[] = [];
    const publish = approve<string>('publish', { answers: memoryAnswers(), ask: ({ id }) => ids.push(id) });
    const result = run(each(publish), ['one', 'two'], { correlation: 'c' });
    await fakeEnvironment().advance(0);
    expect(ids).toEqual(['c:each/publish', 'c:each/publish#2']);
    await publish.refuse(ids[1] ?? '', { by: 'Ben' });
    await publish.approve(ids[0] ?? '', { by: 'Ben' });
    expect((await result).map(({ outcome }) => outcome)).toEqual(['approved', 'refused']);
  });

  test('survives an answer that came early', async () => {
    const answers = memoryAnswers();
    const publish = approve<string>('publish', { answers });
    await publish.approve('c:publish', { by: 'Ben' });
    expect(await run(publish, 'A scene', { correlation: 'c' })).toMatchObject({ outcome: 'approved' });
  });

  test('expires and is cancelled as a value', async () => {
    const late = publishing(1_000);
    await late.environment.advance(1_000);
    expect(await late.result).toEqual({ outcome: 'expired', of: 'A scene of Harrow' });
    const { publish, result, id } = publishing();
    await publish.cancel(id, 'Ben is away.');
    expect(await result).toEqual({ outcome: 'cancelled', because: 'Ben is away.', of: 'A scene of Harrow' });
  });

  test('never takes anything for a yes that is none', async () => {
    for (const payload of [
      true,
      null,
      { outcome: 'approved' },
      { outcome: 'yes', by: 'Ben', because: null },
    ]) {
      const { answers, result, id } = publishing();
      answers.put(id, { type: 'answered', payload });
      await expect(result).rejects.toMatchObject({ code: 'primitives/pause-answer' });
    }
  });
});
