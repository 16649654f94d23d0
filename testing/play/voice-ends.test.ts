import { join } from 'node:path';
import type { Limits, Notice, VoiceNote } from '@lamplight/contracts';
import { CareFirstError, type Play } from '@lamplight/play';
import { expect, test } from 'vitest';
import { ada, ben, openPlayhouse } from './playhouse.ts';
import type { Script } from './scripted-narrator.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { openVoiced, quiet, standIn } from './voiced.ts';

/** A telling that stops before its second sentence until it is let go on. */
function held() {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const script = (): Script => ({
    sentences: ['The light is low.', 'Nothing here asks for hurry.', 'The sea is grey.'],
    until: { sentence: 2, gate },
  });
  return { script, go: () => go() };
}

const tender: Limits = { rating: 'everyone', intensity: 'gentle', lines: [], veils: [] };

const isSentence = ({ part }: VoiceNote): boolean => part.kind === 'sentence';

/** Waits until the first sentence of a telling has come. */
async function firstSentence(heard: readonly VoiceNote[]): Promise<void> {
  while (!heard.some(isSentence)) await new Promise((resolve) => setImmediate(resolve));
}

test('the next input ends a telling, and the author’s words stand', async () => {
  const { script } = held();
  await using voiced = await openVoiced(script);
  const { play, id, say, over, heard } = voiced;
  const first = await say('look');
  await firstSentence(heard);
  await say('wait');
  expect(await over()).toStrictEqual({
    kind: 'over',
    as: 'plain',
    because: 'voice/superseded',
    sequence: null,
  });
  await play.voice.rest();
  const { passages } = await play.session(ada, id);
  expect(passages.find(({ sequence }) => sequence === first.sequence)).toMatchObject({
    tellings: first.tellings,
    plain: null,
  });
  expect((await play.voice.read(ada, id)).spent).toMatchObject({ tellings: 0, inputTokens: 2000 });
});

test('Stop ends a telling, and does nothing where there is none', async () => {
  const { script } = held();
  await using voiced = await openVoiced(script);
  const { play, id, say, over, heard } = voiced;
  await play.voice.stop(ada, id);
  expect(await play.voice.telling(ada, id)).toBeNull();
  const { sequence } = await say('look');
  await firstSentence(heard);
  expect(await play.voice.telling(ada, id)).toBe(sequence);
  expect(await play.voice.sent(ada, id, sequence)).toMatchObject({ because: 'voice/telling', attempts: [] });
  await play.voice.stop(ada, id);
  expect(await play.voice.telling(ada, id)).toBeNull();
  expect(await over()).toMatchObject({ as: 'plain', because: 'voice/stopped' });
  // Whoever asks at once is told of it as well.
  expect(await play.voice.sent(ada, id, sequence)).toMatchObject({
    because: 'voice/stopped',
    attempts: [{}],
  });
  await expect(play.voice.stop(ben, id)).rejects.toMatchObject({ code: 'play/no-session' });
  await expect(play.voice.telling(ben, id)).rejects.toMatchObject({ code: 'play/no-session' });
});

test.each([
  ['taking back', (play, id) => play.takeBack(ada, id, { turns: 1 })],
  ['a new branch', (play, id) => play.openBranch(ada, id, { name: 'b', at: 0 })],
  ['another branch', (play, id) => play.chooseBranch(ada, id, 'main')],
  ['an act of the safety button', (play, id) => play.act(ada, id, { key: 'p', act: 'pause' })],
  ['telling again', (play, id) => play.retell(ada, id, { key: 'again' })],
  ['removing the session', (play, id) => play.remove(ada, id)],
  ['erasing the player', (play) => play.erase(ada)],
  ['the server’s end', (play) => play.voice.rest()],
] satisfies [string, (play: Play, id: string) => Promise<unknown>][])(
  '%s ends a telling',
  async (_what, act) => {
    const { script } = held();
    await using voiced = await openVoiced(script);
    const { play, id, say, heard } = voiced;
    await say('look');
    await firstSentence(heard);
    await act(play, id);
    expect(heard.find(({ part }) => part.kind === 'over')?.part).toMatchObject({ as: 'plain' });
    await play.voice.rest();
    expect(heard.filter(({ part }) => part.kind === 'over' && part.as === 'told')).toStrictEqual([]);
  },
);

test('of a way no model tells the steps between, which nobody would wait for', async () => {
  await using voiced = await openVoiced();
  const { play, id, narrator, say } = voiced;
  for (const words of ['in', 'down', 'up', 'out']) await say(words);
  const before = narrator.asked.length;
  const first = await say('go to the cellar');
  expect(first).toMatchObject({ scene: { place: { id: 'shed' } }, travelling: { left: 1 } });
  expect(narrator.asked).toHaveLength(before);
  expect(await play.voice.sent(ada, id, first.sequence)).toMatchObject({ because: null, attempts: [] });
  const command = { verb: 'travel', place: 'cellar' };
  expect(await play.interact(ada, id, { key: 'there', command })).toMatchObject({ travelling: null });
  await play.voice.rest();
  expect(narrator.asked).toHaveLength(before + 1);
});

