import { join } from 'node:path';
import { transcriptAsMarkdown } from '@lamplight/play';
import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { openVoiced, quiet, standIn } from './voiced.ts';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';

/** An island on which everything was written in one way only. */
const oneWay = {
  ...storyOf({ places: { quay: { name: 'Quay' } }, things: { lamp: { name: 'lamp', at: 'quay' } } }),
  id: 'island',
};

const usd = (amount: number) => ({ amount, currency: 'USD' });

test('telling again with a hint answers at once, and a model follows with it', async () => {
  let told = 0;
  await using voiced = await openVoiced(() => ({
    sentences: [`${quiet} It is so for the ${(told += 1)}. time.`],
  }));
  const { play, id, say, over, narrator } = voiced;
  const first = await say('look');
  await over();
  const again = await play.retell(ada, id, { key: 'again', hint: 'scarier' });
  expect(again).toMatchObject({ retells: first.sequence, hash: first.hash, key: 'again' });
  expect(again.tellings.every(({ voice }) => voice === 'plain')).toBe(true);
  expect(again.text).not.toBe(first.text);
  expect(await over()).toMatchObject({ as: 'told' });
  expect(narrator.asked.at(-1)).toMatchObject({ hint: 'scarier', cacheKey: null });
  expect(narrator.asked[0]?.anew).toBe(null);
  // Without the name of the place, which no model writes.
  expect(narrator.asked.at(-1)?.anew).toBe(`${quiet} It is so for the 1. time.`);
  expect(narrator.asked.at(-1)?.before.at(-1)).toBe(narrator.asked.at(-1)?.anew);
  const { passages } = await play.session(ada, id);
  expect(passages).toHaveLength(2);
  expect(passages.at(-1)).toMatchObject({ sequence: first.sequence, plain: again.tellings });
  expect(passages.at(-1)?.tellings[0]?.text).toContain('for the 2. time');
  expect(await play.retell(ada, id, { key: 'again', hint: 'scarier' })).toStrictEqual(again);
});

test('a model that fails to tell again leaves the author’s other words, which were answered', async () => {
  let told = 0;
  await using voiced = await openVoiced(() => ({
    sentences: [quiet],
    ...((told += 1) > 1 ? { fails: 'truth/invented' } : {}),
  }));
  const { play, id, say, over } = voiced;
  await say('look');
  await over();
  const again = await play.retell(ada, id, { key: 'again' });
  expect(await over()).toMatchObject({ as: 'plain', because: 'truth/invented' });
  expect((await play.session(ada, id)).passages.at(-1)).toMatchObject({
    tellings: again.tellings,
    plain: null,
  });
});

test('what was told before it was told anew can be got back, and then the newer words; no model is asked', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  const script = ({ hint }: { readonly hint: string | null }) => ({
    sentences: [hint === null ? quiet : 'Quiet, but for the rain.'],
  });
  await using voiced = await openVoiced(script, { path });
  const { play, id, say, over, narrator, house } = voiced;
  await say('look');
  await over();
  const newest = async () => (await play.session(ada, id)).passages.at(-1);
  const first = await newest();
  expect(first?.isRetold).toBe(false);
  await play.retell(ada, id, { key: 'again', hint: 'shorter' });
  await over();
  const second = await newest();
  expect(second).toMatchObject({ isRetold: true });
  const back = await play.retell(ada, id, { key: 'back', back: true });
  expect(back).toMatchObject({ retells: first?.sequence, tellings: first?.tellings });
  expect(await newest()).toStrictEqual({ ...first, isRetold: true });
  await using again = await house.reopen();
  expect((await again.play.session(ada, id)).passages.at(-1)).toStrictEqual({ ...first, isRetold: true });
  expect((await again.play.replay(ada, id)).differences).toStrictEqual([]);
  await again.play.retell(ada, id, { key: 'forth', back: true });
  expect((await again.play.session(ada, id)).passages.at(-1)?.tellings).toStrictEqual(second?.tellings);
  expect(narrator.asked).toHaveLength(2);
});

test('plain words that stand behind a model’s are no words to get back', async () => {
  let told = 0;
  await using voiced = await openVoiced(
    () => ({ sentences: [quiet], ...((told += 1) === 1 ? { fails: 'truth/invented' } : {}) }),
    { stories: [oneWay] },
  );
  const { play, id, say, over } = voiced;
  await say('look');
  await over();
  await play.retell(ada, id, { key: 'again' });
  await over();
  expect((await play.session(ada, id)).passages.at(-1)).toMatchObject({
    tellings: [{ voice: 'model' }],
    isRetold: false,
  });
});

test('where it was told once, getting words back says so', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, over } = voiced;
  await say('look');
  await over();
  const turn = await play.retell(ada, id, { key: 'back', back: true });
  expect(turn.text).toContain('There are no words from before');
});

