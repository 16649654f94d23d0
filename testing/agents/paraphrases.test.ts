import { isDeepStrictEqual } from 'node:util';
import { createInterpreter, createRegistry, createUnderstoodBefore } from '@lamplight/agents';
import { fakeEnvironment } from '@lamplight/primitives/testing';
import type { Command } from '@lamplight/world';
import { expect, test } from 'vitest';
import { labelledModel } from './labelled-model.ts';
import { type Paraphrase, readParaphrases } from './paraphrases.ts';

const paraphrases = await readParaphrases();

/** Whether commands do just what was meant, in whatever words. */
function isMeant({ meant, moment: { world, state } }: Paraphrase, commands: readonly Command[]): boolean {
  const offer = world.offers(state).find(({ words }) => words === meant);
  const [command] = commands;
  if (offer === undefined || command === undefined || commands.length > 1) return false;
  return isDeepStrictEqual(world.decide(state, command).events, world.decide(state, offer.command).events);
}

/** What the parser makes of it alone. */
function parsed(paraphrase: Paraphrase): 'meant' | 'another' | 'unclear' {
  const { words, moment } = paraphrase;
  const read = moment.parser.parse(words, moment.state, moment.memory);
  if (read.kind !== 'commands') return 'unclear';
  return read.rest === null && isMeant(paraphrase, read.commands) ? 'meant' : 'another';
}

test('there are at least three hundred, none of them twice, over both adventures', () => {
  const all = paraphrases.map(({ words, moment }) => `${moment.title} ${words}`);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map((one) => one.split(' ')[0]))).toEqual(
    new Set(['cloak-of-darkness', 'harrow-light']),
  );
});

test(
  'what is understood without a model, and with a stand-in that is right four times in five',
  { timeout: 120_000 },
  async () => {
    const environment = fakeEnvironment({ seed: 300 });
    const meantBy = (words: string) => paraphrases.find((one) => one.words === words)?.meant;
    const luck = () => environment.luck();
    const model = labelledModel(meantBy, luck, environment);
    const second = labelledModel(meantBy, luck, environment);
    const agents = createRegistry({ models: { tier: (tier) => (tier === 'small' ? model : second) } });
    const interpreter = createInterpreter({ agents, environment });
    const { signal } = new AbortController();

    const count = { parser: 0, readOtherwise: 0, asked: 0, withModel: 0, wrong: 0, leftToParser: 0 };
    for (const paraphrase of paraphrases) {
      const { words, moment } = paraphrase;
      const { world, state } = moment;
      const byParser = parsed(paraphrase);
      if (byParser === 'meant') count.parser += 1;
      const before = JSON.stringify(state);
      const deedsBefore = model.deeds.length;
      const { understood, because } = await interpreter.understand({
        ...moment,
        words,
        before: createUnderstoodBefore(),
        signal,
      });
      const [deed] = model.deeds.slice(deedsBefore);
      if (deed !== undefined) count.asked += 1;
      else if (byParser !== 'meant') count.readOtherwise += 1;
      expect(because === 'understand/not-needed', words).toBe(deed === undefined);
      // The stand-in decides what was understood, where it is asked alone; where something costly could be meant, a second
      // one has a say. Nothing but an offer of the moment comes of it.
      const isAlone = world.offers(state).every(({ cost }) => cost === null);
      const isChosen = deed === 'meant' || deed === 'another';
      expect(!isAlone || (understood !== null) === isChosen, words).toBe(true);
      if (byParser === 'meant') count.withModel += 1;
      else if (understood === null) count.leftToParser += deed === undefined ? 0 : 1;
      else if (isMeant(paraphrase, understood.commands)) count.withModel += 1;
      else count.wrong += 1;
      for (const command of understood?.commands ?? []) {
        const offer = world.offers(state).find((one) => isDeepStrictEqual(one.command, command));
        expect(offer, words).toBeDefined();
        expect(understood?.cost, words).toBe(offer?.cost ?? null);
        expect(world.decide(state, command).outcome, words).toBe('done');
      }
      expect(JSON.stringify(state)).toBe(before);
    }
    expect({ of: paraphrases.length, ...count }).toEqual({
      of: 339,
      parser: 7,
      readOtherwise: 38,
      asked: 294,
      withModel: 254,
      wrong: 20,
      leftToParser: 27,
    });
  },
);
