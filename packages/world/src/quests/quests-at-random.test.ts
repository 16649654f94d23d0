import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const facts = ['a', 'b', 'c', 'd'] as const;
const one = fc.constantFrom(...facts);

const condition = fc.oneof(
  one.map((fact) => ({ fact })),
  fc.tuple(one, one).map((both) => ({ all: both.map((fact) => ({ fact })) })),
  one.map((fact) => ({ not: { fact } })),
);

const effect = fc.oneof(
  fc.tuple(one, fc.boolean()).map(([fact, to]) => ({ set: { fact, to } })),
  fc.constantFrom('q', 'r', 's').map((quest) => ({ 'begin-quest': quest })),
  fc.constantFrom('q', 'r', 's').map((quest) => ({ 'fail-quest': quest })),
);

const objective = fc.record({ text: fc.constant('Do it'), done: condition });
const quest = fc.record(
  {
    begins: condition,
    fails: condition,
    rewards: fc.array(effect, { maxLength: 3 }),
    first: fc.constant('one'),
    name: fc.constant('Quest'),
    stages: fc.tuple(objective, objective, objective).map(([x, y, z]) => ({
      one: { objectives: { x, y }, next: 'two' },
      two: { objectives: { z } },
    })),
  },
  { requiredKeys: ['name', 'stages', 'rewards'] },
);

const rule = fc.record({
  type: fc.constantFrom('objective-met', 'quest-completed', 'quest-begun'),
  do: fc.array(effect, { maxLength: 2 }),
});

test('however quests are entangled, what they promise is granted exactly once', () => {
  fc.assert(
    fc.property(
      quest,
      quest,
      quest,
      rule,
      fc.array(effect, { maxLength: 30 }),
      (q, r, s, { type, do: then }, steps) => {
        const raised = steps.map((step, index) => [`step-${index}`, { do: [step] }] as const);
        const play = playOf({
          facts: { a: false, b: false, c: false, d: false },
          quests: { q, r, s },
          // Once: two rules that undo one another's facts would never come to rest.
          rules: { chase: { after: { type }, do: then, once: true }, ...Object.fromEntries(raised) },
        });
        const rewarded: string[] = [];
        for (const [id] of raised) {
          const { events } = play.do({ verb: 'happen', rule: id });
          rewarded.push(...events.flatMap((event) => (event.type === 'quest-rewarded' ? [event.quest] : [])));
        }
        expect(new Set(rewarded).size).toBe(rewarded.length);
      },
    ),
    { numRuns: 500 },
  );
});