test('where nothing was written in another way, what a model told goes on standing', async () => {
  let told = 0;
  await using voiced = await openVoiced(
    () => ({
      sentences: [quiet],
      ...((told += 1) > 2 ? { fails: 'truth/invented' } : {}),
    }),
    { stories: [oneWay] },
  );
  const { play, id, say, over } = voiced;
  await say('take lamp');
  await over();
  const before = (await play.session(ada, id)).passages.at(-1);
  expect(before?.plain).not.toBe(null);
  const same = await play.retell(ada, id, { key: 'again' });
  expect(same.tellings).toStrictEqual(before?.tellings);
  expect(await over()).toMatchObject({ as: 'told' });
  await play.retell(ada, id, { key: 'and again' });
  expect(await over()).toMatchObject({ as: 'plain', because: 'truth/invented' });
  expect((await play.session(ada, id)).passages.at(-1)).toStrictEqual(before);
});

test('without a model a hint is answered honestly, and nothing is told otherwise', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id, say } = await playAlong(play);
  const turn = await say('look');
  const answer = await play.retell(ada, id, { key: 'k', hint: 'scarier' });
  expect(answer.text).toContain('Only a model');
  expect(answer.retells).toBe(null);
  expect(
    (await play.session(ada, id)).passages.find(({ sequence }) => sequence === turn.sequence),
  ).toMatchObject({
    tellings: turn.tellings,
  });
});

test('what a telling used and cost is kept, and shown before the next one', async () => {
  const limits = { turn: null, session: usd(1), month: usd(2), everybody: null, tokens: 10_000 };
  await using voiced = await openVoiced(undefined, {}, { limits });
  const { play, id, say, over } = voiced;
  expect(await play.voice.read(ada, id)).toMatchObject({
    voice: 'model',
    models: [standIn],
    next: usd(0.032),
    limits: { turn: null, session: usd(1), month: usd(2) },
  });
  const turn = await say('look');
  await over();
  const spent = { tellings: 1, inputTokens: 1000, outputTokens: 100, cost: usd(0.003), unpriced: 0 };
  expect(await play.voice.read(ada, id)).toMatchObject({ spent, month: spent });
  const { attempts } = await play.voice.sent(ada, id, turn.sequence);
  expect(attempts).toMatchObject([{ model: 'stand-in', prompt: 'narrate-1', cut: null, cost: usd(0.003) }]);
  await expect(play.voice.sent(ada, id, 2)).rejects.toMatchObject({ code: 'play/no-such-entry' });
  expect(await play.voice.sent(ada, id, 1)).toMatchObject({ because: null, attempts: [] });
});

test.each(['session', 'month', 'everybody'] as const)(
  'what is over the limit of the %s is told by the author, and why is said',
  async (which) => {
    const limits = {
      turn: null,
      session: null,
      month: null,
      everybody: null,
      tokens: 10_000,
      [which]: usd(0.007),
    };
    await using voiced = await openVoiced(undefined, {}, { limits });
    const { play, id, say, over, narrator } = voiced;
    await say('look');
    expect(await over()).toMatchObject({ as: 'told' });
    await say('look');
    expect(await over()).toMatchObject({ as: 'plain', because: 'voice/budget' });
    expect(narrator.asked).toHaveLength(1);
    expect(narrator.asked[0]?.mostTokens).toBeLessThan(10_000);
    expect((await play.session(ada, id)).passages.at(-1)?.plain).toBe(null);
  },
);

test('a limit for the turn counts what was spent on telling it again', async () => {
  const limits = { turn: usd(0.007), session: null, month: null, everybody: null, tokens: 10_000 };
  await using voiced = await openVoiced(undefined, {}, { limits });
  const { play, id, say, over } = voiced;
  await say('look');
  expect(await over()).toMatchObject({ as: 'told' });
  await play.retell(ada, id, { key: 'again' });
  expect(await over()).toMatchObject({ as: 'plain', because: 'voice/budget' });
  await say('look');
  expect(await over()).toMatchObject({ as: 'told' });
});

test('a voice is chosen once for a key, and only one that is there', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, narrator } = voiced;
  const plain = { key: 'plain, please', voice: 'plain', model: null } as const;
  const { sequence } = await play.session(ada, id);
  await play.voice.choose(ada, id, plain);
  expect(await play.voice.choose(ada, id, plain)).toMatchObject({ voice: 'plain' });
  expect((await play.session(ada, id)).sequence).toBe(sequence + 1);
  await expect(play.voice.choose(ada, id, { ...plain, voice: 'model' })).rejects.toMatchObject({
    code: 'play/key-reused',
  });
  await expect(
    play.voice.choose(ada, id, { key: 'other', voice: 'model', model: 'nobody' }),
  ).rejects.toMatchObject({ code: 'play/no-model' });
  await say('look');
  await play.voice.rest();
  expect(narrator.asked).toStrictEqual([]);
});

