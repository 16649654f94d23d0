import { join } from 'node:path';
import { transcriptAsMarkdown } from '@lamplight/play';
import { describe, expect, test } from 'vitest';
import { bellQuest } from '../narrator/a-pier.ts';
import { knowing, openPier, pierStory, saysIn } from './pier-house.ts';
import { ada, ben } from './playhouse.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The bell quest from its beginning to its end, as somebody types it who stands in the hut. */
const throughIt = ['talk to ezra', 'bye', 'up', 'take clapper', 'down', 'give clapper to ezra'];

describe('something more to do', () => {
  test('is offered with its name and what it begins with, and changes nothing of the story', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, model } = pier;
    await play.voice.rest();
    const { spent } = await play.voice.read(ada, id);
    const { sequence: _entry, updatedAt: _then, ...before } = await play.session(ada, id);
    const asked = { key: 'wish', wish: 'something with a bell' };
    const answer = await play.additions.propose(ada, id, asked);
    expect(answer).toMatchObject({
      offer: { name: 'The ferry bell', begins: { kind: 'talk', id: 'ezra', name: 'Ezra' } },
      because: null,
      spent: { inputTokens: 100 },
    });
    expect(JSON.stringify(answer)).not.toMatch(/clapper|heavier|proposed/);
    expect(await play.session(ada, id)).toMatchObject(before);
    expect(await play.additions.propose(ada, id, asked)).toStrictEqual(answer);
    expect(model.asked).toHaveLength(1);
    await expect(play.additions.propose(ada, id, { ...asked, wish: 'cake' })).rejects.toMatchObject({
      code: 'play/key-reused',
    });
    expect(await play.additions.read(ada, id)).toMatchObject({
      offer: answer.offer,
      taken: [],
      because: null,
    });
    const { inputTokens } = spent;
    const after = { inputTokens: inputTokens + 100 };
    expect(await play.voice.read(ada, id)).toMatchObject({ spent: after, month: after });
  });

  test('is part of the story from the next turn on, and is played to its end by typing', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, say, ask, take } = pier;
    const offer = await ask();
    const turn = await take(offer, 'yes');
    expect(turn.text).toBe('“The ferry bell” is part of your story now. It begins when you talk to Ezra.');
    expect(turn.scene.quests).toEqual([]);
    expect(await take(offer, 'yes')).toStrictEqual(turn);
    expect(await play.additions.read(ada, id)).toMatchObject({ offer: null, taken: [{ status: 'waiting' }] });
    expect((await say('talk to ezra')).text).toContain('New in your journal: The ferry bell.');
    await say('bye', 'up');
    expect((await say('take clapper')).text).toContain('It is heavier than it looks.');
    expect((await say('journal')).text).toContain('give it to Ezra');
    expect(await play.recap(ada, id)).toMatchObject({
      sentences: expect.arrayContaining([expect.stringContaining('“The ferry bell” waits')]),
    });
    const last = await say('down', 'give clapper to ezra');
    expect(last.text).toContain('Ezra weighs it in his hand and nods.');
    expect(last.scene.quests).toMatchObject([{ id: 'ferry-bell', status: 'completed' }]);
    expect(await play.additions.read(ada, id)).toMatchObject({ taken: [{ status: 'completed' }] });
    expect((await play.replay(ada, id)).differences).toEqual([]);
    expect((await play.map(ada, id)).places.length).toBe(3);
    const { changes } = await play.why(ada, id, last.sequence);
    expect(changes.map(({ rule }) => rule.author)).toContain('a model, for you');
    expect(await play.why(ada, id, turn.sequence)).toMatchObject({ changes: [{ type: 'story-extended' }] });
    const journal = await play.journal.read(ada, id, { limit: 50 });
    expect(journal.facts.map(({ text }) => text).join('\n')).toContain('a ferry will hear it');
    expect(transcriptAsMarkdown(await play.transcript(ada, id))).toContain('take on “The ferry bell”');
  });

  test('goes on without a model, after a restart, with snapshots that hold', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const first = await openPier([bellQuest], { path });
    await first.take(await first.ask());
    await first.say('talk to ezra', 'bye', ...Array.from({ length: 50 }, () => 'wait'));
    const { hash } = await first.play.session(ada, first.id);
    await using house = await first.house.reopen();
    const { play } = house;
    expect((await play.session(ada, first.id)).hash).toBe(hash);
    const say = saysIn(play, first.id, 'later-');
    const last = await say('up', 'take clapper', 'down', 'give clapper to ezra');
    expect(last.scene.quests).toMatchObject([{ status: 'completed' }]);
    expect(await play.replay(ada, first.id)).toMatchObject({ differences: [] });
  });

  test('can be taken where the model that proposed it is gone', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const first = await openPier([bellQuest], { path });
    const offer = await first.ask();
    await using house = await first.house.reopen([pierStory()], { voice: undefined });
    expect(await house.play.additions.read(ada, first.id)).toMatchObject({ offer, because: 'voice/plain' });
    await house.play.additions.take(ada, first.id, { key: 'yes', offer: offer.id });
    const last = await saysIn(house.play, first.id, 'later-')(...throughIt);
    expect(last.scene.quests).toMatchObject([{ status: 'completed' }]);
  });

  test('is taken away with the turn in which it was taken, and offered again; branches keep theirs', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, say, ask, take } = pier;
    const before = await play.session(ada, id);
    const offer = await ask();
    const taken = await take(offer);
    await say(...throughIt.slice(0, 4));
    await play.openBranch(ada, id, { name: 'without', at: before.turn });
    expect((await play.session(ada, id)).hash).toBe(before.hash);
    expect(await play.additions.read(ada, id)).toMatchObject({ offer, taken: [] });
    expect((await say('take clapper')).outcome).not.toBe('done');
    expect(await play.branches(ada, id)).toMatchObject([
      { name: 'main', differs: expect.arrayContaining(['“The ferry bell” begun', 'with the bell clapper']) },
      { name: 'without' },
    ]);
    await play.chooseBranch(ada, id, 'main');
    expect((await say('down', 'give clapper to ezra')).scene.quests).toMatchObject([{ status: 'completed' }]);
    const { turn } = await play.session(ada, id);
    await play.takeBack(ada, id, { turns: turn - taken.turn + 1 });
    expect((await play.session(ada, id)).hash).toBe(before.hash);
    expect(await play.additions.read(ada, id)).toMatchObject({ offer, taken: [] });
    await take(offer);
    expect((await say('undo')).turn).toBe(before.turn);
    expect(await play.replay(ada, id)).toMatchObject({ differences: [] });
  });

  test('belongs to the session alone in which it was taken', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, ask, take } = pier;
    const other = await play.start(ada, { adventure: 'pier', seed: 7 });
    const offer = await ask();
    await expect(play.additions.take(ada, other.id, { key: 'other', offer: offer.id })).rejects.toMatchObject(
      {
        code: 'play/no-such-offer',
      },
    );
    await expect(play.additions.take(ben, id, { key: 'ben', offer: offer.id })).rejects.toMatchObject({
      code: 'play/no-session',
    });
    await take(offer);
    const say = saysIn(play, other.id, 'other-');
    await say(...knowing, 'up');
    expect((await say('take clapper')).text).not.toContain('heavier');
    expect((await play.additions.read(ada, other.id)).taken).toEqual([]);
  });

  test('can build on what was taken before, and is not taken twice', async () => {
    const second = {
      ...bellQuest,
      id: 'second-bell',
      name: 'The second bell',
      things: [],
      begins: { kind: 'visit', place: 'pier' },
      steps: [{ ...bellQuest.steps[0], goal: { kind: 'bring', thing: 'ferry-bell-clapper', place: 'pier' } }],
    };
    await using pier = await openPier([bellQuest, bellQuest, bellQuest, second]);
    const { play, id, say, ask, take } = pier;
    const offer = await ask();
    await take(offer);
    await expect(take(offer, 'again')).rejects.toMatchObject({ code: 'play/no-such-offer' });
    const again = await play.additions.propose(ada, id, { key: 'the same' });
    expect(again).toMatchObject({ offer: null, because: 'ids/duplicate' });
    await say('up');
    await take(await ask());
    await say('take clapper', 'down', 'west');
    expect((await say('drop clapper')).scene.quests).toMatchObject([
      { name: 'The second bell', status: 'completed' },
    ]);
    expect((await play.replay(ada, id)).differences).toEqual([]);
  });
});

