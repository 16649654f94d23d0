import { join } from 'node:path';
import { turnSchema } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { shore } from './shore.ts';
import { temporaryFolder } from './temporary-folder.ts';

const shores = { stories: [shore] };

describe('pause', () => {
  test('waits, leaves an open question open, and the next input goes on', async () => {
    await using house = await openPlayhouse(shores);
    const { id, say } = await playAlong(house.play, 'shore');
    const asked = await say('take');
    expect(asked.outcome).toBe('asked');
    const paused = await house.play.act(ada, id, { key: 'p', act: 'pause' });
    expect(paused).toMatchObject({ outcome: 'done', turn: 0, events: [], answers: asked.answers });
    expect(paused.text).toMatch(/story waits/);
    expect(await say('pause')).toMatchObject({ outcome: 'done', turn: 0, hash: asked.hash });
    expect(await say('lamp')).toMatchObject({ outcome: 'done', turn: 1 });
  });
});

test('a key that was answered to another input is not taken for an act, and help comes all the same', async () => {
  await using house = await openPlayhouse(shores);
  const { id } = await playAlong(house.play, 'shore');
  const { play } = house;
  await play.interact(ada, id, { key: 'k', text: 'wait' });
  const reused = { code: 'play/key-reused' };
  await expect(play.act(ada, id, { key: 'k', act: 'pause' })).rejects.toMatchObject(reused);
  await expect(play.act(ada, id, { key: 'k', act: 'help' })).rejects.toMatchObject({
    code: 'play/care-first',
    care: { id: 'help-now/a' },
    cause: reused,
  });
  const { limits } = await play.session(ada, id);
  const other = { ...limits, lines: ['spiders'] };
  await expect(play.setLimits(ada, id, { key: 'k', limits: other })).rejects.toMatchObject(reused);
  const set = await play.setLimits(ada, id, { key: 'l', limits: other });
  expect(await play.setLimits(ada, id, { key: 'l', limits: other })).toStrictEqual(set);
  await expect(play.setLimits(ada, id, { key: 'l', limits })).rejects.toMatchObject(reused);
});

describe('fade', () => {
  test('ends the scene that runs, gently, and takes no turn', async () => {
    await using house = await openPlayhouse(shores);
    const { id, say, sayAll } = await playAlong(house.play, 'shore');
    await say('north');
    const faded = await house.play.act(ada, id, { key: 'f', act: 'fade' });
    expect(faded).toMatchObject({ outcome: 'done', turn: 1, scene: { place: { id: 'quay' } } });
    expect(faded.text).toContain('You step outside');
    await sayAll('take lamp', 'north');
    expect(await say('fade')).toMatchObject({ turn: 3, scene: { place: { id: 'quay' } } });
    expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
  });

  test('says something true and kind where nothing runs, also after the end of a line', async () => {
    await using house = await openPlayhouse(shores);
    const { id, say } = await playAlong(house.play, 'shore');
    const nothing = await say('take lamp. fade');
    expect(nothing).toMatchObject({ outcome: 'done', turn: 0, events: [] });
    expect(nothing.text).toMatch(/^Nothing is going on here/);
    expect((await house.play.act(ada, id, { key: 'f', act: 'fade' })).text).toBe(nothing.text);
  });
});

describe('rewind', () => {
  test('goes back to before the scene began, with every turn of it', async () => {
    await using house = await openPlayhouse(shores);
    const { id, say, sayAll } = await playAlong(house.play, 'shore');
    const before = await say('take lamp');
    await sayAll('north', 'drop lamp', 'look');
    const back = await house.play.act(ada, id, { key: 'r', act: 'rewind' });
    expect(back).toMatchObject({ outcome: 'done', turn: 1, hash: before.hash, key: 'r' });
    expect(back.text).toMatch(/^You are back where it had not begun\. .*“Rewound 1”.*\n\n/);
  });

  test('loses nothing: what was rewound is a path that can be gone back to', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const house = await openPlayhouse({ ...shores, path });
    const { id, sayAll } = await playAlong(house.play, 'shore');
    const there = await sayAll('take lamp', 'north', 'drop lamp');
    await house.play.act(ada, id, { key: 'r', act: 'rewind' });
    await sayAll('south', 'rewind');
    await using later = await house.reopen();
    const tree = await later.play.branches(ada, id);
    expect(tree.map(({ name, parent, at, turn }) => [name, parent, at, turn])).toStrictEqual([
      ['main', null, 0, 1],
      ['Rewound 1', 'main', 1, 3],
      ['Rewound 2', 'main', 1, 2],
    ]);
    const back = await later.play.chooseBranch(ada, id, 'Rewound 1');
    expect(back).toMatchObject({ turn: 3, hash: there.hash });
    expect((await later.play.replay(ada, id)).differences).toStrictEqual([]);
  });

  test('goes back to before a conversation began', async () => {
    await using house = await openPlayhouse(shores);
    const { say } = await playAlong(house.play, 'shore');
    const before = await say('take lamp');
    await say('talk to mara');
    expect(await say('rewind scene')).toMatchObject({ turn: 1, hash: before.hash });
  });

  test('without a scene goes back to before the place was entered, and no further than the beginning', async () => {
    await using house = await openPlayhouse(shores);
    const { id, say, sayAll } = await playAlong(house.play, 'shore');
    const start = await house.play.session(ada, id);
    const before = await say('take lamp');
    await sayAll('south', 'drop lamp');
    expect(await say('rewind')).toMatchObject({ turn: 1, hash: before.hash });
    expect(await say('rewind')).toMatchObject({ turn: 0, hash: start.hash });
    expect((await say('rewind')).text).toMatch(/Nothing is going on here/);
  });
});

