import { join } from 'node:path';
import { transcriptAsMarkdown } from '@lamplight/play';
import { describe, expect, test } from 'vitest';
import { bellQuest, boatShed, netMender } from '../narrator/a-pier.ts';
import { openPier, pierStory, saysIn } from './pier-house.ts';
import { ada } from './playhouse.ts';
import { temporaryFolder } from './temporary-folder.ts';

const none = { topics: [], rating: 'everyone', intensity: 'gentle' };
const limits = { rating: 'teen' as const, intensity: 'moderate' as const, lines: [], veils: [] };

describe('a person who is taken', () => {
  test('is where they were said to be, can be looked at and talked with, and is remembered', async () => {
    await using pier = await openPier([netMender]);
    const { play, id, say, ask, take } = pier;
    const offer = await ask('somebody who mends nets', 'person');
    expect(offer).toMatchObject({ kind: 'person', name: 'Wenna', begins: { kind: 'meet', id: 'pier' } });
    expect(JSON.stringify(offer)).not.toMatch(/twine|crate|hands/);
    const turn = await take(offer);
    expect(turn.text).toBe('“Wenna” is part of your story now. You can meet them here: the pier.');
    expect(turn.scene.people.map(({ name }) => name)).toEqual(['Ezra']);
    expect(await play.additions.read(ada, id)).toMatchObject({
      taken: [{ kind: 'person', status: 'waiting' }],
    });
    expect((await say('west')).text).toContain('Wenna sits on a crate and mends a net.');
    expect((await say('examine the mender')).text).toContain('do not stop when she looks up');
    expect((await say('talk to wenna')).text).toContain('"Mind the twine!" says Wenna.');
    expect((await say('ask wenna about the net')).text).toContain('It holds what it holds');
    expect((await say('ask her about the tower')).text).toContain('I could not say');
    expect(await play.additions.read(ada, id)).toMatchObject({ taken: [{ status: 'found' }] });
    const { facts } = await play.journal.read(ada, id, { limit: 50 });
    expect(JSON.stringify(facts)).toContain('Mind the twine');
    expect(transcriptAsMarkdown(await play.transcript(ada, id))).toContain('take on “Wenna”');
    expect((await play.replay(ada, id)).differences).toEqual([]);
  });

  test('says beforehand what they touch on that the story does not announce, and not twice', async () => {
    const other = { ...netMender, id: 'rope-maker', name: 'Perran', words: [], greeting: 'Evening.' };
    const stormy = { ...other, appearance: 'Perran splices a rope.' };
    const stronger = { ...stormy, touches: { topics: ['storms'], rating: 'teen', intensity: 'moderate' } };
    await using pier = await openPier([netMender, stormy, stronger, { ...stormy, touches: none }]);
    const { play, id, ask, take } = pier;
    await play.setLimits(ada, id, { key: 'wide', limits });
    const offer = await ask(undefined, 'person');
    const storms = { id: 'storms', title: expect.stringMatching(/storm/i), intensity: 'gentle' };
    expect(offer.beyond).toStrictEqual({ topics: [storms], rating: null });
    await take(offer);
    // What was taken was announced.
    expect((await ask(undefined, 'person')).beyond).toStrictEqual({ topics: [], rating: null });
    expect((await ask(undefined, 'person')).beyond).toStrictEqual({
      topics: [{ ...storms, intensity: 'moderate' }],
      rating: 'teen',
    });
    expect((await ask(undefined, 'person')).beyond).toStrictEqual({ topics: [], rating: null });
  });

  test('is not taken where they speak of what the player does not know of yet', async () => {
    await using pier = await openPier([{ ...netMender, greeting: 'The big lamp wants oil.' }]);
    const { play, id, ask, take } = pier;
    const offer = await ask(undefined, 'person');
    const { turn } = await play.session(ada, id);
    await play.takeBack(ada, id, { turns: turn });
    await expect(take(offer)).rejects.toMatchObject({
      code: 'play/offer-not-open',
      message: expect.stringContaining('do not know of'),
    });
    await pier.say('take key', 'east', 'unlock door with key', 'open door', 'up', 'down');
    expect((await take(offer)).outcome).toBe('done');
  });

  test('is not there for whoever draws a line at what they touch on, and fades behind a veil', async () => {
    await using pier = await openPier([netMender]);
    const { play, id, say, ask, take } = pier;
    await take(await ask(undefined, 'person'));
    await say('west', 'talk to wenna');
    await play.setLimits(ada, id, { key: 'veil', limits: { ...limits, veils: ['storms'] } });
    expect((await say('examine wenna')).text).toBe('There they are, and need not be looked at closely.');
    expect((await say('ask wenna about the net')).text).toBe('You talk for a while.');
    const without = await play.setLimits(ada, id, { key: 'line', limits: { ...limits, lines: ['storms'] } });
    expect(without.scene.people).toEqual([]);
    expect((await say('look')).text).not.toContain('Wenna');
    expect((await play.additions.read(ada, id)).taken).toEqual([]);
    await play.setLimits(ada, id, { key: 'none', limits });
    expect((await say('look')).text).toContain('Wenna');
  });
});

