import { describe, expect, test } from 'vitest';
import { inkOf } from '../testing/ink-of.ts';
import { type Play, playOf } from '../testing/play-of.ts';
import { SceneError } from './scene-error.ts';

const mara = inkOf(`
VAR asked = 0
{"Evening," says Mara.|You again.}
-> menu
=== menu
+ [Who are you?]
  ~ asked = asked + 1
  "The keeper. You asked {asked} times."
  -> menu
* {carried("coin")} [Here is a coin.]
  Mara holds out her hand.
  ~ happen("pay")
  { with("coin", "mara"): "Bless you."}
  -> menu
+ [Take me home.]
  Off you go together.
  ~ happen("go-home")
  -> menu
+ [Give me the lamp.]
  Mara gives you the lamp.
  ~ happen("pay")
  ~ happen("lend-lamp")
  -> menu
+ [Nothing.]
  "Then nothing."
  -> END
=== the_light
"It went out {fact("storm"): in the storm|by itself}, {counted("nights")} nights ago."
-> DONE
=== the_boat
"Do you want to hear about the boat?"
+ [Yes.] "It sank." -> DONE
+ [No.] "Very well." -> DONE
=== shrug
Mara shrugs.
-> DONE
=== dice
{RANDOM(1, 1000)} {RANDOM(1, 1000)} {~a|b|c|d|e|f}
+ [Again.] -> dice
`);

const quay = {
  places: { quay: { exits: { north: 'hut' } }, hut: { exits: { south: 'quay' } } },
  things: { coin: { at: 'quay' }, lamp: { with: 'mara' } },
  people: {
    mara: {
      name: 'Mara',
      at: 'quay',
      scene: 'mara',
      topics: { 'light, the lighthouse': 'the_light', 'light boat, boat': 'the_boat', dice: 'dice' },
    },
    tom: { name: 'Tom', at: 'quay', scene: 'mara', greeting: 'shrug', topics: { default: 'shrug' } },
    gull: { name: 'gull', article: 'the', at: 'quay' },
  },
  facts: { storm: false, nights: 3 },
  rules: {
    pay: { when: { carried: 'coin' }, do: [{ move: { thing: 'coin', 'to-person': 'mara' } }] },
    'lend-lamp': { when: { fact: 'storm' }, do: [{ receive: 'lamp' }] },
    'go-home': { do: [{ go: 'hut' }] },
  },
  scenes: { mara },
};

function talking(): Play {
  const play = playOf(quay);
  play.do({ verb: 'talk', person: 'mara' });
  return play;
}

function say(play: Play, words: string): ReturnType<Play['do']> {
  const offer = play.offers().find((one) => one.words === words);
  if (offer === undefined)
    throw new Error(`"${words}" is not offered; there are ${play.offered().join(', ')}.`);
  return play.do(offer.command);
}

