import { expect, test } from 'vitest';
import { inkOf } from '../testing/ink-of.ts';
import { sceneContents } from './scene-contents.ts';

const contents = sceneContents(
  inkOf(`
VAR place = "quay"
Hello. {at("quay"): Here.}
* [Go]
  ~ happen("leave")
  -> menu
=== menu
{at_least("nights", 2) && not at(place): Late.}
= inner
+ {dark(true)} [Light] -> DONE
- -> DONE
=== other
-> DONE
`),
);

test('a compiled scene tells its knots and stitches', () => {
  expect(contents.knots).toEqual(['menu', 'menu.inner', 'other']);
});

test('a compiled scene tells what it calls, with the values that are written out', () => {
  expect(contents.calls).toEqual([
    { name: 'at', given: ['quay'] },
    { name: 'happen', given: ['leave'] },
    { name: 'at_least', given: ['nights', 2] },
    { name: 'at', given: [null] },
    { name: 'dark', given: [true] },
  ]);
});
