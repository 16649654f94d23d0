import { describe, expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const gem = { gem: { at: 'room' }, vase: { at: 'room' } };

describe('a rule before a command', () => {
  test('runs first, and the command is then decided as usual', () => {
    const play = playOf({
      things: gem,
      rules: { creak: { before: { verb: 'take' }, say: 'The floor creaks.' } },
    });
    expect(play.do({ verb: 'take', thing: 'gem' }).text).toBe('The floor creaks.\nYou take the gem.');
    expect(play.do({ verb: 'take', thing: 'gem' })).toMatchObject({
      code: 'things/already-carried',
      text: 'The floor creaks.\nYou already have that.',
    });
    expect(play.do({ verb: 'wait' }).text).toBe('Time passes.');
  });

  test('that ends the story leaves nothing of the command', () => {
    const play = playOf({
      things: gem,
      endings: { dead: { name: 'The end', text: 'You fall.' } },
      rules: {
        fall: { before: { verb: 'take' }, do: [{ end: 'dead' }] },
        guard: { instead: { verb: 'take' }, refuse: true, say: 'No.' },
      },
    });
    const { outcome, text } = play.do({ verb: 'take', thing: 'gem' });
    expect([outcome, text]).toEqual(['done', 'You fall.\n\n*** The end ***']);
  });
});

describe('a rule instead of a command', () => {
  test('takes its place, the first that is ready in the order of the author', () => {
    const play = playOf({
      things: gem,
      facts: { lucky: false },
      rules: {
        lucky: { instead: { verb: 'take' }, when: { fact: 'lucky' }, say: 'Lucky.' },
        first: { instead: { verb: 'take', thing: 'gem' }, once: true, say: 'First.' },
        second: { instead: { verb: 'take', thing: ['gem', 'vase'] }, say: 'Second.' },
      },
    });
    expect(play.do({ verb: 'take', thing: 'gem' }).text).toBe('First.');
    expect(play.do({ verb: 'take', thing: 'gem' }).text).toBe('Second.');
    expect(play.state.things.where['gem']).toEqual({ kind: 'place', place: 'room' });
  });

  test('leaves alone what it excepts', () => {
    const play = playOf({
      things: gem,
      rules: { no: { instead: { verb: 'take' }, except: { thing: 'gem' }, refuse: true } },
    });
    expect(play.do({ verb: 'take', thing: 'gem' }).outcome).toBe('done');
    expect(play.do({ verb: 'take', thing: 'vase' }).code).toBe('rules/no');
  });

  test('answers only for what is where the player is, in light or dark', () => {
    const play = playOf({
      places: { hall: { exits: { down: 'cellar' } }, cellar: { dark: true, exits: { up: 'hall' } } },
      things: {
        lever: { at: 'cellar', fixed: true },
        box: { at: 'cellar', container: true, opens: 'closed' },
        dial: { inside: 'box' },
      },
      people: { mara: { at: 'cellar' } },
      rules: {
        pull: { instead: { verb: 'pull', thing: 'lever' }, say: 'Something opens.' },
        spin: { instead: { verb: 'turn', thing: 'dial' }, say: 'It spins.' },
        hum: { instead: { verb: 'talk', person: 'mara' }, say: 'She hums.' },
        knock: { before: { verb: 'pull', thing: 'lever' }, do: [] },
      },
    });
    const pull = { verb: 'pull', thing: 'lever' } as const;
    expect(play.do(pull).code).toBe('things/not-here');
    expect(play.do({ verb: 'talk', person: 'mara' }).code).toBe('people/not-here');
    expect(play.state.rules.ran).toEqual({});
    play.do({ verb: 'go', direction: 'down' });
    expect(play.do(pull).text).toBe('Something opens.');
    expect(play.do({ verb: 'talk', person: 'mara' }).text).toBe('She hums.');
    expect(play.do({ verb: 'turn', thing: 'dial' }).outcome).toBe('refused');
  });

  test('that refuses tells its words first, then does what it does', () => {
    const play = playOf({
      things: gem,
      endings: { broken: { name: 'Broken', text: 'It was the only one.' } },
      rules: {
        break: {
          instead: { verb: 'take', thing: 'vase' },
          refuse: true,
          say: ['It slips.', 'It slips again.'],
          do: [{ award: { points: -1, for: 'clumsiness' } }],
        },
        drop: {
          after: { type: 'command-refused', code: 'rules/break' },
          when: { 'at-least': { fact: 'slips', is: 1 } },
          do: [{ end: 'broken' }],
        },
        count: { after: { type: 'command-refused' }, do: [{ add: { fact: 'slips', by: 1 } }] },
      },
      facts: { slips: 0 },
    });
    const first = play.do({ verb: 'take', thing: 'vase' });
    expect(first).toMatchObject({ outcome: 'refused', code: 'rules/break' });
    expect(first.text).toBe('It slips.\nYour score has gone down by one point.');
    expect(play.do({ verb: 'take', thing: 'vase' }).text).toBe(
      'It slips again.\nIt was the only one.\n\n*** Broken ***',
    );
  });

  test('keeps what it would refuse out of the offers', () => {
    const play = playOf({
      things: gem,
      rules: { no: { instead: { verb: 'take', thing: 'vase' }, refuse: true } },
    });
    expect(play.offered()).toContain('take the gem');
    expect(play.offered()).not.toContain('take the vase');
  });

  test('may warn of what it costs, as long as it would run', () => {
    const play = playOf({
      places: { room: { exits: { in: { to: 'cave', door: 'gate' } } }, cave: {} },
      things: { lamp: { at: 'room', light: { starts: 'unlit' } }, gate: { opens: 'open' } },
      rules: {
        burn: { instead: { verb: 'light', thing: 'lamp' }, once: true, costly: 'It burns but once.' },
        leave: { instead: { verb: 'go', direction: 'in' }, costly: 'There is no way back.' },
      },
    });
    const cost = (command: Parameters<typeof play.do>[0]): string | null =>
      play.world.cost(play.state, command);
    expect(cost({ verb: 'light', thing: 'lamp' })).toBe('It burns but once.');
    expect(cost({ verb: 'use', thing: 'lamp' })).toBe('It burns but once.');
    expect(cost({ verb: 'enter', thing: 'gate' })).toBe('There is no way back.');
    expect(cost({ verb: 'wait' })).toBeNull();
    play.do({ verb: 'light', thing: 'lamp' });
    expect(cost({ verb: 'light', thing: 'lamp' })).toBeNull();
  });
});

describe('a rule after an event', () => {
  test('follows whatever brought the event about, once where it says so', () => {
    const play = playOf({
      things: gem,
      rules: { shine: { after: { type: 'thing-taken', thing: 'gem' }, once: true, say: 'It shines.' } },
    });
    expect(play.do({ verb: 'take', thing: 'gem' }).text).toBe('You take the gem.\nIt shines.');
    play.do({ verb: 'drop', thing: 'gem' });
    expect(play.do({ verb: 'take', thing: 'gem' }).text).toBe('You take the gem.');
  });

  test('finds everything done that was decided together', () => {
    const play = playOf({
      things: { gem: { at: 'room' }, box: { at: 'room', container: true } },
      rules: {
        crumble: {
          after: { type: 'thing-taken', thing: 'gem' },
          do: [{ remove: 'gem' }],
          say: 'It crumbles.',
        },
      },
    });
    expect(play.do({ verb: 'put-in', thing: 'gem', into: 'box' }).text).toBe(
      'You take the gem.\nYou put the gem into the box.\nIt crumbles.',
    );
    expect(play.state.things.where['gem']).toEqual({ kind: 'nowhere' });
  });

  test('gives the same points once, though two rules would', () => {
    const award = { award: { points: 5, for: 'the gem' } };
    const play = playOf({
      things: gem,
      rules: {
        get: { instead: { verb: 'take', thing: 'gem' }, do: [{ receive: 'gem' }, award] },
        got: { after: { type: 'thing-moved', thing: 'gem' }, do: [award] },
      },
    });
    play.do({ verb: 'take', thing: 'gem' });
    expect(play.state.score.points).toBe(5);
  });

  test('may follow from its own consequences until its condition fails', () => {
    const play = playOf({
      facts: { count: 0 },
      rules: {
        begin: { instead: { verb: 'sing' }, do: [{ add: { fact: 'count', by: 1 } }] },
        on: {
          after: { type: 'fact-changed', fact: 'count' },
          when: { not: { 'at-least': { fact: 'count', is: 7 } } },
          do: [{ add: { fact: 'count', by: 1 } }],
        },
      },
    });
    play.do({ verb: 'sing' });
    expect(play.state.facts.values['count']).toBe(7);
  });

  test.each([
    ['events', { after: { type: 'fact-changed' }, do: [{ add: { fact: 'count', by: 1 } }] }],
    ['rules', { after: { type: 'fact-changed' }, do: [{ happen: 'on' }] }],
  ])('that chases itself through %s is stopped with a message for the author', (_what, on) => {
    const play = playOf({
      facts: { count: 0 },
      rules: { begin: { instead: { verb: 'sing' }, do: [{ add: { fact: 'count', by: 1 } }] }, on },
    });
    expect(() => play.do({ verb: 'sing' })).toThrow('The rules of "test" never come to rest');
  });
});

test('a rule for each turn runs at the end of every turn, refused ones included', () => {
  const play = playOf({ things: gem, rules: { drip: { each: 'turn', say: 'Drip.' } } });
  expect(play.opening).not.toContain('Drip.');
  expect(play.do({ verb: 'wait' }).text).toBe('Time passes.\nDrip.');
  expect(play.do({ verb: 'drop', thing: 'gem' }).text).toBe("You don't have the gem.\nDrip.");
});

test('a rule without a trigger runs when another lets it happen, and only when it is ready', () => {
  const play = playOf({
    facts: { open: false },
    rules: {
      sing: { instead: { verb: 'sing' }, do: [{ happen: 'echo' }, { set: { fact: 'open', to: true } }] },
      echo: { when: { fact: 'open' }, say: 'An echo.' },
    },
  });
  expect(play.do({ verb: 'sing' }).text).toBe('');
  expect(play.do({ verb: 'sing' }).text).toBe('An echo.');
});
