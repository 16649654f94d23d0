import { expect, test } from 'vitest';
import { inkOf } from '../testing/ink-of.ts';
import { leaveTakingsIn } from './leave-taking.ts';

test('a choice takes leave where nothing more can be said behind it', () => {
  const scene = inkOf(`
-> menu
=== menu
+ [Who are you?] -> who
+ [Just this.] -> shrug
+ [And that?] "That." -> menu
+ [Well.] { shuffle:
  - "Well, well."
  - "Well."
  }
  -> DONE
+ [Hm.]
  ** [Hm, hm.] -> DONE
+ [Bye.] -> bye
- (after) "Anything else?"
  -> menu
=== who
{ dark: "Nobody." | "The keeper." -> menu }
-> DONE
=== shrug
{ dark: -> bye }
-> bye
=== bye
{ shuffle:
- "Bye."
- "Off you go."
}
-> END
VAR dark = false
`);
  expect(leaveTakingsIn(scene)).toEqual(new Set(['Just this.', 'Well.', 'Hm, hm.', 'Bye.']));
});

test('a choice that falls through to the words after all of them does not', () => {
  const scene = inkOf(`
-> menu
=== menu
+ [One.] "One."
+ [Two.] "Two." -> DONE
- "And?"
  -> menu
`);
  expect([...leaveTakingsIn(scene)]).toEqual(['Two.']);
});
