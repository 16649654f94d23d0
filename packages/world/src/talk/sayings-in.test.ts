import { expect, test } from 'vitest';
import { inkOf } from '../testing/ink-of.ts';
import { playOf } from '../testing/play-of.ts';
import { sayingsIn } from './sayings-in.ts';

const keeper = inkOf(`
VAR asked = false
-> menu
=== menu
* ["How do I get up to the light?"]
  ~ asked = true
  -> the_hill
* {carried("coin")} ["What is this coin worth?"] -> the_coin
+ ["Nothing."] "Nothing it is."
  -> DONE
=== the_hill
{"By the stairs."|"As I said."}
-> menu
=== the_coin
"Much."
-> menu
=== the_light
"It is out."
-> menu
`);

test('a scene tells which of its knots answers each choice', () => {
  expect(sayingsIn(keeper)).toStrictEqual([
    { words: '"How do I get up to the light?"', knot: 'the_hill' },
    { words: '"What is this coin worth?"', knot: 'the_coin' },
  ]);
});

test('a question that was chosen once and is asked again in its own words has its own answer', () => {
  const topics = { light: 'the_light', hill: 'the_hill' };
  const play = playOf({
    places: { hut: {} },
    things: { coin: { at: 'hut' } },
    people: { mara: { name: 'Mara', at: 'hut', scene: 'keeper', topics } },
    scenes: { keeper },
  });
  play.do({ verb: 'talk', person: 'mara' });
  expect(play.do({ verb: 'choose', choice: 0 }).text).toBe('"By the stairs."');
  expect(play.do({ verb: 'ask', person: 'mara', topic: 'get up to light' }).text).toBe('"As I said."');
  expect(play.do({ verb: 'ask', person: 'mara', topic: 'light' }).text).toBe('"It is out."');
});