describe('a place that is taken', () => {
  test('is walked to and back, is on the map, and holds what it was said to hold', async () => {
    await using pier = await openPier([boatShed]);
    const { play, id, say, ask, take } = pier;
    const offer = await ask('somewhere with boats', 'place');
    const turn = await take(offer);
    expect(turn.text).toBe(
      '“The boat shed” is part of your story now. The way there leads south from here: the pier.',
    );
    expect((await say('west')).scene.exits).toContainEqual({ direction: 'south', leadsTo: null, notes: [] });
    const there = await say('south');
    expect(there).toMatchObject({ scene: { place: { id: 'boat-shed' } } });
    expect(there.text).toContain('It smells of tar.');
    expect((await say('examine keel')).text).toContain('older than the pier');
    expect((await say('north')).scene.place.id).toBe('pier');
    expect((await say('go to the boat shed')).scene.place.id).toBe('boat-shed');
    const { places } = await play.map(ada, id);
    expect(places.map((place) => place.name)).toContain('The boat shed');
    expect(await play.additions.read(ada, id)).toMatchObject({ taken: [{ kind: 'place', status: 'found' }] });
    const { facts } = await play.journal.read(ada, id, { limit: 50 });
    expect(JSON.stringify(facts)).toContain('smells of tar');
    expect((await play.replay(ada, id)).differences).toEqual([]);
  });

  test('has no way to it for whoever draws a line at what it touches on', async () => {
    await using pier = await openPier([boatShed]);
    const { play, id, say, ask, take } = pier;
    await take(await ask(undefined, 'place'));
    await say('west');
    const lines = ['confined-spaces'];
    const without = await play.setLimits(ada, id, { key: 'line', limits: { ...limits, lines } });
    expect(without.scene.exits.map(({ direction }) => direction)).toEqual(['east']);
    expect((await say('south')).text).toContain("can't go south");
    expect((await play.additions.read(ada, id)).taken).toEqual([]);
  });

  test('can be built on by what is proposed next: somebody is met there, and brings something', async () => {
    const keeper = { ...netMender, at: 'boat-shed' };
    const fetched = {
      ...bellQuest,
      begins: { kind: 'talk', person: 'net-mender' },
      things: [{ ...bellQuest.things[0], at: 'boat-shed' }],
      steps: [
        {
          ...bellQuest.steps[0],
          goal: { kind: 'give', thing: 'ferry-bell-clapper', person: 'net-mender', answer: 'Wenna nods.' },
        },
      ],
    };
    await using pier = await openPier([boatShed, keeper, fetched]);
    const { play, id, say, ask, take } = pier;
    await take(await ask(undefined, 'place'));
    expect(await play.additions.propose(ada, id, { key: 'too early', kind: 'person' })).toMatchObject({
      because: 'proposals/not-known',
    });
    await say('west', 'south');
    await take(await ask(undefined, 'person'));
    await say('look', 'talk to wenna');
    await take(await ask());
    expect((await say('take clapper', 'give clapper to wenna')).scene.quests).toMatchObject([
      { name: 'The ferry bell', status: 'completed' },
    ]);
    expect(await play.additions.read(ada, id)).toMatchObject({
      taken: [
        { kind: 'place', status: 'found' },
        { kind: 'person', status: 'found' },
        { kind: 'quest', status: 'completed' },
      ],
    });
    expect((await play.replay(ada, id)).differences).toEqual([]);
  });
});

