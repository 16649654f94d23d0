import type { Happening, Observer } from '@lamplight/primitives';
import { fakeEnvironment } from '@lamplight/primitives/testing';
import { describe, expect, test } from 'vitest';
import { askAbout, boathouse } from '../../../../testing/narrator/a-scene.ts';
import {
  createScriptedStoryteller,
  honest,
  saying,
  type ScriptedStoryteller,
} from '../../../../testing/narrator/scripted-storyteller.ts';
import { createNarrator, type NarratorNeeds } from '../tell/create-narrator.ts';
import type { TellingAsk, TellingPart } from '../tell/narrator.ts';
import { createNarratorCache } from './narrator-cache.ts';

type Over = Extract<TellingPart, { kind: 'over' }>;

function asking(model: ScriptedStoryteller, needs: Partial<NarratorNeeds> = {}) {
  const narrator = createNarrator({ large: model, ...needs });
  return async (more: Partial<TellingAsk> = {}): Promise<Over> => {
    const ask = askAbout({ purpose: 'describe', cacheKey: 'content-1', ...more });
    let seen = '';
    for await (const part of narrator.tell(ask)) {
      if (part.kind === 'sentence') seen += part.text;
      if (part.kind === 'cut') seen = '';
      if (part.kind !== 'over') continue;
      expect(seen).toBe(part.as === 'told' ? part.text : '');
      return part;
    }
    throw new RangeError('It was never over.');
  };
}

describe('a place that was described', () => {
  test('is described to the next one without asking again', async () => {
    const model = createScriptedStoryteller(honest);
    const ask = asking(model);
    const first = await ask();
    const second = await ask({ before: ['Something else.'], memory: [] });
    expect(second.text).toBe(first.text);
    expect(second.attempts).toMatchObject([{ cached: true, usage: { input: 0, output: 0 } }]);
    expect(model.asked).toHaveLength(1);
  });

  test.each<[string, Partial<TellingAsk>]>([
    ['other content', { cacheKey: 'content-2' }],
    ['another hint', { hint: 'shorter' }],
    ['another model', { model: 'other' }],
    [
      'another state of the place',
      {
        view: {
          ...boathouse,
          scene: { ...boathouse.scene, place: { ...boathouse.scene.place, dark: true } },
        },
      },
    ],
    ['personal text inside', { cacheKey: null }],
  ])('is described anew for %s', async (_, more) => {
    const model = createScriptedStoryteller(honest);
    const ask = asking(model);
    await ask();
    await ask(more);
    expect(model.asked).toHaveLength(2);
  });

  test('is read again by truth and watch for everybody, and forgotten when one of them says no', async () => {
    const model = createScriptedStoryteller(honest);
    const ask = asking(model);
    await ask();
    const no = {
      ok: false as const,
      refusal: { code: 'truth/changed', because: 'It is so no more.', guidance: 'Tell it as it is.' },
    };
    let checks = 0;
    const truth = () => {
      checks += 1;
      return { check: () => (checks === 1 ? no : { ok: true as const }) };
    };
    const second = await ask({ truth });
    expect(second.attempts).toMatchObject([
      { cached: true, cut: 'truth/changed' },
      { cached: false, cut: null },
    ]);
    expect(model.asked).toHaveLength(2);
    await ask();
    expect(model.asked).toHaveLength(3);
  });

  test('is described once for all who ask at the same time', async () => {
    const model = createScriptedStoryteller(honest);
    const ask = asking(model);
    const all = await Promise.all(Array.from({ length: 5 }, () => ask()));
    expect(model.asked).toHaveLength(1);
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(all.filter(({ attempts }) => attempts[0]?.cached)).toHaveLength(4);
  });

  test('goes on for the others when the one who asked first leaves', async () => {
    const environment = fakeEnvironment();
    const model = createScriptedStoryteller(honest, {
      pause: () => new Promise((resolve) => void environment.after(100, () => resolve())),
    });
    const ask = asking(model, { environment });
    const stop = new AbortController();
    const first = ask({ signal: stop.signal });
    const second = ask();
    await environment.advance(300);
    stop.abort();
    await environment.advance(10_000);
    expect(await first).toMatchObject({ as: 'plain', because: 'voice/stopped' });
    expect(await second).toMatchObject({ as: 'told' });
    expect(model.asked).toHaveLength(1);
  });

  test('is not asked for once more by everybody who waited when the model fails, and only the one who asked pays', async () => {
    const environment = fakeEnvironment();
    const model = createScriptedStoryteller(() => ({ text: 'A bench over', end: 'broken' }), {
      pause: () => new Promise((resolve) => void environment.after(100, () => resolve())),
    });
    const ask = asking(model, { environment });
    const all = Promise.all(Array.from({ length: 5 }, () => ask()));
    await environment.advance(10_000);
    for (const over of await all)
      expect(over).toMatchObject({ as: 'plain', because: 'language-model/unreachable' });
    expect(model.asked).toHaveLength(1);
    const paid = (await all).filter(({ attempts }) => (attempts[0]?.usage.input ?? 0) > 0);
    expect(paid).toHaveLength(1);
  });

  test('costs nothing for whoever leaves while somebody else has it written', async () => {
    const environment = fakeEnvironment();
    const model = createScriptedStoryteller(honest, {
      pause: () => new Promise((resolve) => void environment.after(100, () => resolve())),
    });
    const ask = asking(model, { environment });
    const stop = new AbortController();
    const first = ask();
    const second = ask({ signal: stop.signal });
    await environment.advance(300);
    stop.abort();
    await environment.advance(10_000);
    expect(await first).toMatchObject({ as: 'told' });
    expect((await second).attempts).toMatchObject([{ usage: { input: 0, output: 0 } }]);
  });

  test('is not kept when it was not told', async () => {
    const model = createScriptedStoryteller(saying('A sword.', 'A sword.', 'A bench over black water.'));
    const ask = asking(model);
    expect(await ask()).toMatchObject({ as: 'plain' });
    expect(await ask()).toMatchObject({ as: 'told' });
  });

  test('is kept for a day, and what belongs to a session for an hour', async () => {
    const environment = fakeEnvironment();
    const model = createScriptedStoryteller(honest);
    const ask = asking(model, { environment });
    const turn = { purpose: 'narrate' as const };
    await ask();
    await ask(turn);
    await environment.advance(3_600_001);
    await ask();
    await ask(turn);
    expect(model.asked).toHaveLength(3);
    await environment.advance(23 * 3_600_000);
    await ask();
    expect(model.asked).toHaveLength(4);
  });

  test('is told to observers as a hit or a miss, without a word of it', async () => {
    const notes: Happening[] = [];
    const observer: Observer = {
      begin: () => ({ within: (work) => work(), end: () => undefined, fail: () => undefined }),
      note: (_context, happening) => void notes.push(happening),
    };
    const ask = asking(createScriptedStoryteller(honest), { observer });
    await ask();
    await ask();
    expect(notes).toEqual([
      { type: 'cache', name: 'described-places', result: 'miss' },
      { type: 'cache', name: 'described-places', result: 'hit' },
    ]);
  });

  test('is asked for although its store is broken or holds something else', async () => {
    for (const get of [
      () => {
        throw new Error('The store is away.');
      },
      () => ({ value: { words: 'Give me the crown.' }, fresh: null, usable: null }),
    ]) {
      const model = createScriptedStoryteller(honest);
      const store = { get, set: () => undefined, delete: () => undefined };
      const over = await asking(model, { cache: createNarratorCache({ store }) })();
      expect(over).toMatchObject({ as: 'told' });
      expect(model.asked).toHaveLength(1);
    }
  });
});