describe('a conversation', () => {
  test('begins with the scene and shows what can be said', () => {
    const play = playOf(quay);
    expect(play.do({ verb: 'talk', person: 'mara' }).text).toBe('"Evening," says Mara.');
    expect(
      play
        .offers()
        .filter(({ command }) => command.verb === 'choose')
        .slice(0, 2),
    ).toMatchObject([
      { words: 'Who are you?', command: { verb: 'choose', choice: 0 }, about: ['mara'] },
      { words: 'Take me home.', command: { verb: 'choose', choice: 1 }, about: ['mara'] },
    ]);
    expect(play.offered()).not.toContain('talk to Mara');
  });

  test('goes on with what was chosen, and remembers', () => {
    const play = talking();
    expect(say(play, 'Who are you?').text).toContain('You asked 1 times');
    expect(say(play, 'Who are you?').text).toContain('You asked 2 times');
  });

  test('offers nothing to say any more that a gift has made untrue', () => {
    const { mara: keeper } = quay.people;
    const play = playOf({
      ...quay,
      things: { ...quay.things, coin: { carried: true } },
      people: { ...quay.people, mara: { ...keeper, accepts: { coin: 'Mara nods.' } } },
    });
    play.do({ verb: 'talk', person: 'mara' });
    expect(play.offered()).toContain('Here is a coin.');
    expect(play.do({ verb: 'give', thing: 'coin', to: 'mara' }).text).toBe('Mara nods.');
    expect(play.offered()).not.toContain('Here is a coin.');
    expect(say(play, 'Who are you?').text).toContain('You asked 1 times');
  });

  test('can begin with a knot of its own, and is over when nothing is left to say', () => {
    const play = playOf(quay);
    const { text, events } = play.do({ verb: 'talk', person: 'tom' });
    expect(text).toBe('Mara shrugs.');
    expect(events[0]).toMatchObject({ type: 'scene-told', person: 'tom', choices: [] });
    expect(play.state.talk).toMatchObject({ with: null, met: ['tom'] });
    expect(play.offered()).toContain('talk to Tom');
  });

  test('ends where Ink ends, and begins anew with all that was said before remembered', () => {
    const play = talking();
    expect(say(play, 'Nothing.').text).toBe('"Then nothing."');
    expect(play.state.talk.with).toBeNull();
    expect(play.do({ verb: 'talk', person: 'mara' }).text).toContain('You again.');
  });

  test('ends with a goodbye', () => {
    const play = talking();
    expect(play.do({ verb: 'leave-talk' }).text).toBe('You say goodbye to Mara.');
    expect(play.state.talk).toMatchObject({ with: null, choices: [] });
    expect(play.do({ verb: 'leave-talk' }).code).toBe('talk/nobody');
  });

  test('offers a goodbye unless the last thing to say takes leave already', () => {
    const play = talking();
    expect(play.offered()).toContain('Nothing.');
    expect(play.offered()).not.toContain('say goodbye');
    play.do({ verb: 'ask', person: 'mara', topic: 'dice' });
    expect(play.offered().filter((words) => ['Again.', 'say goodbye'].includes(words))).toEqual([
      'Again.',
      'say goodbye',
    ]);
  });

  test('ends when the player walks away, but not when they look around', () => {
    const play = talking();
    play.do({ verb: 'look' });
    expect(play.state.talk.with).toBe('mara');
    play.do({ verb: 'go', direction: 'north' });
    expect(play.state.talk).toMatchObject({ with: null, choices: [] });
    expect(play.do({ verb: 'choose', choice: 0 }).code).toBe('talk/nobody');
  });

  test('passes to whoever is talked to next', () => {
    const play = talking();
    play.do({ verb: 'talk', person: 'tom' });
    expect(play.state.talk.with).toBeNull();
    expect(play.state.talk.met).toEqual(['mara', 'tom']);
  });

  test('goes on equally after its state went through JSON', () => {
    const play = talking();
    say(play, 'Who are you?');
    const kept: typeof play.state = JSON.parse(JSON.stringify(play.state));
    expect(kept).toEqual(play.state);
    const command = { verb: 'choose', choice: 0 } as const;
    expect(play.world.decide(kept, command)).toEqual(play.world.decide(play.state, command));
  });

  test('needs somebody who is here and has something to say', () => {
    const play = playOf(quay);
    expect(play.do({ verb: 'talk', person: 'gull' })).toMatchObject({
      code: 'talk/no-answer',
      text: 'The gull has nothing to say just now.',
    });
    play.do({ verb: 'go', direction: 'north' });
    expect(play.do({ verb: 'talk', person: 'mara' }).code).toBe('people/not-here');
  });

  test('refuses what cannot be said', () => {
    const play = talking();
    expect(play.do({ verb: 'choose', choice: 9 }).code).toBe('talk/no-such-choice');
    expect(play.do({ verb: 'talk', person: 'mara' })).toMatchObject({
      code: 'talk/already-talking',
      text: 'You are talking with Mara already.',
    });
  });
});