test('limits are no part of the story: no model tells that they were changed', async () => {
  await using voiced = await openVoiced();
  const { play, id, narrator } = voiced;
  await play.setLimits(ada, id, { key: 'limits', limits: tender });
  await play.voice.rest();
  expect(narrator.asked).toStrictEqual([]);
});

test('words that need care end a telling at once, and no model speaks while what they said lingers', async () => {
  const { script } = held();
  await using voiced = await openVoiced(script);
  const { play, id, say, heard, narrator } = voiced;
  await say('look');
  await firstSentence(heard);
  const answer = await say('I took too many pills');
  expect(answer.care?.level).toBe(4);
  expect(heard.find(({ part }) => part.kind === 'over')?.part).toMatchObject({ as: 'plain' });
  await say('look');
  await say('wait');
  await play.voice.rest();
  expect(narrator.asked).toHaveLength(1);
  const other = await play.start(ada, { adventure: 'island' });
  await play.voice.choose(ada, other.id, { key: 'there, too', voice: 'model', model: null });
  await play.interact(ada, other.id, { key: 'elsewhere', text: 'look' });
  await play.voice.rest();
  expect(narrator.asked).toHaveLength(1);
  expect((await play.replay(ada, id)).differences).toStrictEqual([]);
});

test('a disclosure in one session ends what is told in another', async () => {
  const { script } = held();
  await using voiced = await openVoiced(script);
  const { play, say, heard } = voiced;
  const other = await play.start(ada, { adventure: 'island' });
  await say('look');
  await firstSentence(heard);
  await play.interact(ada, other.id, { key: 'grave', text: 'I took too many pills' });
  expect(heard.find(({ part }) => part.kind === 'over')?.part).toMatchObject({ as: 'plain' });
});

test('a wish that asks for care ends what is told in other sessions, too', async () => {
  const { script } = held();
  await using voiced = await openVoiced(script);
  const { play, say, heard } = voiced;
  const other = await play.start(ada, { adventure: 'island' });
  await say('look');
  await firstSentence(heard);
  const wish = 'I took too many pills';
  await expect(play.additions.propose(ada, other.id, { key: 'wish', wish })).rejects.toBeInstanceOf(
    CareFirstError,
  );
  expect(heard.find(({ part }) => part.kind === 'over')?.part).toMatchObject({ as: 'plain' });
});

test('the same key tells nothing a second time, and ends nothing', async () => {
  const { script, go } = held();
  await using voiced = await openVoiced(script);
  const { say, over, heard, narrator } = voiced;
  const turn = await say('look', 'the same');
  await firstSentence(heard);
  expect(await say('look', 'the same')).toStrictEqual(turn);
  go();
  expect(await over()).toMatchObject({ as: 'told' });
  expect(await say('look', 'the same')).toStrictEqual(turn);
  expect(narrator.asked).toHaveLength(1);
});

test('whoever joins while it is told hears it from its beginning', async () => {
  const { script, go } = held();
  await using voiced = await openVoiced(script);
  const { play, id, say, over, heard } = voiced;
  await say('look');
  await firstSentence(heard);
  const late: VoiceNote[] = [];
  const leave = await play.voice.listen(ada, id, (note) => late.push(note));
  expect(late).toStrictEqual(heard);
  go();
  await over();
  expect(late).toStrictEqual(heard);
  leave();
  await expect(play.voice.listen(ben, id, () => undefined)).rejects.toMatchObject({
    code: 'play/no-session',
  });
});

test('a process that is killed in the middle of a telling leaves the author’s words, and nothing half told', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  const { script } = held();
  const voiced = await openVoiced(script, { path });
  const { id, say, heard, house } = voiced;
  const turn = await say('look');
  await firstSentence(heard);
  // Nothing is told to rest: the journal is closed under it, as when the machine stops.
  await using again = await house.reopen();
  const { passages, sequence } = await again.play.session(ada, id);
  expect(sequence).toBe(turn.sequence);
  expect(passages.at(-1)).toMatchObject({ tellings: turn.tellings, plain: null });
  // What it was sent was not kept; that it broke off is known all the same, and of what nobody was to tell that none did.
  const sentFor = (of: number) => again.play.voice.sent(ada, id, of);
  expect(await sentFor(turn.sequence)).toMatchObject({ because: 'voice/broken', attempts: [] });
  expect(await sentFor(1)).toMatchObject({ because: null, attempts: [] });
  expect((await again.play.replay(ada, id)).differences).toStrictEqual([]);
  await voiced.play.voice.rest();
  expect(heard.at(-1)?.part).toMatchObject({ kind: 'over', as: 'plain' });
});

