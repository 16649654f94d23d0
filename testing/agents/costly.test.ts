import { createInterpreter, createRegistry, createUnderstoodBefore } from '@lamplight/agents';
import { LanguageModelError, type ModelTier } from '@lamplight/ports';
import { fakeEnvironment } from '@lamplight/primitives/testing';
import { expect, test } from 'vitest';
import { readParaphrases } from './paraphrases.ts';
import { type Scripted, scriptedModel } from './scripted-model.ts';

// At the low lamp there is something to do that cannot be undone by going on.
const costly = (await readParaphrases()).find(({ meant }) => meant === 'light the low lamp');
if (costly === undefined) throw new RangeError('Nobody lights the low lamp any more.');
const { moment, words } = costly;
const offers = moment.world.offers(moment.state);

const offer = (meant: string): Scripted => ({
  calls: [
    { id: 'a', name: 'do_offer', input: { offer: offers.findIndex((one) => one.words === meant) + 1 } },
  ],
});
const none: Scripted = { text: ['none'] };
const down: Scripted = { fails: new LanguageModelError('broken', 'It fails.') };

async function understood(small: Scripted, large: Scripted) {
  const environment = fakeEnvironment();
  const models: Record<ModelTier, ReturnType<typeof scriptedModel>> = {
    small: scriptedModel({ id: 'small', tiers: ['small'] }, [small], environment),
    large: scriptedModel({ id: 'large', tiers: ['large'] }, [large], environment),
  };
  const agents = createRegistry({ models: { tier: (tier) => models[tier] } });
  const interpreter = createInterpreter({ agents, environment });
  const { signal } = new AbortController();
  return interpreter.understand({ ...moment, words, before: createUnderstoodBefore(), signal });
}

test('what cannot be undone takes two who understood the same, and comes with its price', async () => {
  const result = await understood(offer('light the low lamp'), offer('light the low lamp'));
  expect(result.understood).toMatchObject({ words: 'light the low lamp', commands: [{ verb: 'light' }] });
  expect(result.understood?.cost).toBe(offers.find((one) => one.words === 'light the low lamp')?.cost);
  expect(result.understood?.cost).not.toBeNull();
  expect(result.used.map(({ by }) => by.id).toSorted()).toEqual(['large', 'small']);
});

test.each([
  ['they understood different things', offer('light the low lamp'), offer('go down')],
  ['one is silent', offer('light the low lamp'), none],
  ['one fails', down, offer('light the low lamp')],
])('it is left to the parser where %s', async (_, small, large) => {
  expect(await understood(small, large)).toMatchObject({ understood: null, because: 'understand/disputed' });
});

test('what costs nothing takes one, where the other is silent or fails', async () => {
  for (const other of [none, down]) {
    expect(await understood(offer('go down'), other)).toMatchObject({
      understood: { words: 'go down', cost: null },
    });
  }
});

test('nothing is understood where both are silent', async () => {
  expect(await understood(none, down)).toMatchObject({ understood: null, because: 'understand/none' });
});
