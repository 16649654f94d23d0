import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkOf } from '../testing/ink-of.ts';
import { playOf } from '../testing/play-of.ts';

const scene = inkOf(`
VAR turns = 0
{RANDOM(1, 3)} times the bell rings.
-> menu
=== menu
~ turns = turns + 1
+ [Walk with me.]
  ~ happen("walk")
  -> menu
+ {turns > 3} [Enough.] {~Well then.|Fine.} -> END
* [Tell me once.] Once. -> menu
+ [Wait here.]
  ~ happen("stay-behind")
  -> menu
+ -> END
=== bell
It rings {counted("rung")} times. {at("hill"): Up here you hear it well.}
+ [Ring it.]
  ~ happen("ring")
  -> bell
+ [Leave it.] -> DONE
`);

const parts = {
  places: { hill: { exits: { down: 'vale' } }, vale: { exits: { up: 'hill' } } },
  people: {
    ada: { at: 'hill', scene: 'ada', topics: { bell: 'bell' } },
    ben: { at: 'hill', scene: 'ada', topics: { default: 'bell' } },
  },
  facts: { rung: 0 },
  rules: {
    walk: { when: { at: 'hill' }, do: [{ go: 'vale' }] },
    'stay-behind': { do: [{ 'move-person': { person: 'ada', to: 'vale' } }] },
    ring: { when: { not: { 'at-least': { fact: 'rung', is: 3 } } }, do: [{ add: { fact: 'rung', by: 1 } }] },
  },
  scenes: { ada: scene },
};

test('however people talk, the invariants hold and a replay tells the same', () => {
  const steps = fc.array(fc.nat(60), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(fc.nat(0xffff), steps, (seed, choices) => {
      const play = playOf(parts, seed);
      const { world } = play;
      for (const choice of choices) {
        const offers = [
          ...play.offers().map(({ command }) => command),
          { verb: 'ask', person: 'ben', topic: 'anything' } as const,
          { verb: 'ask', topic: 'the bell' } as const,
        ];
        const command = offers[choice % offers.length];
        if (command === undefined) throw new Error('Nothing is offered.');
        const before = play.state;
        const { events } = play.do(command);
        const replayed = events.reduce((state, event) => world.evolve(state, event), before);
        expect(replayed).toEqual(play.state);
        expect(world.decide(JSON.parse(JSON.stringify(before)), command).events).toEqual(events);
      }
    }),
    { numRuns: 60 },
  );
});
