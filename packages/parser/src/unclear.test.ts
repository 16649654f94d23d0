import { describe, expect, test } from 'vitest';
import { converse } from './testing/conversation.ts';
import { island } from './testing/island.ts';

describe('an answer to what is not understood', () => {
  test('names the part that was, and the word that was not', () => {
    expect(converse(island).say('take zorkmid')).toMatchObject({
      kind: 'unclear',
      understood: 'take',
      unknown: 'zorkmid',
      message: expect.stringContaining('I understood “take”, but not “zorkmid”.') as string,
    });
    expect(converse(island).say('frobnicate the rope')).toMatchObject({
      understood: 'the rope',
      unknown: 'frobnicate',
    });
  });

  test('offers the nearest things that can be done now', () => {
    const parsed = converse(island).say('take the rope zealously');
    expect(parsed).toMatchObject({ understood: 'take the rope', unknown: 'zealously' });
    if (parsed.kind !== 'unclear') throw new Error(parsed.kind);
    expect(parsed.nearest.length).toBeGreaterThanOrEqual(2);
    expect(parsed.nearest.length).toBeLessThanOrEqual(3);
    expect(parsed.nearest[0]?.command).toEqual({ verb: 'take', thing: 'rope' });
    expect(parsed.message).toContain('“take the rope”');
  });

  test('repeats no more of a long word than it takes to know it', () => {
    const short = `${'a'.repeat(24)}…`;
    expect(converse(island).say('a'.repeat(2000))).toMatchObject({ reason: 'unknown-word', unknown: short });
    expect(converse(island).say(`take ${'a'.repeat(900)} and wonder`)).toMatchObject({
      message: expect.stringContaining(`I understood “take”, but not “${short}”.`) as string,
    });
  });

  test('tells people from things', () => {
    expect(converse(island).say('unlock Mara')).toMatchObject({ reason: 'wrong-kind' });
    expect(converse(island).say('talk to rope')).toMatchObject({ reason: 'wrong-kind' });
  });

  test('is friendly to those who say nothing', () => {
    for (const line of ['', '   ', '...', '\n\n', '--']) {
      expect(converse(island).say(line)).toMatchObject({ kind: 'unclear', reason: 'empty' });
    }
  });
});

describe('oops', () => {
  test('puts one word right and keeps the rest of the line', () => {
    const conversation = converse(island);
    conversation.say('take zorkmid and cup. go in');
    expect(conversation.say('oops rope')).toMatchObject({
      commands: [
        { verb: 'take', thing: 'rope' },
        { verb: 'take', thing: 'cup' },
      ],
      rest: 'go in',
    });
  });

  test('is understood when only the right word is said', () => {
    const conversation = converse(island);
    conversation.say('take zorkmid');
    expect(conversation.say('the rope')).toMatchObject({ commands: [{ verb: 'take', thing: 'rope' }] });
  });

  test('says so when there is nothing to put right', () => {
    expect(converse(island).say('oops rope')).toMatchObject({ reason: 'nothing-to-repeat' });
  });
});

describe('spelling', () => {
  test.each([
    ['exmaine rope', 'examine the rope (reading “exmaine” as “examine”)'],
    ['x lanterm', 'examine the brass lamp (reading “lanterm” as “lantern”)'],
    ['x tabel', 'examine the table (reading “tabel” as “table”)'],
    ['examin the matchs', 'examine the matches (reading “examin” as “examine” and “matchs” as “matches”)'],
  ])('%s is put right, and the reading shows it', (line, reading) => {
    expect(converse(island).say(line)).toMatchObject({ kind: 'commands', certainty: 'corrected', reading });
  });

  test('short words, and words of what was not met, are left as they are', () => {
    expect(converse(island).say('x rupe')).toMatchObject({ kind: 'unclear' });
    expect(converse(island).say('x sceptres')).toMatchObject({ kind: 'unclear' });
    expect(converse(island).say('x scepter')).toMatchObject({ kind: 'unclear' });
  });

  test('what was said to somebody is never put right', () => {
    expect(converse(island).say('ask Mara about lanterm')).toMatchObject({
      commands: [{ verb: 'ask', topic: 'lanterm' }],
    });
  });
});

describe('words to the program', () => {
  test.each([
    ['help', 'help', 1],
    ['?', 'help', 1],
    ['undo', 'undo', 1],
    ['undo 3', 'undo', 3],
    ['take back', 'undo', 1],
    ['take back the last two turns', 'undo', 2],
    ['restart', 'restart', 1],
    ['save', 'save', 1],
    ['load', 'load', 1],
    ['restore the game', 'load', 1],
    ['quit', 'quit', 1],
    ['quit now', 'quit', 1],
    ['Quit the game!', 'quit', 1],
    ['score', 'score', 1],
    ['transcript', 'transcript', 1],
    ['retell', 'retell', 1],
    ['about', 'about', 1],
  ])('%s is one', (line, meta, count) => {
    expect(converse(island).say(line)).toMatchObject({ kind: 'meta', meta, count });
  });

  test.each([
    'help me',
    'Help me!',
    'I need help',
    'i need help now',
    'Please, help me',
    'ｈｅｌｐ　ｍｅ',
    'h\u200Belp m\u0336e',
  ])('%s asks for care, whatever else is going on', (line) => {
    const conversation = converse(island);
    conversation.say('take lamp');
    expect(conversation.say(line)).toMatchObject({ kind: 'meta', meta: 'help-me' });
  });

  test('care is heard in any sentence of a line', () => {
    expect(converse(island).say('take zorkmid. help me')).toMatchObject({ kind: 'meta', meta: 'help-me' });
  });

  test('they leave an open question open', () => {
    const conversation = converse(island);
    conversation.say('take lamp');
    conversation.say('help');
    expect(conversation.say('oil')).toMatchObject({ commands: [{ verb: 'take', thing: 'oil-lamp' }] });
  });
});
