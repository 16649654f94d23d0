import {
  contentOf,
  createWorld,
  type Event,
  type Limits,
  type State,
  usualLimits,
  type World,
} from '@lamplight/world';
import { assert, constantFrom, nat, property, record, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { loadShipped, shipped, walkthroughsOf } from './shipped.ts';
import { expectWithinLimits } from './told-under-limits.ts';
import { walkThrough } from './walk-through.ts';

for (const id of shipped) {
  const story = await loadShipped(id);
  const world = createWorld(story);
  const { topics } = contentOf(story);
  const avoidable = topics.filter(({ essential }) => essential === undefined).map(({ id: topic }) => topic);
  const usual = usualLimits(story);

  const ids = topics.map(({ id: topic }) => topic);
  const trial = (name: string, limits: Partial<Limits>): readonly [string, Limits] => [
    name,
    { ...usual, ...limits },
  ];
  const trials = [
    ...avoidable.map((topic) => trial(`a line at ${topic}`, { lines: [topic] })),
    ...ids.map((topic) => trial(`a veil over ${topic}`, { veils: [topic] })),
    trial('gentle intensity', { intensity: 'gentle' }),
    trial('every line at once, and the mildest of everything', {
      rating: 'everyone',
      intensity: 'gentle',
      lines: avoidable,
    }),
    trial('every veil at once', { veils: ids }),
  ];

  for (const [name, limits] of trials) {
    test(`${id} can be played to each ending under ${name}`, { timeout: 60_000 }, () => {
      const reached = walkthroughsOf(story).map(({ inputs }) =>
        walk(
          world,
          limits,
          inputs.map(({ text }) => text),
        ),
      );
      expect(reached).toEqual(expect.arrayContaining(Object.keys(story.endings)));
    });
  }

  test(`under any limits, ${id} tells and shows only what they let through`, { timeout: 240_000 }, () => {
    const some = record({
      rating: constantFrom('everyone', 'teen', 'mature'),
      intensity: constantFrom('gentle', 'moderate', 'full'),
      lines: subarray(avoidable),
      veils: subarray(ids),
    });
    assert(
      property(nat(0xffff_ffff), some, some, (seed, first, then) => playAtRandom(world, seed, [first, then])),
      { numRuns: 200, seed: 20_261_121, endOnFailure: true },
    );
  });
}

test('Harrow Light says which of its topics it cannot do without, and why', async () => {
  const { rating, topics } = contentOf(await loadShipped('harrow-light'));
  expect(rating).toBe('everyone');
  expect(topics.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['darkness', 'drowning', 'heights', 'spiders']),
  );
  expect(topics.filter(({ essential }) => essential).map(({ id }) => id)).toEqual(['insects', 'memory-loss']);
});

/** The ending that a script comes to under these limits, which hold for everything on the way. */
function walk(world: World, limits: Limits, inputs: readonly string[]): string | null {
  let ending: string | null = null;
  for (const { before, events, after } of walkThrough(world, limits, inputs)) {
    expectWithinLimits(world, before, events, after);
    ending = after.endings.reached;
  }
  return ending;
}

const steps = 40;

/** Plays offered commands, changes the limits in the middle, and then works the state out from the events again. */
function playAtRandom(world: World, seed: number, [first, then]: readonly [Limits, Limits]): void {
  const begun = world.begin(seed, first);
  const events: Event[] = [...begun.events];
  let state: State = begun.state;
  for (let step = 0; step < steps && state.endings.reached === null; step += 1) {
    const offers = world.offers(state);
    const offer = offers[(seed + step * 7919) % offers.length];
    if (offer === undefined) throw new RangeError('Nothing can be done.');
    const act =
      step === steps / 2
        ? world.decide(state, { verb: 'set-limits', limits: then })
        : world.decide(state, offer.command);
    expect(act.outcome, offer.words).toBe('done');
    expectWithinLimits(world, state, act.events, act.state);
    events.push(...act.events);
    state = act.state;
  }
  expect([first, then]).toContainEqual(state.limits);
  const again = events.reduce((reached, event) => world.evolve(reached, event), world.blank(seed));
  expect(again).toEqual(state);
}
