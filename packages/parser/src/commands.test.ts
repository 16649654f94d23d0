import { describe, expect, test } from 'vitest';
import { converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';

/** What a line means at the beginning, or after earlier lines were carried out. */
function meaning(line: string, ...before: readonly string[]): unknown {
  const conversation = converse(island);
  for (const earlier of before) conversation.play(earlier);
  const parsed = conversation.say(line);
  return parsed.kind === 'commands' ? parsed.commands : parsed;
}

describe('short words', () => {
  test.each([
    ['n', { verb: 'go', direction: 'north' }],
    ['sw', { verb: 'go', direction: 'southwest' }],
    ['d', { verb: 'go', direction: 'down' }],
    ['north-east', { verb: 'go', direction: 'northeast' }],
    ['go to the north', { verb: 'go', direction: 'north' }],
    ['i', { verb: 'inventory' }],
    ['inv', { verb: 'inventory' }],
    ['l', { verb: 'look' }],
    ['z', { verb: 'wait' }],
    ['x rope', { verb: 'examine', thing: 'rope' }],
  ])('%s is understood', (line, command) => {
    expect(meaning(line)).toEqual([command]);
  });
});

describe('what is said twice', () => {
  test.each([
    ['look look look', [{ verb: 'look' }]],
    ['take take rope', [{ verb: 'take', thing: 'rope' }]],
    ['x x the rope', [{ verb: 'examine', thing: 'rope' }]],
    ['go go north', [{ verb: 'go', direction: 'north' }]],
  ])('%s is meant once', (line, commands) => {
    expect(meaning(line)).toEqual(commands);
  });

  test('is asked about once', () => {
    expect(meaning('take take take')).toMatchObject({ question: 'What do you want to take?' });
    expect(meaning('undo undo')).toMatchObject({ kind: 'meta', meta: 'undo', count: 1 });
  });

  test('and is a direction, is as many steps', () => {
    expect(converse(island).say('n n s')).toMatchObject({
      commands: [{ verb: 'go', direction: 'north' }],
      rest: 'n. s',
    });
  });
});

describe('nouns', () => {
  test.each([
    ['take the rope', 'rope'],
    ['take my rope', 'rope'],
    ['TAKE ROPE!', 'rope'],
    ['get the coil', 'rope'],
    ['take old lantern', 'brass-lamp'],
    ['pick up the greasy oil lamp', 'oil-lamp'],
    ['pick the tin key up', 'tin-key'],
    ['take the cup on the table', 'cup'],
    ['take the cup from the table', 'cup'],
  ])('%s takes the right thing', (line, thing) => {
    expect(meaning(line)).toEqual([{ verb: 'take', thing }]);
  });

  test('accents and hyphens make no difference', () => {
    expect(meaning('x cafe sign', 'in')).toEqual([{ verb: 'examine', thing: 'cafe' }]);
    expect(meaning('X THE CAFÉ-SIGN', 'in')).toEqual([{ verb: 'examine', thing: 'cafe' }]);
  });

  test('an owner may be named or left out', () => {
    expect(meaning("x keeper's coat")).toEqual([{ verb: 'examine', thing: 'coat' }]);
    expect(meaning("x Mara's rope")).toEqual([{ verb: 'examine', thing: 'rope' }]);
  });

  test('a name may hold an "and"', () => {
    expect(meaning('take salt and pepper', 'in')).toEqual([{ verb: 'take', thing: 'salt' }]);
  });

  test('particles stand before or after the noun', () => {
    const taken = [{ verb: 'take-off', thing: 'coat' }];
    expect(meaning('take off the coat')).toEqual(taken);
    expect(meaning('take the coat off')).toEqual(taken);
  });

  test('what is laid over or across something lies on it', () => {
    const laid = [{ verb: 'put-on', thing: 'rope', onto: 'table' }];
    expect(meaning('lay the rope over the table', 'take rope')).toEqual(laid);
    expect(meaning('put the rope across the table', 'take rope')).toEqual(laid);
  });

  test('things with equal names are never asked about', () => {
    expect(meaning('take silver coin', 'in')).toEqual([{ verb: 'take', thing: 'coin-1' }]);
    expect(meaning('take silver coin', 'in', 'take silver coin')).toEqual([
      { verb: 'take', thing: 'coin-2' },
    ]);
  });

  test('things with equal names in one list are different things', () => {
    expect(meaning('take silver coin and silver coin', 'in')).toEqual([
      { verb: 'take', thing: 'coin-1' },
      { verb: 'take', thing: 'coin-2' },
    ]);
  });

  test('a door or a place that was visited is a way to go', () => {
    expect(meaning('go to the boat shed', 'in', 'out')).toEqual([{ verb: 'go', direction: 'in' }]);
    expect(meaning('go to the gate')).toEqual([{ verb: 'go', direction: 'north' }]);
    expect(meaning('go to the boat shed')).toMatchObject({ kind: 'unclear' });
  });

  test('leaving goes out where there is a way out', () => {
    expect(meaning('exit', 'in')).toEqual([{ verb: 'go', direction: 'out' }]);
    expect(meaning('exit')).toMatchObject({ kind: 'meta', meta: 'quit' });
  });
});

describe('what the player may know', () => {
  test('what lies in the dark can be attempted, so that the world refuses', () => {
    expect(meaning('read message', 'in', 'down')).toEqual([{ verb: 'read', thing: 'message' }]);
  });

  test('what was met elsewhere can be attempted', () => {
    expect(meaning('take rope', 'in')).toEqual([{ verb: 'take', thing: 'rope' }]);
  });

  test('what was never met is answered like a word that does not exist', () => {
    const sceptre = meaning('take sceptre');
    const nonsense = meaning('take zorkmid');
    expect(sceptre).toMatchObject({ reason: 'unknown-word', unknown: 'sceptre' });
    expect(JSON.stringify(sceptre).replaceAll('sceptre', 'zorkmid')).toBe(JSON.stringify(nonsense));
  });

  test('what a closed box hides is not known', () => {
    expect(meaning('take letter')).toMatchObject({ reason: 'unknown-word' });
    expect(meaning('take letter', 'open box')).toEqual([{ verb: 'take', thing: 'letter' }]);
  });

  test('a person that was seen can be spoken of when somewhere else', () => {
    expect(meaning('ask Ivo about fog')).toMatchObject({ kind: 'unclear' });
    expect(meaning('ask Mara about fog', 'in')).toEqual([{ verb: 'ask', person: 'mara', topic: 'fog' }]);
  });
});

describe('several things', () => {
  const taken = (...things: string[]): unknown => things.map((thing) => ({ verb: 'take', thing }));

  test('a list takes each of its things', () => {
    expect(meaning('take rope and cup')).toEqual(taken('rope', 'cup'));
    expect(meaning('take the cup, the rope and the tin key')).toEqual(taken('cup', 'rope', 'tin-key'));
    expect(meaning('take cup, and rope')).toEqual(taken('cup', 'rope'));
  });

  test('all takes what can be taken and leaves what is held', () => {
    const all = taken('brass-lamp', 'oil-lamp', 'rope', 'iron-key', 'tin-key', 'box', 'cup');
    expect(meaning('take all')).toEqual(all);
    expect(meaning('take everything')).toEqual(all);
  });

  test('all but some leaves those', () => {
    expect(meaning('take all except the lamps and the keys')).toEqual(taken('rope', 'box', 'cup'));
    expect(meaning('take everything but the box, the rope and lamps')).toEqual(
      taken('iron-key', 'tin-key', 'cup'),
    );
  });

  test('all from somewhere takes only what is there', () => {
    expect(meaning('take all from the table')).toEqual(taken('cup'));
    expect(meaning('take all from it', 'open box')).toEqual(taken('letter'));
  });

  test('drop all drops what is in the hands and keeps the clothes on', () => {
    expect(meaning('drop all', 'take rope')).toEqual([
      { verb: 'drop', thing: 'rope' },
      { verb: 'drop', thing: 'matches' },
    ]);
  });

  test('a plural or a number means several', () => {
    expect(meaning('take the keys')).toEqual(taken('iron-key', 'tin-key'));
    expect(meaning('take all lamps')).toEqual(taken('brass-lamp', 'oil-lamp'));
    expect(meaning('take two coins', 'in')).toEqual(taken('coin-1', 'coin-2'));
    expect(meaning('take 2 silver coins', 'in')).toEqual(taken('coin-1', 'coin-2'));
  });

  test('one thing at a time is said where several make no sense', () => {
    expect(meaning('unlock gate and hatch')).toMatchObject({ reason: 'one-at-a-time' });
  });

  test('all where there is nothing is said', () => {
    expect(meaning('take all', 'take all')).toMatchObject({ reason: 'nothing-fits' });
  });

  test('all into something that takes nothing is tried once, so that the world says why not', () => {
    expect(meaning('put all in box')).toEqual([{ verb: 'put-in', thing: 'matches', into: 'box' }]);
    expect(meaning('put all in it', 'take rope', 'open box')).toEqual(
      ['rope', 'matches'].map((thing) => ({ verb: 'put-in', thing, into: 'box' })),
    );
  });

  test('what is not there cannot be taken from there', () => {
    expect(meaning('take rope from table')).toMatchObject({
      reason: 'not-within',
      message: expect.stringContaining('The rope is not in or on the table.') as string,
    });
  });
});

describe('pronouns', () => {
  test('it is what was last spoken of', () => {
    expect(meaning('drop it', 'take rope')).toEqual([{ verb: 'drop', thing: 'rope' }]);
  });

  test('it is what makes sense, when two things were spoken of', () => {
    expect(meaning('close it', 'open box', 'put matches in box')).toEqual([{ verb: 'close', thing: 'box' }]);
  });

  test('them are several, or what is plural', () => {
    const both = ['rope', 'cup'].map((thing) => ({ verb: 'drop', thing }));
    expect(meaning('drop them', 'take rope and cup')).toEqual(both);
    expect(meaning('drop both', 'take rope and cup')).toEqual(both);
    expect(meaning('drop them', 'x matches')).toEqual([{ verb: 'drop', thing: 'matches' }]);
  });

  test('people are him and her', () => {
    expect(meaning('give her the rope', 'take rope')).toEqual([{ verb: 'give', thing: 'rope', to: 'mara' }]);
    expect(meaning('ask him about fog', 'x ned')).toEqual([{ verb: 'ask', person: 'ned', topic: 'fog' }]);
  });

  test('there is where something was put', () => {
    const line = ['open box', 'put matches in box', 'take rope'];
    expect(meaning('put rope there', ...line)).toEqual([{ verb: 'put-in', thing: 'rope', into: 'box' }]);
  });

  test('a pronoun that stands for nothing is said', () => {
    expect(meaning('take it')).toMatchObject({
      reason: 'no-referent',
      message: expect.stringContaining('“it”') as string,
    });
  });

  test('commands from buttons are remembered, too', () => {
    const conversation = converse(island);
    conversation.memory = conversation.parser.remember([{ verb: 'take', thing: 'cup' }], conversation.memory);
    expect(conversation.say('x it')).toMatchObject({ commands: [{ verb: 'examine', thing: 'cup' }] });
  });
});

describe('several commands in a line', () => {
  test.each([
    'take rope, then go in',
    'take rope and then go in',
    'take rope. in',
    'take rope; in.',
    'take rope and go in',
    'take rope, in',
    'then take rope then in',
  ])('%s is two commands', (line) => {
    expect(converse(island).play(line)).toEqual([
      { verb: 'take', thing: 'rope' },
      { verb: 'go', direction: 'in' },
    ]);
  });

  test('each is read in the state after the one before', () => {
    expect(converse(island).play('open box. take all from it. read letter and drop it')).toEqual([
      { verb: 'open', thing: 'box' },
      { verb: 'take', thing: 'letter' },
      { verb: 'read', thing: 'letter' },
      { verb: 'drop', thing: 'letter' },
    ]);
  });

  test('what was asked does not swallow the next command', () => {
    const commands = converse(island).play('ask Mara about the fog and take rope');
    expect(commands).toEqual([
      { verb: 'ask', person: 'mara', topic: 'fog' },
      { verb: 'take', thing: 'rope' },
    ]);
  });

  test('a verb that is also part of a list stays in it', () => {
    expect(meaning('jump up and down')).toEqual([{ verb: 'jump' }]);
  });

  test('a title does not end a sentence, a quotation keeps its full stops', () => {
    expect(meaning('ask Mara about Mr. Finch')).toEqual([{ verb: 'ask', person: 'mara', topic: 'Mr Finch' }]);
    expect(meaning('ask Mara about "the fog. then"')).toMatchObject([{ verb: 'ask', person: 'mara' }]);
  });
});

describe('again', () => {
  test('repeats the last sentence', () => {
    expect(meaning('g', 'wait')).toEqual([{ verb: 'wait' }]);
    expect(meaning('again', 'take cup and rope. x cup')).toEqual([{ verb: 'examine', thing: 'cup' }]);
  });

  test('means the same thing as before, whatever fits better by now', () => {
    expect(meaning('g', 'take brass lamp', 'take lamp')).toEqual([{ verb: 'take', thing: 'oil-lamp' }]);
  });

  test('says so when there is nothing to repeat', () => {
    expect(meaning('g')).toMatchObject({ reason: 'nothing-to-repeat' });
  });
});

test('manners are fine and change nothing', () => {
  for (const line of ['please take the rope', 'I want to take the rope now', 'carefully take rope, please']) {
    expect(meaning(line)).toEqual([{ verb: 'take', thing: 'rope' }]);
  }
});

test('a reading says in full what was understood', () => {
  const reading = (line: string): string => {
    const parsed = converse(island).say(line);
    return parsed.kind === 'commands' ? parsed.reading : parsed.kind;
  };
  expect(reading('x lantern')).toBe('examine the brass lamp');
  expect(reading('get cup and rope')).toBe('get the cup and the rope');
  expect(reading('unlock gate with iron key')).toBe('unlock the iron gate with the iron key');
});
