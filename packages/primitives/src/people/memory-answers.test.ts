import { describe, expect, test } from 'vitest';
import { memoryAnswers } from '../index.ts';
import { answersConformance } from '../testing/index.ts';

describe('answers in memory', () => {
  for (const { title, run } of answersConformance(() => memoryAnswers())) {
    test(title, async () => expect(await run()).toBeUndefined());
  }

  test('are bounded, and the oldest are forgotten', () => {
    const answers = memoryAnswers({ most: 2 });
    for (const id of ['a', 'b', 'c']) answers.put(id, { type: 'expired' });
    expect(answers.size).toBe(2);
    expect(answers.take('a')).toEqual({ state: 'open' });
    expect(() => memoryAnswers({ most: 0 })).toThrow('most of memoryAnswers is 0; it has to be above 0.');
  });

  test('cannot be changed by who gave or took them, and are JSON', () => {
    const answers = memoryAnswers();
    const payload = { list: [1] };
    answers.put('a', { type: 'answered', payload });
    expect(() => payload.list.push(2)).toThrow(TypeError);
    const put = () => answers.put('b', { type: 'answered', payload: new Map() });
    expect(put).toThrow('The pause "b" was given a Map, which JSON cannot hold.');
  });
});