test('a model that was chosen and is not connected any more is not asked for', async () => {
  let models = [standIn, { ...standIn, id: 'other' }];
  await using voiced = await openVoiced(undefined, {}, { models: () => models });
  const { play, id, say, over, narrator } = voiced;
  await play.voice.choose(ada, id, { key: 'the other', voice: 'model', model: 'other' });
  await say('look');
  await over();
  models = [standIn];
  await say('wait');
  expect(await over()).toMatchObject({ as: 'told' });
  expect(narrator.asked.map(({ model }) => model)).toStrictEqual(['other', null]);
});

test('a place is described for everybody for whom it is the same, and nothing of a session is in it', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, over, narrator } = voiced;
  await say('look');
  await over();
  await say('look');
  await over();
  await say('take lamp');
  await over();
  const [first, second, third] = narrator.asked;
  expect(first).toMatchObject({ purpose: 'describe', memory: [], before: [] });
  expect(first?.cacheKey).toMatch(/^[\w-]{43}$/);
  expect(second?.cacheKey).not.toBe(null);
  expect(third).toMatchObject({ purpose: 'narrate', cacheKey: `session ${id}` });
  expect(third?.before).toHaveLength(3);
  const other = await play.start(ada, { adventure: 'island', seed: 7 });
  await play.voice.choose(ada, other.id, { key: 'there', voice: 'model', model: null });
  await play.interact(ada, other.id, { key: 'look there', text: 'look' });
  await play.voice.rest();
  expect(narrator.asked.at(-1)?.cacheKey).toBe(first?.cacheKey);
  expect(transcriptAsMarkdown(await play.transcript(ada, id))).toContain(quiet);
});

test('words to somebody are a turn that the rules decide, and told as theirs', async () => {
  await using voiced = await openVoiced();
  const { play, id, over, narrator } = voiced;
  const said = { key: 'said', person: 'mara', text: 'Where does the boat go?' };
  const turn = await play.speak(ada, id, said);
  expect(turn.outcome).toBe('refused');
  expect(await play.speak(ada, id, said)).toStrictEqual(turn);
  await over();
  expect(narrator.asked[0]).toMatchObject({ purpose: 'speak', cacheKey: `session ${id}` });
  expect(narrator.asked[0]?.view.speaker).toMatchObject({ id: 'mara', asked: 'Where does the boat go?' });
  await expect(play.speak(ada, id, { ...said, key: 'to nobody', person: 'ghost' })).rejects.toMatchObject({
    code: 'play/no-such-person',
  });
  await expect(play.speak(ada, id, { ...said, text: 'Something else' })).resolves.toStrictEqual(turn);
  const grave = await play.speak(ada, id, { key: 'grave', person: 'mara', text: 'I took too many pills' });
  expect(grave.care?.level).toBe(4);
  await play.voice.rest();
  expect(narrator.asked).toHaveLength(1);
});

test('words that are typed with the name of whom they are for are said to them', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, over, narrator } = voiced;
  const typed = 'say to Mara: where does the boat go?';
  const turn = await say(typed, 'typed');
  await over();
  expect(narrator.asked[0]).toMatchObject({ purpose: 'speak' });
  expect(narrator.asked[0]?.view.speaker).toMatchObject({ id: 'mara', asked: 'where does the boat go?' });
  expect((await play.session(ada, id)).passages.at(-1)).toMatchObject({
    to: 'Mara',
    input: 'where does the boat go?',
  });
  expect(await say(typed, 'typed')).toStrictEqual(turn);
  const grave = await say('say to Mara: I took too many pills');
  expect(grave.care?.level).toBe(4);
});

test('what several tellings may cost counts before anybody knows what they did', async () => {
  const limits = { turn: null, session: null, month: usd(0.033), everybody: null, tokens: 10_000 };
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  await using voiced = await openVoiced(
    () => ({ sentences: [quiet], until: { sentence: 0, gate } }),
    {},
    { limits },
  );
  const { play, id, say, over } = voiced;
  const other = await play.start(ada, { adventure: 'island' });
  await play.voice.choose(ada, other.id, { key: 'there', voice: 'model', model: null });
  await say('look');
  const ended = new Promise((resolve) => {
    void play.voice.listen(ada, other.id, ({ part }) => {
      if (part.kind === 'over') resolve(part.because);
    });
  });
  await play.interact(ada, other.id, { key: 'look there', text: 'look' });
  expect(await ended).toBe('voice/budget');
  go();
  expect(await over()).toMatchObject({ as: 'told' });
  await play.interact(ada, id, { key: 'and here', text: 'look' });
  expect(await over()).toMatchObject({ as: 'told' });
});
