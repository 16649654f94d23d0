import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('several turns are taken back at once, and the world, the score and the words are as they were', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id, sayAll } = await playAlong(play);
  const then = await sayAll('take lamp', 'in');
  const later = await sayAll('out', 'drop letter', 'yes');
  expect(later.score).toBe(1);
  const back = await play.takeBack(ada, id, { turns: 2 });
  expect(back).toMatchObject({
    turn: 2,
    score: 0,
    hash: then.hash,
    text: then.text,
    key: null,
    outcome: 'done',
  });
  expect(back.scene).toStrictEqual(then.scene);
  expect((await play.session(ada, id)).passages.map(({ input }) => input)).toStrictEqual([
    null,
    'take lamp',
    'in',
  ]);
});

test('what took no turn is not counted: taking one back undoes the last thing that happened', async () => {
  await using house = await openPlayhouse();
  const { id, say, sayAll } = await playAlong(house.play);
  const look = await say('look');
  await sayAll('take lamp', 'take the xyzzy', 'drop letter', 'I want to die tonight', 'help', '');
  expect((await house.play.session(ada, id)).turn).toBe(2);
  const back = await say('undo');
  expect(back).toMatchObject({ turn: 1, hash: look.hash, text: look.text });
  // The question belonged to what was taken back.
  expect(await say('yes')).toMatchObject({ turn: 1, score: 0, outcome: 'unclear' });
});

test('beyond the beginning nothing can be taken back, by button or in words', async () => {
  await using house = await openPlayhouse();
  const { id, say, sayAll } = await playAlong(house.play);
  await expect(house.play.takeBack(ada, id, { turns: 1 })).rejects.toMatchObject({
    code: 'play/no-such-turn',
    status: 409,
  });
  const { hash } = await sayAll('take lamp', 'wait');
  await expect(house.play.takeBack(ada, id, { turns: 3 })).rejects.toThrow('2 turns have been played');
  await expect(house.play.takeBack(ada, id, { turns: 0 })).rejects.toMatchObject({
    code: 'play/no-such-turn',
  });
  expect(await say('undo 3')).toMatchObject({ outcome: 'refused', turn: 2, hash });
  expect(await say('undo 2')).toMatchObject({ outcome: 'done', turn: 0 });
});

test('a word for the whole session stands alone in its line', async () => {
  await using house = await openPlayhouse();
  const { say } = await playAlong(house.play);
  await say('look');
  expect(await say('take lamp. undo')).toMatchObject({
    turn: 2,
    text: expect.stringContaining('has to stand alone'),
  });
  expect(await say('undo. look')).toMatchObject({ turn: 2, outcome: 'unclear' });
  expect(await say('score. drop lamp')).toMatchObject({
    turn: 3,
    text: expect.stringMatching(/0 points.*\n\n.*lamp/s),
  });
});

