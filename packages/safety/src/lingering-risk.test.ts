import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calmStepsToRest, carryRisk, type LingeringRisk, lingeringRiskSchema, readRisk } from './index.ts';

/** Says one thing after another and returns the levels that were read, with what lingers at the end. */
function say(...texts: string[]): { levels: number[]; lingering: LingeringRisk | null } {
  let lingering: LingeringRisk | null = null;
  const levels = texts.map((text) => {
    const reading = readRisk({ text, carried: lingering });
    lingering = carryRisk(lingering, reading);
    return reading.level;
  });
  return { levels, lingering };
}

describe('after a grave disclosure', () => {
  test.for(['just joking', 'jk lol', 'haha kidding', 'forget it', 'I was only joking, go north'])(
    '"%s" does not lower the level',
    (text) => {
      expect(say('I want to kill myself', text).levels).toEqual([3, 3]);
    },
  );

  test('quiet play goes on with a soft line until it has rested', () => {
    const { levels, lingering } = say(
      'I want to kill myself',
      ...Array.from({ length: calmStepsToRest }, () => 'look'),
      'look',
    );
    expect(levels).toEqual([3, ...Array.from({ length: calmStepsToRest }, () => 1), 0]);
    expect(lingering).toBeNull();
  });

  test('a plain answer that one is safe lets it rest sooner', () => {
    expect(say('I want to kill myself', 'yes I am safe now').lingering).toMatchObject({ calm: 3 });
    expect(say('I want to kill myself', 'look').lingering).toMatchObject({ calm: 1 });
  });

  test('hopelessness is heard one level higher', () => {
    expect(say('I can not go on').levels).toEqual([2]);
    expect(say('I want to kill myself', 'I can not go on').levels).toEqual([3, 3]);
  });

  test('level 4 stays 4 when something lesser follows', () => {
    expect(say('I took too many pills', 'just joking').levels).toEqual([4, 4]);
    expect(say('I took too many pills', 'I want to die').lingering).toMatchObject({ level: 4 });
  });

  test.for([
    'i swallowed the whole bottle',
    "no really, I mean it, I'm going to do it tonight",
    'im going to do it tonight',
    'I will go through with it',
    'I took the whole box',
    'wish i was dead',
  ])('"%s" is grave', (text) => {
    for (const before of ['I took too many pills', 'I want to kill myself'])
      expect(say(before, text).levels[1], before).toBeGreaterThanOrEqual(3);
  });

  test.for(['go north', 'take the lamp', 'do it', 'I am not going to do it'])(
    '"%s" stays a soft line',
    (text) => {
      expect(say('I took too many pills', text).levels).toEqual([4, 1]);
    },
  );

  test('words given to a character are heard as the own', () => {
    expect(say('say "I want to die" to Mara').levels).toEqual([1]);
    expect(say('I want to kill myself', 'say "I want to die" to Mara').levels).toEqual([3, 3]);
  });
});

test('without a disclosure nothing lingers', () => {
  expect(say('look', 'I feel sad', 'what is the point of living', 'just joking').lingering).toBeNull();
});

test('what lingers survives JSON, whatever is said', () => {
  const texts = array(
    constantFrom(
      'look',
      'I want to die',
      'jk',
      'I am safe now',
      'no one would miss me',
      'I took too many pills',
    ),
    { maxLength: 20 },
  );
  assert(
    property(texts, (said) => {
      const { lingering } = say(...said);
      const back: unknown = JSON.parse(JSON.stringify(lingering));
      expect(lingeringRiskSchema.nullable().parse(back)).toEqual(lingering);
    }),
  );
});
