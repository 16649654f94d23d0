import type { Telling } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { aPassage, aSession } from '../../test/a-turn.ts';
import { liveTellingOf } from './live-telling-of.ts';
import { type LiveTelling, newTelling } from './live-telling.ts';
import { tellingsFound, tellingsLost, tellingsOf, tellingsStopped } from './tellings-after.ts';

function aTelling(given: Partial<LiveTelling> = {}): LiveTelling {
  return { ...newTelling(2), number: 2, sentences: ['The lamp burns.'], ...given };
}

const byModel: Telling = { text: 'The lamp burns, and the rain is far away.', voice: 'model' };

test('stopped, its sentences go at once, and the plain telling stands', () => {
  expect(tellingsStopped([aTelling()])).toMatchObject([
    { state: 'plain', because: 'voice/stopped', sentences: [], gone: ['The lamp burns.'] },
  ]);
});

test('what is over already cannot be stopped', () => {
  const over = [aTelling({ state: 'told', sequence: 3 })];
  expect(tellingsStopped(over)).toEqual(over);
});

describe('when the connection was lost and is back', () => {
  test('what was heard of again goes on', () => {
    expect(tellingsFound([aTelling()], 2, 'voice/broken')).toEqual([aTelling()]);
  });

  test('what was not heard of again is over: the plain telling stands, and it is said why', () => {
    expect(tellingsFound(tellingsLost([aTelling()]), 2, 'voice/broken')).toMatchObject([
      { state: 'plain', because: 'voice/broken', sentences: [], gone: ['The lamp burns.'], isUnsure: false },
    ]);
  });

  test('the reasons of before stay', () => {
    const before = [aTelling({ state: 'plain', because: 'voice/budget' })];
    expect(tellingsFound(tellingsLost(before), 2, 'voice/broken')).toEqual(before);
  });
});

describe('when the story was read anew', () => {
  const plain = aPassage({ sequence: 2, turn: 1 });
  const before = aSession({ sequence: 2, passages: [aPassage(), plain] });

  test('what is still being written goes on', () => {
    const renamed = { ...before, sequence: 3 };
    expect(tellingsOf([aTelling()], before, renamed)).toEqual([aTelling()]);
  });

  test('what stands in the story by now is no longer being written', () => {
    const voiced = aSession({
      sequence: 3,
      passages: [aPassage(), { ...plain, tellings: [byModel], plain: plain.tellings }],
    });
    expect(tellingsOf([aTelling()], before, voiced)).toEqual([]);
  });

  test('what was told with a message that the page has is no longer shown as being written', () => {
    const over = aTelling({ state: 'told', sequence: 3 });
    expect(liveTellingOf([over], before, 2)).toBe(over);
    expect(liveTellingOf([over], { ...before, sequence: 3 }, 2)).toBeNull();
    // Its words stay for whoever hears the page.
    expect(tellingsOf([over], before, { ...before, sequence: 3 })).toEqual([over]);
  });

  test('a turn that was taken back takes its telling with it, one that is not known yet does not', () => {
    const back = aSession({ sequence: 3, passages: [aPassage()] });
    expect(tellingsOf([aTelling(), aTelling({ of: 4 })], before, back).map(({ of }) => of)).toEqual([4]);
  });
});