describe('both', () => {
  test('are made of nothing that a player has drawn a line at, and are not held out or taken by then', async () => {
    await using pier = await openPier([netMender, boatShed]);
    const { play, id, ask, take } = pier;
    const asked = ['person', 'place'] as const;
    for (const kind of asked) {
      const offer = await ask(undefined, kind);
      const lines = ['storms', 'confined-spaces'];
      await play.setLimits(ada, id, { key: `line-${kind}`, limits: { ...limits, lines } });
      expect((await play.additions.read(ada, id)).offer).toBe(null);
      await expect(take(offer)).rejects.toMatchObject({ code: 'play/offer-not-open' });
      expect(await play.additions.propose(ada, id, { key: `again-${kind}`, kind })).toMatchObject({
        offer: null,
        because: 'proposals/over-limits',
      });
      await play.setLimits(ada, id, { key: `none-${kind}`, limits });
    }
  });

  test('go with the turns in which they were taken, and stay on their branch', async () => {
    await using pier = await openPier([netMender, boatShed]);
    const { play, id, say, ask, take } = pier;
    const before = await play.session(ada, id);
    await take(await ask(undefined, 'person'));
    await take(await ask(undefined, 'place'));
    await say('west', 'south');
    await play.openBranch(ada, id, { name: 'without', at: before.turn });
    expect((await play.session(ada, id)).hash).toBe(before.hash);
    expect((await say('west')).scene).toMatchObject({ people: [], exits: [{ direction: 'east' }] });
    expect((await say('south')).outcome).toBe('refused');
    await play.chooseBranch(ada, id, 'main');
    expect((await play.session(ada, id)).scene.place.id).toBe('boat-shed');
    expect((await say('north')).scene.people).toMatchObject([{ name: 'Wenna' }]);
    await play.takeBack(ada, id, { turns: 4 });
    expect((await play.additions.read(ada, id)).taken).toMatchObject([{ kind: 'person' }]);
    expect((await play.replay(ada, id)).differences).toEqual([]);
  });

  test('go on without a model after a restart, in the middle of a conversation and of a place', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const first = await openPier([netMender, { ...boatShed, from: 'hut', direction: 'north' }], { path });
    await first.take(await first.ask(undefined, 'person'));
    await first.take(await first.ask(undefined, 'place'));
    const { hash } = await first.say('west', 'talk to wenna', 'ask wenna about the net', 'east', 'north');
    await using house = await first.house.reopen([pierStory()], { voice: undefined });
    expect(await house.play.session(ada, first.id)).toMatchObject({
      hash,
      scene: { place: { name: 'The boat shed' } },
    });
    const say = saysIn(house.play, first.id, 'later-');
    expect((await say('south', 'west', 'talk to wenna')).text).toContain('says Wenna');
    expect((await house.play.replay(ada, first.id)).differences).toEqual([]);
  });

  test('are fitted into what their author makes of the story, and named where they do not fit', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const first = await openPier([netMender, boatShed], { path });
    await first.take(await first.ask(undefined, 'person'));
    await first.take(await first.ask(undefined, 'place'));
    await first.say('west', 'south');
    const shells = 'things: { shell: { name: shell, at: pier, description: Pale. } }';
    await using second = await first.house.reopen([pierStory(new Map([['more.yaml', shells]]))]);
    const say = saysIn(second.play, first.id, 'second-');
    expect((await say('north')).scene.people).toMatchObject([{ name: 'Wenna' }]);
    const lane =
      'places: { lane: { name: Lane, description: Mud., exits: { north: pier }, reached: { pier: south } } }';
    await using third = await second.reopen([pierStory(new Map([['lane.yaml', lane]]))]);
    await expect(third.play.session(ada, first.id)).rejects.toMatchObject({
      code: 'play/adventure-changed',
      message: expect.stringContaining('“The boat shed”'),
    });
    await third.play.takeBack(ada, first.id, { turns: 4 });
    expect((await saysIn(third.play, first.id, 'third-')('west')).scene.people).toMatchObject([
      { name: 'Wenna' },
    ]);
  });

  test('are taken again by an author’s session with its steps', async () => {
    await using first = await openPier([netMender, boatShed]);
    await first.take(await first.ask(undefined, 'person'));
    await first.take(await first.ask(undefined, 'place'));
    await first.say('west', 'talk to wenna', 'south');
    const { way } = await first.play.backstage(ada, first.id);
    await using same = await openPier([], {}, []);
    expect(await same.play.retrace(ada, { ...way, session: 'again' })).toMatchObject({ stopped: null });
    expect(await same.play.session(ada, 'again')).toMatchObject({ scene: { place: { id: 'boat-shed' } } });
  });
});
