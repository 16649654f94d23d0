import type { VoiceNote } from '@lamplight/contracts';
import { createProposer } from '@lamplight/narrator';
import { usualVoiceLimits, type VoiceLimits } from '@lamplight/play';
import { expect, test } from 'vitest';
import { bellQuest, pier } from '../narrator/a-pier.ts';
import { createScriptedStoryteller, type Script } from '../narrator/scripted-storyteller.ts';
import { openPier, type PierHouse } from './pier-house.ts';
import { ada, ben, type PlayhouseOptions } from './playhouse.ts';
import { type Script as Telling, scriptedNarrator } from './scripted-narrator.ts';
import { quiet, standIn } from './voiced.ts';

const stalls: Script = { text: '', end: 'stalls' };

/** The pier, whose model does what a script says when it is asked for something to add, and what is heard of it there. */
async function openHeard(
  script: () => Script,
  { deadlines, limits, tell = () => ({ sentences: [quiet] }) }: Heard = {},
): Promise<PierHouse & { readonly heard: VoiceNote[]; readonly isAsked: () => Promise<void> }> {
  const model = createScriptedStoryteller(script);
  const proposals = { proposer: createProposer({ large: model }), files: async () => pier };
  const voice = { narrator: scriptedNarrator(tell), models: () => [standIn], proposals, limits };
  const house = await openPier([], { needs: { voice, ...(deadlines && { deadlines }) } });
  await house.play.voice.rest();
  const heard: VoiceNote[] = [];
  await house.play.voice.listen(ada, house.id, (note) => heard.push(note));
  const isAsked = async (): Promise<void> => {
    while (aboutProposal(heard).length === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  return { ...house, model, heard, isAsked };
}

interface Heard {
  readonly limits?: VoiceLimits;
  readonly deadlines?: NonNullable<PlayhouseOptions['needs']>['deadlines'];
  readonly tell?: () => Telling;
}

const aboutProposal = (heard: readonly VoiceNote[]) =>
  heard.flatMap(({ of, number, part }) =>
    part.kind === 'proposal' ? [[of, number, part.step, part.attempt]] : [],
  );
const overIn = (heard: readonly VoiceNote[]) =>
  heard.flatMap(({ of, part }) => (part.kind === 'over' ? [[of, part.because]] : []));

test('each step of a proposal is heard with its number, also that the model is asked once more', async () => {
  const drafts = [{ ...bellQuest, begins: { kind: 'talk', person: 'nobody' } }, bellQuest];
  await using house = await openHeard(() => ({ text: JSON.stringify(drafts.shift()) }));
  const { play, id, heard } = house;
  const { sequence } = await play.session(ada, id);
  const offered: Promise<unknown>[] = [];
  await play.voice.listen(ada, id, ({ part }) => {
    // Whoever hears that it is over finds what came of it.
    if (part.kind === 'proposal' && part.step === 'over') offered.push(play.additions.read(ada, id));
  });
  expect(await play.additions.propose(ada, id, { key: 'wish' })).toMatchObject({ because: null });
  expect(aboutProposal(heard)).toStrictEqual([
    [sequence, 1, 'ask', 1],
    [sequence, 2, 'check', 1],
    [sequence, 3, 'ask', 2],
    [sequence, 4, 'check', 2],
    [sequence, 5, 'try', 2],
    [sequence, 6, 'over', 2],
  ]);
  expect(await Promise.all(offered)).toMatchObject([{ offer: { name: bellQuest.name } }]);
});

test('whoever did not ask hears what became of it: kept, nothing, or not held out to them', async () => {
  const line = { rating: 'teen', intensity: 'moderate', lines: ['loneliness'], veils: [] } as const;
  const scripts: Script[] = [{ text: JSON.stringify(bellQuest) }, { text: '{}' }, { text: '{}' }];
  await using house = await openHeard(() => scripts.shift() ?? { text: JSON.stringify(bellQuest) });
  const { play, id, heard } = house;
  const ended = () => heard.flatMap(({ part }) => (part.kind === 'proposal' && part.became) || []);
  await play.additions.propose(ada, id, { key: 'good' });
  await play.additions.propose(ada, id, { key: 'bad' });
  expect(ended()).toStrictEqual([
    { as: 'kept', because: null },
    { as: 'nothing', because: 'proposals/shape' },
  ]);
  const drawn: Promise<unknown>[] = [];
  await play.voice.listen(ada, id, ({ part }) => {
    if (part.kind === 'proposal' && part.step === 'check')
      drawn.push(
        play.setLimits(ada, id, { key: 'line', limits: { ...line, lines: [...line.lines], veils: [] } }),
      );
  });
  const { because } = await play.additions.propose(ada, id, { key: 'too late' });
  await Promise.all(drawn);
  expect(ended().at(-1)).toStrictEqual({ as: 'refused', because });
  expect(because).toBe('proposals/over-limits');
});

test('Stop ends the request to the model, and leaves the story and what was on offer as they were', async () => {
  const scripts: Script[] = [{ text: JSON.stringify(bellQuest) }];
  await using house = await openHeard(() => scripts.shift() ?? stalls);
  const { play, id, heard, model, ask, isAsked } = house;
  await play.additions.stop(ada, id);
  const offer = await ask();
  const { hash, turn } = await play.session(ada, id);
  heard.length = 0;
  const proposed = play.additions.propose(ada, id, { key: 'wish' });
  await isAsked();
  const joined: VoiceNote[] = [];
  await play.voice.listen(ada, id, (note) => joined.push(note));
  expect(joined).toStrictEqual(heard);
  await expect(play.additions.stop(ben, id)).rejects.toMatchObject({ code: 'play/no-session' });
  await play.additions.stop(ada, id);
  expect(await proposed).toMatchObject({ offer: null, because: 'voice/stopped', findings: [] });
  expect(model.ended).toBe(1);
  expect(aboutProposal(joined).map(([, number, step]) => [number, step])).toStrictEqual([
    [1, 'ask'],
    [2, 'over'],
  ]);
  expect(joined.at(-1)?.part).toMatchObject({ became: { as: 'nothing', because: 'voice/stopped' } });
  expect(await play.additions.read(ada, id)).toMatchObject({ offer, because: null });
  expect(await play.session(ada, id)).toMatchObject({ hash, turn });
  // The same key has the same answer, and asks nobody.
  expect(await play.additions.propose(ada, id, { key: 'wish' })).toMatchObject({ because: 'voice/stopped' });
  expect(model.asked).toHaveLength(2);
});

test('a proposal and a telling do not end each other, and the next input ends the telling alone', async () => {
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>();
  const tell = (): Telling => ({ sentences: [quiet, quiet], until: { sentence: 1, gate } });
  await using house = await openHeard(() => stalls, { tell });
  const { play, id, say, heard, isAsked } = house;
  const { sequence } = await say('wait');
  const proposed = play.additions.propose(ada, id, { key: 'wish' });
  await isAsked();
  expect(await play.voice.telling(ada, id)).toBe(sequence);
  const next = await say('look');
  expect(overIn(heard)).toStrictEqual([[sequence, 'voice/superseded']]);
  await play.voice.stop(ada, id);
  expect(overIn(heard).at(-1)).toStrictEqual([next.sequence, 'voice/stopped']);
  expect(aboutProposal(heard)).toHaveLength(1);
  const last = await say('wait');
  await play.additions.stop(ada, id);
  expect(await proposed).toMatchObject({ because: 'voice/stopped' });
  expect(await play.voice.telling(ada, id)).toBe(last.sequence);
  goOn();
});

test('what a proposal may cost at most is not there for a telling of the same session meanwhile', async () => {
  // Each of both costs 0.032 at most, and eight tellings on the way to the pier cost 0.024.
  const session = { amount: 0.058, currency: 'USD' };
  const limits: VoiceLimits = { ...usualVoiceLimits, session, tokens: 10_000 };
  await using house = await openHeard(() => stalls, { limits });
  const { play, id, say, heard, isAsked } = house;
  const proposed = play.additions.propose(ada, id, { key: 'wish' });
  await isAsked();
  await say('wait');
  await expect.poll(() => overIn(heard).map(([, because]) => because)).toStrictEqual(['voice/budget']);
  await play.additions.stop(ada, id);
  await proposed;
});

test('a server that stops ends it, and keeps before that what it cost', async () => {
  await using house = await openHeard(() => stalls);
  const { play, id, isAsked } = house;
  const proposed = play.additions.propose(ada, id, { key: 'wish' });
  await isAsked();
  const { sequence } = await play.session(ada, id);
  await play.voice.rest();
  expect((await play.session(ada, id)).sequence).toBe(sequence + 1);
  expect(await proposed).toMatchObject({ because: 'voice/closed' });
});

test('one in a session that goes away ends with it', async () => {
  await using house = await openHeard(() => stalls);
  const { play, id, model, isAsked } = house;
  const proposed = play.additions.propose(ada, id, { key: 'wish' });
  await isAsked();
  await Promise.all([
    expect(proposed).rejects.toMatchObject({ code: 'play/no-session' }),
    play.destroy(ada, id),
  ]);
  expect(model.ended).toBe(1);
});

test('one that takes too long comes to nothing, and says that it was too long', async () => {
  const late = new AbortController();
  const deadlines = {
    after: (milliseconds: number) => (milliseconds === 120_000 ? late : new AbortController()).signal,
  };
  await using house = await openHeard(() => stalls, { deadlines });
  const { play, id, isAsked } = house;
  const proposed = play.additions.propose(ada, id, { key: 'wish' });
  await isAsked();
  late.abort();
  expect(await proposed).toMatchObject({ because: 'voice/late' });
});