describe('an offer', () => {
  test('that was left is not held out again', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, ask, take } = pier;
    const offer = await ask();
    const no = { key: 'no', offer: offer.id };
    expect(await play.additions.leave(ada, id, no)).toMatchObject({ offer: null, taken: [] });
    await expect(take(offer)).rejects.toMatchObject({ code: 'play/no-such-offer' });
    expect(await play.additions.leave(ada, id, no)).toMatchObject({ offer: null });
    await expect(play.additions.leave(ada, id, { ...no, offer: 'else' })).rejects.toMatchObject({
      code: 'play/key-reused',
    });
    expect(await ask()).toEqual(offer);
  });

  test('that leads nowhere from where the player has gone since is not taken, and waits', async () => {
    const lost = {
      ...bellQuest,
      begins: { kind: 'examine', thing: 'key' },
      things: [],
      steps: [carrying('key')],
    };
    await using pier = await openPier([lost]);
    const { say, ask, take } = pier;
    const offer = await ask();
    // Behind a door that the key alone opens.
    await say('up', 'drop key', 'down', 'close door');
    await take(offer, 'still possible');
    await say('undo');
    const shut = pierStory(
      new Map([
        [
          'rules.yaml',
          'rules: { shut: { after: { type: thing-dropped, thing: key }, do: [{ remove: key }] } }',
        ],
      ]),
    );
    await using other = await openPier([lost], { stories: [shut] });
    const gone = await other.ask();
    await other.say('drop key');
    await expect(other.take(gone)).rejects.toMatchObject({ code: 'play/offer-not-open' });
    await other.say('undo');
    expect((await other.take(gone)).outcome).toBe('done');
  });

  test('is neither shown nor taken by somebody who has drawn a line at it since, and a quest vanishes', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, say, ask, take } = pier;
    const limits = { rating: 'teen', intensity: 'moderate', veils: [] } as const;
    const line = { ...limits, lines: ['loneliness'], veils: [] };
    const none = { ...limits, lines: [], veils: [] };
    const offer = await ask();
    await play.setLimits(ada, id, { key: 'line', limits: line });
    expect((await play.additions.read(ada, id)).offer).toBe(null);
    await expect(take(offer)).rejects.toMatchObject({ code: 'play/offer-not-open' });
    await play.setLimits(ada, id, { key: 'none', limits: none });
    await take(offer);
    await play.setLimits(ada, id, { key: 'again', limits: line });
    expect((await play.additions.read(ada, id)).taken).toEqual([]);
    await play.setLimits(ada, id, { key: 'and none', limits: none });
    await say('talk to ezra', 'bye');
    const later = await play.setLimits(ada, id, { key: 'later', limits: line });
    expect(later.scene.quests).toEqual([]);
    expect((await play.additions.read(ada, id)).taken).toEqual([]);
    expect((await say('up', 'look')).text).not.toContain('clapper');
  });

  test('is not made of what touches on a line, nor of a wish about somebody themselves', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, model, say } = pier;
    const limits = {
      rating: 'teen' as const,
      intensity: 'moderate' as const,
      lines: ['loneliness'],
      veils: [],
    };
    await play.setLimits(ada, id, { key: 'line', limits });
    expect(await play.additions.propose(ada, id, { key: 'a' })).toMatchObject({
      because: 'proposals/over-limits',
    });
    const asked = model.asked.length;
    const wish = 'I took too many pills';
    await expect(play.additions.propose(ada, id, { key: 'b', wish })).rejects.toMatchObject({
      code: 'play/care-first',
    });
    await say('I want to kill myself');
    expect(await play.additions.read(ada, id)).toMatchObject({ offer: null, because: 'voice/care-first' });
    expect(await play.additions.propose(ada, id, { key: 'c' })).toMatchObject({
      because: 'voice/care-first',
    });
    expect(model.asked).toHaveLength(asked);
  });

  test('is not held out while somebody needs care, and not taken', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, say, ask, take } = pier;
    const offer = await ask();
    await say('I want to kill myself');
    expect((await play.additions.read(ada, id)).offer).toBe(null);
    await expect(take(offer)).rejects.toMatchObject({ code: 'play/offer-not-open' });
  });

  test('is not asked for where the author tells, or the story has ended', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, say, model } = pier;
    await play.voice.choose(ada, id, { key: 'plain', voice: 'plain', model: null });
    const asked = { key: 'first' };
    expect(await play.additions.propose(ada, id, asked)).toMatchObject({
      offer: null,
      because: 'voice/plain',
    });
    await play.voice.choose(ada, id, { key: 'model', voice: 'model', model: null });
    expect(await play.additions.propose(ada, id, asked)).toMatchObject({ because: null });
    await say('up', 'touch lamp');
    expect((await play.additions.read(ada, id)).because).toBe('quests/ended');
    expect(await play.additions.propose(ada, id, { key: 'late' })).toMatchObject({ because: 'quests/ended' });
    expect(model.asked).toHaveLength(1);
  });
});