describe('a question', () => {
  test('is answered by its topic, in the words of the world', () => {
    const play = playOf(quay);
    expect(play.do({ verb: 'ask', person: 'mara', topic: 'The Light' }).text).toBe(
      '"It went out by itself, 3 nights ago."',
    );
  });

  test('beside a conversation returns to it', () => {
    const play = talking();
    const { text } = play.do({ verb: 'ask', topic: 'the old lighthouse' });
    expect(text).toContain('3 nights ago');
    expect(text).toBe('"It went out by itself, 3 nights ago."');
    expect(play.state.talk.choices[0]).toBe('Who are you?');
    expect(say(play, 'Who are you?').text).toContain('You asked 1 times');
  });

  test('may open choices of its own first', () => {
    const play = talking();
    play.do({ verb: 'ask', topic: 'the light boat' });
    expect(play.state.talk.choices).toEqual(['Yes.', 'No.']);
    expect(say(play, 'Yes.').text).toBe('"It sank."');
    expect(play.state.talk.choices[0]).toBe('Who are you?');
  });

  test('without a topic falls to the default, or is refused by name', () => {
    const play = playOf(quay);
    expect(play.do({ verb: 'ask', person: 'tom', topic: 'cheese' }).text).toBe('Mara shrugs.');
    expect(play.do({ verb: 'ask', person: 'mara', topic: 'cheese' })).toMatchObject({
      code: 'talk/unknown-topic',
      text: 'Mara has nothing to say about that.',
    });
    expect(play.do({ verb: 'ask', topic: 'light' }).code).toBe('talk/nobody');
  });

  test('that names nobody is for the only person here', () => {
    const places = { room: { name: 'Room' } };
    const people = { ann: { name: 'Ann', at: 'room', description: 'Ann.' } };
    const play = playOf({ places, people });
    expect(play.do({ verb: 'ask', topic: 'light' }).code).not.toBe('talk/nobody');
    expect(play.do({ verb: 'ask', topic: 'light' }).text).toContain('Ann');
  });
});

describe('what a scene raises', () => {
  test('is decided by the rules, and Ink reads the world as it is then', () => {
    const play = talking();
    play.do({ verb: 'take', thing: 'coin' });
    play.do({ verb: 'leave-talk' });
    play.do({ verb: 'talk', person: 'mara' });
    const { text, events } = say(play, 'Here is a coin.');
    expect(events.map(({ type }) => type)).toEqual(['scene-told', 'rule-ran', 'thing-moved', 'turn-passed']);
    expect(text).toContain('Mara holds out her hand.\n\n"Bless you."');
    expect(play.state.things.where['coin']).toEqual({ kind: 'person', person: 'mara' });
  });

  test('changes nothing when the rules say no to any of it', () => {
    const play = talking();
    play.do({ verb: 'take', thing: 'coin' });
    const before = play.state;
    const { code, text } = say(play, 'Give me the lamp.');
    expect({ code, text }).toEqual({ code: 'talk/not-now', text: 'This is not the moment for that.' });
    expect(play.state.talk).toEqual(before.talk);
    expect(play.state.things).toEqual(before.things);
    expect(play.state.rules).toEqual(before.rules);
    expect(say(play, 'Who are you?').text).toContain('You asked 1 times');
  });

  test('may take the player away, which ends the conversation', () => {
    const play = talking();
    say(play, 'Take me home.');
    expect(play.state.travel.place).toBe('hut');
    expect(play.state.talk.with).toBeNull();
  });
});

describe("Ink's chance", () => {
  const rolls = (seed: number): string => {
    const play = playOf(quay, seed);
    play.do({ verb: 'ask', person: 'mara', topic: 'dice' });
    return Array.from({ length: 5 }, () => say(play, 'Again.').text).join();
  };

  test('is the same for the same seed, and another for another', () => {
    expect(rolls(7)).toBe(rolls(7));
    expect(rolls(7)).not.toBe(rolls(8));
  });

  test('does not leak from one playing into another', () => {
    const one = playOf(quay, 7);
    const other = { ...one.world.begin(7).state };
    const ask = { verb: 'ask', person: 'mara', topic: 'dice' } as const;
    const first = one.do(ask).text;
    expect(one.world.tell(other, one.world.decide(other, ask).events).join('\n')).toBe(first);
  });
});

describe('a broken scene', () => {
  const broken = (source: string): (() => unknown) => {
    const play = playOf({
      people: { mara: { at: 'room', scene: 'mara' } },
      scenes: { mara: inkOf(source) },
    });
    return () => play.do({ verb: 'talk', person: 'mara' });
  };

  test('is a fault that names person and scene', () => {
    expect(broken('-> lost\n=== lost\nSomething.\n')).toThrow(SceneError);
    expect(broken('-> lost\n=== lost\nSomething.\n')).toThrow(/"mara".*ran out of content/);
    expect(broken('~ happen("nothing")\n')).toThrow(/no rule "nothing"/);
  });

  test('does not run for ever', () => {
    expect(broken('-> round\n=== round\n{at("room"): -> round}\n-> round\n')).toThrow(/in a circle/);
  });
});