describe('skip this', () => {
  test('ends the scene and draws a line that stays through taking back, branches and a restart', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const house = await openPlayhouse({ ...shores, path });
    const { id, say } = await playAlong(house.play, 'shore');
    await say('north');
    const skipped = await house.play.act(ada, id, { key: 's', act: 'skip-topic', topic: 'death-of-a-child' });
    expect(skipped).toMatchObject({ outcome: 'done', limits: { lines: ['death-of-a-child'] } });
    expect(skipped.text).toContain('“The death of a child” will not come up in this story any more.');

    const back = await house.play.takeBack(ada, id, { turns: 1 });
    expect(back).toMatchObject({ turn: 0, limits: { lines: ['death-of-a-child'] } });
    await house.play.openBranch(ada, id, { name: 'other', at: 0 });
    await using later = await house.reopen();
    expect(await later.play.session(ada, id)).toMatchObject({ limits: { lines: ['death-of-a-child'] } });
    const north = await later.play.interact(ada, id, { key: 'n', text: 'north' });
    expect(north).toMatchObject({ limits: { lines: ['death-of-a-child'] }, topics: [] });
    expect(north.events.map(({ type }) => type)).not.toContain('scene-begun');
    expect((await later.play.replay(ada, id)).differences).toStrictEqual([]);
  });

  test('typed, it means whatever is touched on now', async () => {
    await using house = await openPlayhouse(shores);
    const { sayAll } = await playAlong(house.play, 'shore');
    expect(await sayAll('north', 'skip this')).toMatchObject({ limits: { lines: ['death-of-a-child'] } });
  });

  test('of what the story cannot do without makes a veil, and says why', async () => {
    await using house = await openPlayhouse(shores);
    const { sayAll } = await playAlong(house.play, 'shore');
    const turn = await sayAll('east', 'skip this');
    expect(turn.limits).toMatchObject({ lines: [], veils: ['drowning'] });
    expect(turn.text).toMatch(/cannot do without “Drowning and danger at sea”: The sea is on every side\./);
  });
});

test('every act is a whole turn, done once for its key, and said in the transcript', async () => {
  await using house = await openPlayhouse(shores);
  const { id, say } = await playAlong(house.play, 'shore');
  await say('north');
  const acts = ['pause', 'fade', 'rewind', 'help'] as const;
  for (const act of acts) {
    const first = await house.play.act(ada, id, { key: act, act });
    expect(turnSchema.parse(first)).toStrictEqual(first);
    const again = await house.play.act(ada, id, { key: act, act });
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  }
  const { passages } = await house.play.transcript(ada, id);
  expect(passages.at(-1)).toMatchObject({ input: 'help me', outcome: 'stopped', care: { id: 'help-now/a' } });
});

test('help comes also when the journal cannot be written, and the tools open beside the story', async () => {
  let full = false;
  await using house = await openPlayhouse({
    ...shores,
    around: (journal) => ({
      ...journal,
      append: (append) => (full ? Promise.reject(new Error('The disk is full.')) : journal.append(append)),
    }),
  });
  const { id, say } = await playAlong(house.play, 'shore');
  for (const [words, opens] of [
    ['my plan', 'plan'],
    ['breathe', 'breathe'],
    ['ground me', 'ground'],
    ['limits', 'limits'],
  ] as const) {
    expect(await say(words)).toMatchObject({ outcome: 'done', turn: 0, opens });
  }
  full = true;
  for (const asking of [
    () => house.play.act(ada, id, { key: 'h', act: 'help' }),
    () => house.play.interact(ada, id, { key: 'i', text: 'help me' }),
  ]) {
    await expect(asking()).rejects.toMatchObject({ code: 'play/care-first', care: { id: 'help-now/a' } });
  }
});
