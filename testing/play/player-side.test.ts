import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type RiskInput, createWatch, readRisk } from '@lamplight/safety';
import { vmWatchdog } from '@lamplight/adapter-system';
import { describe, expect, test } from 'vitest';
import { ada, ben, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

const empty = { signs: [], coping: [], distraction: [], people: [], professionals: [], surroundings: [] };
const plan = { ...empty, signs: ['I stop answering zanzibar'], people: ['Noor'] };

describe('a safety plan', () => {
  test('is empty at first, and each saving is a new version of its owner’s alone', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const house = await openPlayhouse({ path });
    const { player } = house.play;
    expect(await player.plan(ada)).toStrictEqual({ version: 0, savedAt: null, plan: empty });
    const saved = await player.savePlan(ada, { version: 0, plan });
    expect(saved).toMatchObject({ version: 1, plan });
    expect(await player.savePlan(ada, { version: 1, plan: empty })).toMatchObject({ version: 2 });
    await player.savePlan(ada, { version: 2, plan });
    await using later = await house.reopen();
    expect(await later.play.player.plan(ada)).toMatchObject({ version: 3, plan });
    expect(await later.play.player.plan(ben)).toMatchObject({ version: 0, plan: empty });
  });

  test('is never overwritten by an older one: the newer is named, and stays', async () => {
    await using house = await openPlayhouse();
    const { player } = house.play;
    await player.savePlan(ada, { version: 0, plan });
    const stale = player.savePlan(ada, { version: 0, plan: empty });
    await expect(stale).rejects.toMatchObject({
      code: 'play/plan-changed',
      status: 409,
      message: expect.stringMatching(/edited version 0, and version 1 is the newest/),
    });
    const both = await Promise.allSettled(
      ['a', 'b'].map((sign) => player.savePlan(ada, { version: 1, plan: { ...plan, signs: [sign] } })),
    );
    expect(both.map(({ status }) => status).toSorted()).toStrictEqual(['fulfilled', 'rejected']);
    expect(await player.plan(ada)).toMatchObject({ version: 2 });
  });

  test('is sealed on disk, and gone with every version when it is removed or its owner is erased', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    await using house = await openPlayhouse({ path });
    const { player } = house.play;
    const rows = (): string => {
      const database = new DatabaseSync(path, { readOnly: true });
      const found = database
        .prepare('SELECT person, name, CAST(body AS TEXT) AS text FROM player_records')
        .all();
      database.close();
      return JSON.stringify(found);
    };
    await player.savePlan(ada, { version: 0, plan });
    expect(rows()).toContain('safety-plan');
    expect(rows()).not.toContain('zanzibar');
    await player.removePlan(ada);
    expect(rows()).toBe('[]');
    await player.savePlan(ada, { version: 0, plan });
    await player.savePlan(ben, { version: 0, plan });
    await house.play.erase(ada);
    expect(rows()).not.toContain(ada.player);
    await expect(player.savePlan(ada, { version: 0, plan })).rejects.toMatchObject({
      code: 'play/player-erased',
    });
    expect(await player.plan(ben)).toMatchObject({ version: 1 });
  });
});

describe('preferences', () => {
  const german = { language: 'de', country: 'AT', limits: null, keepWords: false } as const;

  test('have defaults, and stay over a restart', async () => {
    const path = join(await temporaryFolder(), 'journal.db');
    const house = await openPlayhouse({ path });
    expect(await house.play.player.preferences(ada)).toStrictEqual({
      language: null,
      country: null,
      limits: null,
      keepWords: false,
    });
    await house.play.player.setPreferences(ada, german);
    await using later = await house.reopen();
    expect(await later.play.player.preferences(ada)).toStrictEqual(german);
    expect((await later.play.player.preferences(ben)).language).toBeNull();
  });

  test('decide in which language care speaks and whose numbers it shows', async () => {
    await using house = await openPlayhouse({ needs: { country: 'GB' } });
    const { say } = await playAlong(house.play);
    expect((await house.play.helpNow(ada)).language).toBe('en');
    await house.play.player.setPreferences(ada, german);
    for (const care of [await house.play.helpNow(ada), (await say('I want to die')).care]) {
      expect(care?.language).toBe('de');
      expect(care?.resources.map(({ country }) => country)).toContain('AT');
      expect(care?.resources.map(({ country }) => country)).not.toContain('GB');
    }
    expect((await house.play.helpNow(ben)).language).toBe('en');
  });

  test('follow the language that somebody writes in where none was chosen', async () => {
    await using house = await openPlayhouse();
    const { say } = await playAlong(house.play);
    expect((await say('quiero morir')).care?.language).toBe('es');
  });

  test.each([
    [true, 'my dear xyzzy, I want to die'],
    [false, null],
  ])('with keepWords %s a grave input is kept as %s', async (keepWords, kept) => {
    await using house = await openPlayhouse();
    await house.play.player.setPreferences(ada, { ...german, keepWords });
    const { id, say } = await playAlong(house.play);
    await say('my dear xyzzy, I want to die');
    const { passages } = await house.play.session(ada, id);
    expect(passages.at(-1)).toMatchObject({ outcome: 'stopped', input: kept });
  });
});

test('words about being hurt at home come back on no screen, also where they are kept', async () => {
  await using house = await openPlayhouse();
  const consenting = { language: null, country: null, limits: null, keepWords: true };
  await house.play.player.setPreferences(ada, consenting);
  const { id, say } = await playAlong(house.play);
  expect((await say('my dad hits me every night')).care).toMatchObject({ discreet: true });
  const { passages } = await house.play.session(ada, id);
  expect(passages.at(-1)).toMatchObject({ outcome: 'stopped', input: null, care: null });
});

test('what somebody disclosed in one session lingers in their next one, also after a restart, and not in anybody else’s', async () => {
  const heard: RiskInput['carried'][] = [];
  const read = (input: RiskInput): unknown => {
    heard.push(input.carried);
    return readRisk(input);
  };
  const path = join(await temporaryFolder(), 'journal.db');
  const needs = { watch: createWatch({ read, watchdog: vmWatchdog() }) };
  const house = await openPlayhouse({ path, needs });
  const first = await playAlong(house.play);
  await first.say('I want to kill myself tonight');
  await using later = await house.reopen();
  const second = await later.play.start(ada, { adventure: 'island' });
  const others = await later.play.start(ben, { adventure: 'island' });
  heard.length = 0;
  const turn = await later.play.interact(ada, second.id, { key: 'a', text: 'look' });
  await later.play.interact(ben, others.id, { key: 'b', text: 'look' });
  expect(heard).toStrictEqual([
    { level: expect.any(Number), calm: 0, kind: 'none', who: 'player' },
    undefined,
  ]);
  expect(turn.care).toMatchObject({ level: 1 });
  for (let count = 0; count < 12; count += 1)
    await later.play.interact(ada, second.id, { key: `calm-${count}`, text: 'look' });
  heard.length = 0;
  const third = await later.play.start(ada, { adventure: 'island' });
  await later.play.interact(ada, third.id, { key: 'c', text: 'look' });
  expect(heard).toStrictEqual([undefined]);
});
