import { expect, test } from 'vitest';
import type { Effect } from '../kernel/condition.ts';
import { playOf } from '../testing/play-of.ts';

test.each<[string, Effect, number | boolean]>([
  ['sets a counter', { set: { fact: 'count', to: 4 } }, 4],
  ['adds to a counter', { add: { fact: 'count', by: -3 } }, -1],
  ['turns a switch on', { set: { fact: 'switch', to: true } }, true],
  ['keeps a switch a switch when a number is added', { add: { fact: 'switch', by: 1 } }, true],
  ['keeps a counter a counter when it is switched', { set: { fact: 'count', to: true } }, 1],
])('an effect %s', (_what, effect, expected) => {
  const play = playOf({
    facts: { count: 2, switch: false },
    rules: { sing: { instead: { verb: 'sing' }, do: [effect] } },
  });
  play.do({ verb: 'sing' });
  expect(Object.values(play.state.facts.values)).toContain(expected);
});

test('nothing happens when a fact is what it should be already', () => {
  const play = playOf({
    facts: { switch: true, count: 3 },
    rules: {
      sing: {
        instead: { verb: 'sing' },
        do: [{ set: { fact: 'switch', to: true } }, { add: { fact: 'count', by: 0 } }],
      },
    },
  });
  expect(play.do({ verb: 'sing' }).events.map(({ type }) => type)).toEqual(['rule-ran', 'turn-passed']);
});

test.each([
  [{ fact: 'on' }, true],
  [{ fact: 'off' }, false],
  [{ fact: 'two' }, true],
  [{ 'at-least': { fact: 'two', is: 2 } }, true],
  [{ 'at-least': { fact: 'two', is: 3 } }, false],
  [{ 'at-least': { fact: 'on', is: 1 } }, true],
])('the condition %j is %s', (when, expected) => {
  const play = playOf({
    facts: { on: true, off: false, two: 2 },
    rules: { sing: { instead: { verb: 'sing' }, when, say: 'Yes.' } },
  });
  expect(play.do({ verb: 'sing' }).text === 'Yes.').toBe(expected);
});
