import type { Interpreter, UnderstandAsk } from '@lamplight/agents';
import { expect, test } from 'vitest';
import { ada } from './playhouse.ts';
import { openVoiced, standIn } from './voiced.ts';

const price = { currency: 'USD', input: 2, output: 10 };

/** Understands some words as others that are offered, and everything else as nothing. */
function interpreterFor(meant: Readonly<Record<string, RegExp>>) {
  const asked: UnderstandAsk[] = [];
  const interpreter: Pick<Interpreter, 'understand'> = {
    async understand(ask) {
      asked.push(ask);
      const used = [
        {
          by: { ...standIn, outputTokens: 100, price },
          usage: { input: 200, cachedInput: 0, output: 10 },
          estimated: false,
        },
      ];
      const wanted = meant[ask.words];
      const offer = ask.world.offers(ask.state).find(({ words }) => wanted?.test(words));
      if (offer === undefined) return { understood: null, because: 'understand/none', used };
      const { words, command, cost } = offer;
      return { understood: { commands: [command], words, cost, remembered: false }, because: null, used };
    },
  };
  return { interpreter, asked };
}

test('words that the parser makes nothing of are done as a model understands them, and it is said', async () => {
  const { interpreter, asked } = interpreterFor({ 'gimme that shiny thing': /^take the lamp/ });
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { play, id, say, house } = voiced;
  const turn = await say('gimme that shiny thing');
  expect(turn).toMatchObject({
    outcome: 'done',
    reading: { certainty: 'proposed', words: 'take the lamp', commands: [{ verb: 'take', thing: 'lamp' }] },
  });
  expect(turn.scene.inventory.some((thing) => thing.id === 'lamp')).toBe(true);
  const { passages } = await play.session(ada, id);
  expect(passages.map(({ proposed }) => proposed)).toStrictEqual([null, 'take the lamp']);
  await play.voice.rest();
  const { spent, month } = await play.voice.read(ada, id);
  expect(spent).toStrictEqual(month);
  expect(spent.inputTokens).toBe(1200);
  expect(asked).toHaveLength(1);
  expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('what the parser reads by itself no model is asked about', async () => {
  const { interpreter, asked } = interpreterFor({});
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { say } = voiced;
  await say('look');
  await say('take lamp');
  expect(asked).toStrictEqual([]);
});

test.each([
  ['a spelling that was put right', 'oepn the letter'],
  ['a question to somebody who was never written to answer it', 'ask mara about the gulls'],
])('%s is asked about where the rules can do nothing with it', async (_, words) => {
  const { interpreter, asked } = interpreterFor({ [words]: /^take the lamp/ });
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { say } = voiced;
  expect(await say(words)).toMatchObject({
    outcome: 'done',
    reading: { certainty: 'proposed', words: 'take the lamp' },
  });
  expect(asked).toHaveLength(1);
});

test('what the rules refuse to plain words is refused, and no model is asked about it', async () => {
  const { interpreter, asked } = interpreterFor({ 'open the letter': /./, north: /./ });
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { say } = voiced;
  for (const words of ['open the letter', 'north']) {
    expect(await say(words), words).toMatchObject({ outcome: 'refused' });
  }
  expect(asked).toStrictEqual([]);
});

test('what a model understands of no use leaves the parser’s own answer', async () => {
  const { interpreter, asked } = interpreterFor({});
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { say } = voiced;
  expect(await say('frobnicate the whatsit')).toMatchObject({ outcome: 'unclear', reading: null });
  expect(asked).toHaveLength(1);
});

test('what cannot be undone waits for a yes, whoever understood it', async () => {
  const { interpreter } = interpreterFor({ 'let the wind have that thing': /^drop the letter/ });
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { say } = voiced;
  const asking = await say('let the wind have that thing');
  expect(asking).toMatchObject({
    outcome: 'asked',
    answers: ['yes', 'no'],
    reading: { certainty: 'proposed' },
  });
  expect((await say('yes')).text).toContain('Gone.');
});

test('a model that does not answer in time costs the player that time, and nothing else', async () => {
  const interpreter: Pick<Interpreter, 'understand'> = { understand: () => new Promise(() => undefined) };
  const deadlines = { after: (milliseconds: number) => AbortSignal.timeout(Math.min(milliseconds, 30)) };
  await using voiced = await openVoiced(undefined, { needs: { deadlines } }, { interpreter });
  const { say } = voiced;
  expect(await say('frobnicate the whatsit')).toMatchObject({ outcome: 'unclear' });
});

test('whoever follows the session hears that a model is asked, and that it has answered, before the turn is there', async () => {
  const { interpreter } = interpreterFor({ 'gimme that shiny thing': /^take the lamp/ });
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { play, say, heard, over } = voiced;
  const turn = await say('gimme that shiny thing');
  const steps = heard.flatMap(({ of, number, part }) => (part.kind === 'step' ? [[of, number, part]] : []));
  expect(steps.slice(0, 2)).toStrictEqual([
    [turn.sequence, 1, { kind: 'step', step: 'understand', state: 'began' }],
    [turn.sequence, 2, { kind: 'step', step: 'understand', state: 'done' }],
  ]);
  // What is told of the turn then is numbered anew.
  expect(await over()).toMatchObject({ as: 'told' });
  expect(heard[2]).toMatchObject({ of: turn.sequence, number: 1, part: { kind: 'began' } });
  await play.voice.rest();
});

test('asking can be stopped like a telling: what the parser says is answered at once', async () => {
  const { promise: isAsked, resolve: asking } = Promise.withResolvers<void>();
  const interpreter: Pick<Interpreter, 'understand'> = {
    understand({ signal }) {
      asking();
      return new Promise((resolve) => {
        const stopped = { understood: null, because: 'understand/stopped', used: [] };
        signal.addEventListener('abort', () => resolve(stopped));
      });
    },
  };
  const deadlines = { after: () => new AbortController().signal };
  await using voiced = await openVoiced(undefined, { needs: { deadlines } }, { interpreter });
  const { play, id, say, heard } = voiced;
  const answer = say('frobnicate the whatsit');
  await isAsked;
  expect(await play.voice.telling(ada, id)).toBeNull();
  await play.voice.stop(ada, id);
  expect(await answer).toMatchObject({ outcome: 'unclear' });
  expect(heard.map(({ part }) => part)).toStrictEqual([
    { kind: 'step', step: 'understand', state: 'began' },
    { kind: 'step', step: 'understand', state: 'failed' },
  ]);
});

test('words in which the watch hears anything grave go to no model, nor any while it lingers', async () => {
  const { interpreter, asked } = interpreterFor({});
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { say } = voiced;
  for (const words of ['i cant see a point in any of it anymore', 'I took too many pills', 'frobnicate'])
    await say(words);
  expect(asked).toStrictEqual([]);
});

test('in a session that its author tells no model is asked what words mean', async () => {
  const { interpreter, asked } = interpreterFor({});
  await using voiced = await openVoiced(undefined, {}, { interpreter });
  const { play, id, say } = voiced;
  await play.voice.choose(ada, id, { key: 'plain', voice: 'plain', model: null });
  expect(await say('frobnicate the whatsit')).toMatchObject({ outcome: 'unclear' });
  expect(asked).toStrictEqual([]);
});