test('a narrator that hangs, and does not listen, costs nobody more than a moment', async () => {
  await using voiced = await openVoiced(() => ({ sentences: [quiet], hangs: true }), {
    needs: { deadlines: { after: (milliseconds) => AbortSignal.timeout(Math.min(milliseconds, 30)) } },
  });
  const { say, over } = voiced;
  await say('look');
  expect(await over()).toMatchObject({ as: 'plain', because: 'voice/late' });
});

test('a narrator that throws, which none may, is reported, and the author’s words stand', async () => {
  const reported: unknown[] = [];
  const broken = new Error('a broken narrator');
  await using voiced = await openVoiced(
    () => ({ sentences: [quiet], throws: broken }),
    {},
    {
      report: (error) => reported.push(error),
    },
  );
  const { say, over } = voiced;
  await say('look');
  expect(await over()).toMatchObject({ as: 'plain', because: 'voice/broken' });
  expect(reported).toStrictEqual([broken]);
});

test('what the watch does not let through is not told, and the reason is', async () => {
  await using voiced = await openVoiced(() => ({
    sentences: ['The light is low.', 'Call me on 0151 496 0234 tonight.'],
  }));
  const { play, id, say, over, heard } = voiced;
  const turn = await say('look');
  expect(await over()).toMatchObject({ as: 'plain', because: 'telling/reaches-out' });
  expect(heard.filter(isSentence)).toHaveLength(1);
  expect((await play.session(ada, id)).passages.at(-1)?.tellings).toStrictEqual(turn.tellings);
});

test('a turn that a model told is taken back like any other, and stands again on its branch', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, over } = voiced;
  await say('take lamp');
  await over();
  await play.openBranch(ada, id, { name: 'other', at: 0 });
  expect((await play.session(ada, id)).passages).toHaveLength(1);
  await play.chooseBranch(ada, id, 'main');
  const { passages } = await play.session(ada, id);
  expect(passages.at(-1)?.tellings[0]?.voice).toBe('model');
  await play.takeBack(ada, id, { turns: 1 });
  expect((await play.session(ada, id)).passages).toHaveLength(1);
  expect((await play.replay(ada, id)).differences).toStrictEqual([]);
});

test('erasing a player leaves nothing of what was sent or told', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using voiced = await openVoiced(undefined, { path });
  const { play, id, say, over, house } = voiced;
  await say('look');
  await over();
  await play.erase(ada);
  await expect(play.voice.sent(ada, id, 3)).rejects.toMatchObject({ code: 'play/no-session' });
  const kept = await house.journal.latestRecords({ tenant: ada.tenant, person: ada.player }, '');
  expect(kept).toStrictEqual([]);
});

test('numbered messages stay without gaps, with what a model told among them', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, over } = voiced;
  await say('look');
  await over();
  await say('wait');
  await over();
  const notices: Notice[] = await play.notices(ada, id, 0, 20);
  expect(notices.map(({ sequence }) => sequence)).toStrictEqual([1, 2, 3, 4, 5, 6]);
  expect(notices.map(({ kind }) => kind)).toStrictEqual([
    'session-started',
    'voice-chosen',
    'turn-played',
    'turn-voiced',
    'turn-played',
    'turn-voiced',
  ]);
});

test('one player cannot have many tellings at once', async () => {
  const { script } = held();
  await using voiced = await openVoiced(script);
  const { play, narrator } = voiced;
  const because: (string | null)[] = [];
  for (let count = 0; count < 6; count += 1) {
    const { id } = await play.start(ada, { adventure: 'island' });
    await play.voice.choose(ada, id, { key: `voice-${count}`, voice: 'model', model: standIn.id });
    await play.voice.listen(ada, id, ({ part }) => {
      if (part.kind === 'over') because.push(part.because);
    });
    await play.interact(ada, id, { key: `look-${count}`, text: 'look' });
  }
  expect(because).toStrictEqual(['voice/busy', 'voice/busy']);
  await play.voice.rest();
  expect(narrator.asked.length).toBeLessThanOrEqual(4);
});

test('a journal from before there was a voice opens as it did', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path });
  const { id } = await house.play.start(ada, { adventure: 'island' });
  await house.play.interact(ada, id, { key: 'k', text: 'look' });
  await using again = await house.reopen();
  expect(await again.play.voice.read(ada, id)).toMatchObject({
    voice: 'plain',
    spent: { tellings: 0, cost: null },
  });
  expect((await again.play.session(ada, id)).passages.every(({ plain }) => plain === null)).toBe(true);
});
