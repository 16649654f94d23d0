import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converse } from './testing/conversation.ts';
import { hostileLines } from './testing/hostile.ts';
import { island } from './testing/island.ts';

const kinds = ['commands', 'question', 'unclear', 'meta'];

const moods = ['wait', 'take lamp', 'take zorkmid'].map(started);

/** Parses a line in three moods: fresh, with a question open, and with a word to put right. */
function endure(line: string): void {
  for (const { parser, state, memory } of moods) {
    const parsed = parser.parse(line, state, memory);
    expect(kinds).toContain(parsed.kind);
    expect(JSON.parse(JSON.stringify(parsed.memory))).toEqual(parsed.memory);
    expect(parsed.kind === 'commands' ? parsed.commands : [parsed]).not.toHaveLength(0);
    expect('message' in parsed ? parsed.message.length : 0).toBeLessThan(600);
  }
}

function started(before: string): ReturnType<typeof converse> {
  const conversation = converse(island);
  conversation.say(before);
  return conversation;
}

describe('any string', () => {
  test('there are a few hundred hostile ones', () => {
    expect(hostileLines.length).toBeGreaterThan(300);
  });

  test.each(hostileLines.map((line, index) => [index, JSON.stringify(line.slice(0, 40)), line] as const))(
    'is answered: %i %s',
    (_index, _shown, line) => {
      expect(() => endure(line)).not.toThrow();
    },
  );

  test('is answered when it is random', () => {
    assert(property(string({ unit: 'binary', maxLength: 200 }), endure), { numRuns: 150, seed: 1 });
  });

  test('is answered when it is a salad of words that mean something', () => {
    const word = constantFrom(
      ...'take put give ask mara ned rope lamp lamps key box table all both it them except but and , . then in on from with to about up off the 2 first oops g yes no " n'.split(
        ' ',
      ),
    );
    const salad = array(oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: string() }), {
      maxLength: 40,
    });
    assert(
      property(salad, (words) => endure(words.join(' '))),
      { numRuns: 300, seed: 1 },
    );
  });

  test('leaves no mark on objects', () => {
    for (const line of hostileLines) started('wait').say(line);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('of a million characters is answered honestly, within 50 ms', () => {
    const conversation = converse(island);
    conversation.say('wait');
    for (const unit of ['a', 'take rope. ', '🏮', 'e\u0301']) {
      const line = unit.repeat(1_000_000 / unit.length);
      const begun = performance.now();
      const parsed = conversation.say(line);
      expect(performance.now() - begun).toBeLessThan(50);
      expect(parsed).toMatchObject({ kind: 'unclear', reason: 'too-long' });
    }
  });
});
