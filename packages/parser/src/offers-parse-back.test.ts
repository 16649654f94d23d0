import { type Command, createWorld, type State, type Story } from '@lamplight/world';
import { array, assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMemory } from './memory.ts';
import { createParser } from './parser.ts';
import { island } from './testing/island.ts';
import { storyOf } from './testing/story-of.ts';

/** Names that hold each other's words, verbs, prepositions and numbers. */
const tangle: Story = storyOf(
  {
    hall: { exits: { north: 'yard', up: 'loft' } },
    yard: { exits: { south: 'hall' } },
    loft: { exits: { down: 'hall' } },
  },
  {
    lamp: { at: 'hall', light: {} },
    post: { name: 'lamp post', at: 'yard', fixed: true },
    oil: { name: 'lamp oil', at: 'hall' },
    can: { name: 'can of lamp oil', at: 'hall', container: true, opens: 'open' },
    light: { name: 'light', at: 'loft', light: {} },
    look: { name: 'look-out map', at: 'loft', reads: 'North.' },
    two: { name: 'two pence', plural: true, at: 'hall' },
    in: { name: 'in tray', at: 'hall', supporter: true, container: true },
    bag: { name: 'bag', words: ['all'], at: 'hall', container: true, wearable: true },
    stone: { name: 'stone', at: 'hall' },
    stones: { name: 'stones', plural: true, at: 'hall' },
  },
  { all: { name: 'Old Tom', pronoun: 'he', at: 'yard' }, tom: { name: 'Tom', pronoun: 'he', at: 'yard' } },
);

for (const [name, story] of Object.entries({ island, tangle })) {
  const world = createWorld(story);
  const parser = createParser(world);

  /** Walks at random along what is offered, and checks every state on the way. */
  const walk = (steps: readonly number[], check: (state: State) => void): void => {
    let { state } = world.begin(1);
    for (const step of steps) {
      check(state);
      const offers = world.offers(state);
      const command = offers[step % offers.length]?.command;
      if (command) state = world.decide(state, command).state;
    }
  };

  test(`every offer's words mean exactly its command: ${name}`, () => {
    const check = (state: State): void => {
      const offers = world.offers(state);
      for (const { words } of offers) {
        const parsed = parser.parse(words, state, emptyMemory);
        // Two coins of one name are offered in the same words, which then mean either.
        const meant = offers.filter((offer) => offer.words === words).map(({ command }) => [command]);
        expect(meant, words).toContainEqual('commands' in parsed ? parsed.commands : parsed);
      }
    };
    assert(
      property(array(nat(), { maxLength: 12 }), (steps) => walk(steps, check)),
      { numRuns: 25, seed: 1 },
    );
  });

  test(`a reading means what it was the reading of: ${name}`, () => {
    const check = (state: State): void => {
      for (const line of ['take all', 'x it', 'drop all', ...world.offers(state).map(({ words }) => words)]) {
        const parsed = parser.parse(line, state, emptyMemory);
        if (parsed.kind !== 'commands' || isSaid(parsed.commands)) continue;
        const again = parser.parse(parsed.reading, state, emptyMemory);
        expect({ reading: parsed.reading, commands: 'commands' in again ? again.commands : again }).toEqual({
          reading: parsed.reading,
          commands: parsed.commands,
        });
      }
    };
    assert(
      property(array(nat(), { maxLength: 8 }), (steps) => walk(steps, check)),
      { numRuns: 15, seed: 1 },
    );
  });
}

function isSaid(commands: readonly Command[]): boolean {
  return commands.some(({ verb }) => verb === 'choose');
}