test('a story that has ended refuses commands, offers nothing, and goes on once a turn is taken back', async () => {
  await using house = await openPlayhouse();
  const { id, say, sayAll } = await playAlong(house.play);
  const lines = ['in', 'open box', 'take key', 'out', 'unlock gate with key', 'open gate', 'north'];
  const before = await sayAll(...lines);
  const ended = await say('touch bell. look');
  expect(ended).toMatchObject({ ended: 'rung', offers: [], turn: 8 });
  expect(await say('look')).toMatchObject({ outcome: 'refused', turn: 8, hash: ended.hash, events: [] });
  expect((await house.play.sessions(ada))[0]?.ended).toBe('rung');
  expect(await say('undo')).toMatchObject({ ended: null, turn: 7, hash: before.hash });
  expect((await house.play.sessions(ada))[0]?.ended).toBe(null);
  expect(await say('look')).toMatchObject({ outcome: 'done', turn: 8 });
  expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('a branch begins at a turn, and each branch goes its own way', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path });
  const { play } = house;
  const { id, say, sayAll } = await playAlong(play);
  const first = await say('take lamp');
  const main = await sayAll('in', 'take red bead');
  const opened = await play.openBranch(ada, id, { name: 'what if', at: 1 });
  expect(opened).toMatchObject({ branch: 'what if', turn: 1, hash: first.hash });
  const other = await say('drop lamp');
  const chosen = await play.chooseBranch(ada, id, 'main');
  expect(chosen).toMatchObject({ branch: 'main', turn: 3, hash: main.hash });
  expect(chosen.branches).toStrictEqual([
    { name: 'main', turn: 3, current: true },
    { name: 'what if', turn: 2, current: false },
  ]);
  await using later = await house.reopen();
  expect(await later.play.session(ada, id)).toStrictEqual(chosen);
  expect(await later.play.chooseBranch(ada, id, 'what if')).toMatchObject({ turn: 2, hash: other.hash });
  expect((await later.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('branches that are there already, are not there, or begin nowhere are refused', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id } = await playAlong(play);
  await expect(play.openBranch(ada, id, { name: 'main', at: 0 })).rejects.toMatchObject({
    code: 'play/branch-exists',
  });
  await expect(play.openBranch(ada, id, { name: 'x', at: 1 })).rejects.toMatchObject({
    code: 'play/no-such-turn',
  });
  await expect(play.chooseBranch(ada, id, 'x')).rejects.toMatchObject({
    code: 'play/no-branch',
    status: 404,
  });
  expect((await play.session(ada, id)).sequence).toBe(1);
});

test('retelling changes the words and nothing else, as often as one likes, from the opening on', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path });
  const { play } = house;
  const { id, say } = await playAlong(play);
  const opening = await play.session(ada, id);
  const openings = [opening.telling];
  for (let count = 0; count < 2; count += 1) {
    const told = await play.retell(ada, id);
    expect(told).toMatchObject({ turn: 0, hash: opening.hash, retells: 1, outcome: 'done' });
    openings.push(told.text);
  }
  expect(new Set(openings).size).toBe(3);
  const look = await say('look');
  await say('xyzzy plugh');
  const again = await say('tell me again');
  expect(again).toMatchObject({ hash: look.hash, turn: 1, retells: look.sequence, events: look.events });
  expect(again.text).not.toBe(look.text);
  const session = await play.session(ada, id);
  expect(session.passages.map(({ tellings }) => tellings)).toContainEqual(again.tellings);
  await using later = await house.reopen();
  expect(await later.play.session(ada, id)).toStrictEqual(session);
  expect((await later.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('retelling never tells the same in the same words: what was written in one way only is said to be', async () => {
  const once = storyOf({
    places: { shed: { name: 'Shed', description: ['A shed.', 'Four walls and a roof.'] } },
    things: { rake: { name: 'rake', at: 'shed', description: 'Nine teeth.' } },
  });
  await using house = await openPlayhouse({
    stories: [{ ...once, id: 'shed', title: 'Shed', content: 'shed-1' }],
  });
  const { play } = house;
  const { id, say } = await playAlong(play, 'shed');
  const taken = await say('x rake');
  const again = await play.retell(ada, id, { key: 'r' });
  expect(again).toMatchObject({ turn: taken.turn, hash: taken.hash, retells: null, outcome: 'done' });
  expect(again.text).toMatch(/one way only/);
  expect(await play.retell(ada, id, { key: 'r' })).toStrictEqual(again);
  expect((await say('retell')).text).toBe(again.text);
  const look = await say('look');
  expect((await say('retell')).text).not.toBe(look.text);
  expect((await play.replay(ada, id)).differences).toStrictEqual([]);
});

test('retelling a turn that ended in a question asks it again, and yes is still an answer', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  const asked = await say('look. drop letter');
  expect(asked).toMatchObject({ outcome: 'asked', answers: ['yes', 'no'], turn: 1 });
  const again = await house.play.retell(ada, id);
  expect(again).toMatchObject({ outcome: 'asked', answers: ['yes', 'no'], hash: asked.hash });
  expect(again.text).toContain('Do you want to go on?');
  expect(await say('yes')).toMatchObject({ outcome: 'done', score: 1 });
});

test('questions wait over a restart: a costly act for its yes, an unclear one for its word', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  const house = await openPlayhouse({ path });
  const { id, say } = await playAlong(house.play);
  expect(await say('drop letter. look')).toMatchObject({ outcome: 'asked', turn: 0 });
  await using second = await house.reopen();
  const yes = await second.play.interact(ada, id, { key: 'y', text: 'Yes!' });
  expect(yes).toMatchObject({ outcome: 'done', score: 1, text: expect.stringContaining('Quay') });
  await second.play.interact(ada, id, { key: 'i', text: 'in' });
  expect(await second.play.interact(ada, id, { key: 'w', text: 'take bead' })).toMatchObject({
    outcome: 'asked',
  });
  await using third = await second.reopen();
  const red = await third.play.interact(ada, id, { key: 'r', text: 'red' });
  expect(red.scene.inventory.map((thing) => thing.id)).toContain('red');
});

test('a button counts as what was talked about, and its words are kept for the transcript', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  await house.play.interact(ada, id, { key: 'b', command: { thing: 'lamp', verb: 'take' } });
  expect(await say('drop it')).toMatchObject({ outcome: 'done', text: expect.stringContaining('lamp') });
  const { passages } = await house.play.session(ada, id);
  expect(passages.map(({ input }) => input)).toStrictEqual([null, 'take the lamp', 'drop it']);
  const wrong = house.play.interact(ada, id, { key: 'c', command: { verb: 'award', points: 100 } });
  await expect(wrong).rejects.toMatchObject({ code: 'play/no-such-command', status: 400 });
});
