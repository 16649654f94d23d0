import type { Offer } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { aSession } from '../../test/a-turn.ts';
import { generalOffers, offerOfExit, offersAbout, sayings } from './group-offers.ts';

const offer = (words: string, verb: string, about: string[], more: object = {}): Offer => ({
  words,
  command: { verb, ...more },
  about,
  cost: null,
});
const offers: readonly Offer[] = [
  offer('look around', 'look', []),
  offer('go north', 'go', ['quay'], { direction: 'north' }),
  offer('put the oil in the lamp', 'put-in', ['oil', 'lamp']),
  offer('light the lamp', 'light', ['lamp']),
  offer('“I will.”', 'choose', ['mara']),
  offer('say goodbye', 'leave-talk', ['mara']),
  offer('examine Mara', 'examine', ['mara']),
];
const scene = {
  ...aSession().scene,
  things: [{ id: 'lamp', name: 'lamp', notes: [] }],
  people: [{ id: 'mara', name: 'Mara', notes: [] }],
  inventory: [{ id: 'oil', name: 'oil', notes: [] }],
};
const wordsOf = (some: readonly Offer[]) => some.map(({ words }) => words);

test('under a thing stands all that can be done with it, first what is about it most', () => {
  expect(wordsOf(offersAbout(offers, 'lamp'))).toEqual(['light the lamp', 'put the oil in the lamp']);
  expect(wordsOf(offersAbout(offers, 'oil'))).toEqual(['put the oil in the lamp']);
});

test('what can be said stands above the input and nowhere else', () => {
  expect(wordsOf(sayings(offers))).toEqual(['“I will.”', 'say goodbye']);
  expect(wordsOf(offersAbout(offers, 'mara'))).toEqual(['examine Mara']);
});

test('what is about nothing in sight is general, except the ways out', () => {
  expect(wordsOf(generalOffers(offers, scene))).toEqual(['look around']);
});

test('a way out has its command when it is open', () => {
  expect(offerOfExit(offers, 'north')?.words).toBe('go north');
  expect(offerOfExit(offers, 'south')).toBeUndefined();
});