describe('more than there is room for', () => {
  test('is not asked for, and one thing is thought of at a time', async () => {
    const small = (nth: number) => ({
      ...bellQuest,
      id: `small-${nth}`,
      name: `Small thing ${nth}`,
      things: [],
      begins: { kind: 'visit', place: 'hut' },
      steps: [{ ...bellQuest.steps[0], goal: { kind: 'examine', thing: 'key' } }],
    });
    await using pier = await openPier(Array.from({ length: 13 }, (_, nth) => small(nth)));
    const { play, id, ask, take } = pier;
    const both = await Promise.allSettled(
      ['first', 'second'].map((key) => play.additions.propose(ada, id, { key })),
    );
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { code: 'play/busy' } });
    const { offer } = await play.additions.read(ada, id);
    if (offer !== null) await take(offer);
    for (let nth = 1; nth < 12; nth += 1) await take(await ask());
    expect(await play.additions.read(ada, id)).toMatchObject({ because: 'quests/enough' });
    expect(await play.additions.propose(ada, id, { key: 'more' })).toMatchObject({
      because: 'quests/enough',
    });
    expect((await play.replay(ada, id)).differences).toEqual([]);
  });
});

describe('when the adventure is updated by its author', () => {
  test('what was added goes along where it fits, and the session goes on', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const first = await openPier([bellQuest], { path });
    await first.take(await first.ask());
    await first.say('talk to ezra', 'bye');
    const gull = 'things: { gull: { name: gull, at: pier, description: It looks away. } }';
    await using house = await first.house.reopen([pierStory(new Map([['gull.yaml', gull]]))]);
    const say = saysIn(house.play, first.id, 'later-');
    const last = await say('up', 'take clapper', 'down', 'give clapper to ezra');
    expect(last.scene.quests).toMatchObject([{ status: 'completed' }]);
    const { differences } = await house.play.replay(ada, first.id);
    expect(new Set(differences.map(({ what }) => what))).toContain('adventure-changed');
  });

  test('what does not fit is named, nothing is lost, and before it the session goes on', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const first = await openPier([bellQuest], { path });
    const { turn } = await first.take(await first.ask());
    await first.say('talk to ezra', 'bye');
    const { hash } = await first.play.session(ada, first.id);
    const taken = 'things: { ferry-bell-clapper: { name: clapper, at: pier, description: Green. } }';
    await using later = await first.house.reopen([pierStory(new Map([['bell.yaml', taken]]))]);
    const { play } = later;
    await expect(play.session(ada, first.id)).rejects.toMatchObject({
      code: 'play/adventure-changed',
      message: expect.stringContaining('“The ferry bell”'),
    });
    expect((await play.transcript(ada, first.id)).passages.length).toBeGreaterThan(3);
    expect((await play.replay(ada, first.id)).differences.at(-1)?.what).toBe('adventure-changed');
    await using again = await later.reopen([pierStory()]);
    expect((await again.play.session(ada, first.id)).hash).toBe(hash);
    await using third = await again.reopen([pierStory(new Map([['bell.yaml', taken]]))]);
    await third.play.takeBack(ada, first.id, { turns: 3 });
    expect((await third.play.session(ada, first.id)).turn).toBe(turn - 1);
    expect((await saysIn(third.play, first.id, 'third-')('look')).outcome).toBe('done');
  });

  test('an author’s session takes it again with its steps, as long as it can be done', async () => {
    await using first = await openPier([bellQuest]);
    await first.take(await first.ask());
    await first.say(...throughIt);
    const { way } = await first.play.backstage(ada, first.id);
    await using same = await openPier([bellQuest], {}, []);
    expect(await same.play.retrace(ada, { ...way, session: 'again' })).toMatchObject({ stopped: null });
    expect(await same.play.additions.read(ada, 'again')).toMatchObject({ taken: [{ status: 'completed' }] });
    const without = 'things: { ferry-bell-clapper: { name: clapper, at: pier, description: Green. } }';
    await using other = await openPier(
      [bellQuest],
      { stories: [pierStory(new Map([['a.yaml', without]]))] },
      [],
    );
    expect(await other.play.retrace(ada, { ...way, session: 'again' })).toMatchObject({
      held: knowing.length,
      stopped: { said: expect.stringContaining('does not fit') },
    });
  });
});

test('what a place looks like in such a story is described for nobody else', async () => {
  await using pier = await openPier([bellQuest]);
  const { play, id, say, ask, take, asked } = pier;
  await take(await ask());
  await say('look');
  await play.voice.rest();
  expect(asked().at(-1)).toMatchObject({ purpose: 'describe', cacheKey: `session ${id}` });
  expect(await play.session(ada, id)).toMatchObject({ turn: knowing.length + 2 });
});

function carrying(thing: string): unknown {
  return { text: 'have it', goal: { kind: 'have', thing }, say: 'You have it.' };
}
