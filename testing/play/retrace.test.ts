import type { Story } from '@lamplight/world';
import { expect, test } from 'vitest';
import { island, islandChanged } from './island.ts';
import { ada, openPlayhouse, type Playhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

/** Plays lines, then goes the same way in another state of the adventure, as after a save. */
async function again(
  lines: readonly string[],
  changed: Story,
): Promise<AsyncDisposable & { readonly house: Playhouse; readonly id: string; retraced: object }> {
  await using before = await openPlayhouse();
  const { id, sayAll } = await playAlong(before.play);
  await sayAll(...lines);
  const { way } = await before.play.backstage(ada, id);
  const house = await openPlayhouse({ stories: [changed] });
  const retraced = await house.play.retrace(ada, way);
  return { house, id, retraced, [Symbol.asyncDispose]: () => house[Symbol.asyncDispose]() };
}

const same = islandChanged({ content: 'island-2' });
const { lamp, ...others } = island.things;
if (lamp === undefined) throw new Error('The island has no lamp.');
/** The same adventure with a lamp that is called and known otherwise. */
const renamed = { ...same, things: { ...others, lamp: { ...lamp, name: 'lantern' } } };

test('a session goes its way once more under its id, and what was taken back stays taken back', async () => {
  const lines = ['take lamp', 'wait', 'undo', 'look', 'mumble', 'in', 'drop it'];
  await using second = await again(lines, same);
  const { house, id, retraced } = second;
  expect(retraced).toStrictEqual({ session: id, steps: 4, held: 4, stopped: null });
  const session = await house.play.session(ada, id);
  expect(session.passages.map(({ input }) => input)).toStrictEqual([
    null,
    'take lamp',
    'look',
    'in',
    'drop it',
  ]);
  expect(session).toMatchObject({ turn: 4, seed: 7 });
  expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('turns from before the change can be taken back after it', async () => {
  await using second = await again(['take lamp', 'in', 'open box'], same);
  const { house, id } = second;
  const back = await house.play.takeBack(ada, id, { turns: 2 });
  expect(back).toMatchObject({
    turn: 1,
    scene: { place: { id: 'quay' }, inventory: [{ id: 'lamp' }, { id: 'letter' }] },
  });
});

test('what is called otherwise by now is still meant', async () => {
  await using second = await again(['take lamp', 'in', 'drop the lamp'], renamed);
  const { house, id, retraced } = second;
  expect(retraced).toMatchObject({ held: 3, stopped: null });
  const { scene } = await house.play.session(ada, id);
  expect(scene.things.map((one) => one.name)).toContain('lantern');
});

test('at the first step that no longer holds the session stops before it, and says what is said to it now', async () => {
  const without = islandChanged({ content: 'island-3', without: 'box' });
  const { inside: _inside, ...key } = { ...without.things['key'] };
  const things = { ...without.things, key };
  const changed = { ...without, things } as Story;
  await using second = await again(['take lamp', 'in', 'open box', 'take key', 'out'], changed);
  const { house, id, retraced } = second;
  expect(retraced).toMatchObject({
    steps: 5,
    held: 2,
    stopped: { step: { input: 'open box', outcome: 'done', turn: 3 }, said: expect.stringContaining('box') },
  });
  const session = await house.play.session(ada, id);
  expect(session).toMatchObject({ turn: 2, scene: { place: { id: 'shed' } } });
  expect(session.passages.at(-1)?.input).toBe('in');
  expect((await house.play.takeBack(ada, id, { turns: 1 })).turn).toBe(1);
});

test('a question and its answer, a refusal and limits hold as they did', async () => {
  const limits = { rating: 'everyone', intensity: 'gentle', lines: ['spiders'], veils: [] } as const;
  await using before = await openPlayhouse();
  const { id, sayAll } = await playAlong(before.play);
  await sayAll('north', 'drop letter', 'yes');
  await before.play.setLimits(ada, id, { key: 'l', limits: { ...limits, lines: ['spiders'], veils: [] } });
  await sayAll('wait');
  const { way } = await before.play.backstage(ada, id);
  await using house = await openPlayhouse({ stories: [same] });
  expect(await house.play.retrace(ada, way)).toMatchObject({ held: way.steps.length, stopped: null });
  expect(await house.play.session(ada, id)).toMatchObject({
    turn: 3,
    score: 1,
    limits: { lines: ['spiders'] },
  });
});

test('backstage shows the state, the one before the last events, and these events', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('take lamp');
  const { state, before, events } = await house.play.backstage(ada, id);
  expect(before.things.where['lamp']).toMatchObject({ kind: 'place' });
  expect(state.things.where['lamp']).toStrictEqual({ kind: 'carried' });
  expect(events.map(({ type }) => type)).toContain('thing-taken');
});
