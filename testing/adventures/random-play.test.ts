import { createWorld, type State, type World } from '@lamplight/world';
import { array, assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { loadShipped, shipped } from './shipped.ts';
import { wildCommand } from './wild-command.ts';

const seeds = 200;
const commands = 200;

for (const id of shipped) {
  test(`whatever is tried in ${id}, its invariants hold`, { timeout: 240_000 }, async () => {
    const world = createWorld(await loadShipped(id));
    const steps = array(nat(), { minLength: commands, maxLength: commands });
    assert(
      property(nat(0xffff_ffff), steps, (seed, choices) => {
        playAtRandom(world, seed, choices);
      }),
      { numRuns: seeds, seed: 20_261_121, endOnFailure: true },
    );
  });
}

/** Mostly what can be done, and every fourth time whatever comes to mind; begins again when the story ends. */
function playAtRandom(world: World, seed: number, choices: readonly number[]): void {
  let state: State = world.begin(seed).state;
  for (const [index, choice] of choices.entries()) {
    const offers = world.offers(state);
    const offer = choice % 4 === 0 ? undefined : offers[choice % offers.length];
    const command = offer?.command ?? wildCommand(world, choice);
    const act = world.decide(state, command);
    const what = JSON.stringify(command);
    expect(offer === undefined || act.outcome === 'done', `${what} was offered`).toBe(true);
    expect(world.violations(act.state), what).toStrictEqual([]);
    const told = world.tell(state, act.events).join('\n');
    expect(told, what).not.toMatch(/undefined|\[object|NaN/);
    state = act.state.endings.reached === null ? act.state : world.begin(seed + index).state;
  }
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
}
