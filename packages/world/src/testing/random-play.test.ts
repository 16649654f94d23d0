import { array, assert, constantFrom, nat, oneof, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { everyFeature } from '../features.ts';
import { readCommand } from '../kernel/command-schema.ts';
import { directions } from '../travel/direction.ts';
import { playOf } from './play-of.ts';

const island = {
  places: {
    quay: { exits: { north: { to: 'tower', door: 'gate' }, in: 'shed' } },
    shed: { exits: { out: 'quay', down: 'cellar' } },
    cellar: { dark: true, exits: { up: 'shed' } },
    tower: { dark: { 'part-of-day': 'night' }, exits: { south: { to: 'quay', door: 'gate' } } },
  },
  things: {
    gate: { opens: 'closed', lock: { key: 'key' } },
    key: { inside: 'box' },
    box: { upon: 'shelf', container: true, opens: 'closed', weight: 2 },
    shelf: { at: 'shed', supporter: true, scenery: true },
    lamp: { at: 'quay', light: { needs: 'match' }, appearance: 'A lamp stands here.' },
    torch: { carried: true, light: { starts: 'lit' } },
    match: { at: 'cellar' },
    bag: { at: 'quay', container: { holds: 3 }, opens: 'open', weight: 1, wearable: true },
    jar: { at: 'shed', container: true, opens: 'closed', transparent: true, lock: { key: 'pin' } },
    pin: { carried: true },
    bead: { inside: 'jar' },
    coat: { worn: true, wearable: true, weight: 2 },
    tray: { at: 'quay', supporter: true },
    book: { with: 'mara', reads: 'Words.' },
    fog: { at: ['quay', 'tower'] },
  },
  people: {
    mara: {
      name: 'Mara',
      at: 'quay',
      description: 'Mara.',
      accepts: { bead: 'Thanks.' },
      shown: { key: 'Aha.' },
    },
    ned: { name: 'Ned', description: 'Ned.', appearance: 'Ned stands here.' },
  },
  rules: {
    ned: {
      each: 'turn',
      when: { 'part-of-day': 'dusk' },
      do: [{ 'move-person': { person: 'ned', to: 'tower' } }],
    },
    gust: { after: { type: 'player-moved', to: 'tower' }, do: [{ extinguish: 'torch' }, { lock: 'gate' }] },
    bell: { instead: { verb: 'sing' }, do: [{ open: 'gate' }, { 'skip-time': 90 }, { light: 'torch' }] },
  },
  player: { strength: 8 },
  time: { starts: '16:00', 'minutes-per-turn': 20 },
  ambience: { chance: { in: 5 }, texts: ['A gull.', 'A bell.'] },
};

const verb = constantFrom(...everyFeature.flatMap(({ vocabulary }) => Object.keys(vocabulary.commands)));
const id = constantFrom(...Object.keys(island.things), ...Object.keys(island.people));
const wish = record(
  { verb, thing: id, to: id, into: id, onto: id, with: id, direction: constantFrom(...directions) },
  { requiredKeys: ['verb'] },
);
const steps = array(oneof({ arbitrary: nat(10_000), weight: 3 }, { arbitrary: wish, weight: 2 }), {
  minLength: 40,
  maxLength: 80,
});

test('whatever is tried, in whatever order, the world keeps its rules and its word', () => {
  const tried = new Set<string>();
  assert(
    property(nat(0xffff_ffff), steps, (seed, list) => {
      const play = playOf(island, seed);
      for (const step of list) {
        const offers = play.offers();
        const offer = typeof step === 'number' ? offers[step % offers.length] : undefined;
        const read = readCommand(play.world.story, typeof step === 'number' ? offer?.command : fitting(step));
        if (!read.ok) continue;
        const answer = play.do(read.command);
        tried.add(read.command.verb);
        expect(offer === undefined || answer.outcome === 'done', offer?.words).toBe(true);
        expect(answer.text).not.toMatch(/undefined|\[object|\{|\}/);
        expect(JSON.parse(JSON.stringify(play.state))).toEqual(play.state);
      }
    }),
    { numRuns: 60, seed: 2026 },
  );
  expect(tried.size).toBeGreaterThan(50);
});

/** The wish with only the fields that its verb knows. */
function fitting(wished: object): object {
  const entries = Object.entries(wished);
  const schema = everyFeature
    .flatMap(({ vocabulary }) => Object.entries(vocabulary.commands))
    .find(([name]) => name === Reflect.get(wished, 'verb'))?.[1];
  return Object.fromEntries(entries.filter(([field]) => schema !== undefined && field in schema.shape));
}
