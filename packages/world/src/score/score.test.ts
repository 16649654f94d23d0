import { expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const play = (points: number) =>
  playOf({
    rules: { sing: { instead: { verb: 'sing' }, do: [{ award: { points, for: 'singing' } }] } },
  });

test('points for something are given and told once', () => {
  const sung = play(5);
  expect(sung.do({ verb: 'sing' }).text).toBe('Your score has gone up by 5 points.');
  expect(sung.do({ verb: 'sing' }).text).toBe('');
  expect(sung.state.score).toEqual({ points: 5, awarded: { singing: 5 } });
});

test('what the score says is told beside the story', () => {
  const { world, state } = play(5);
  const { events } = world.decide(state, { verb: 'sing' });
  expect(world.tellEach(state, events)).toEqual([
    {
      event: { type: 'points-awarded', points: 5, for: 'singing' },
      words: 'Your score has gone up by 5 points.',
      isBeside: true,
    },
  ]);
});

test('points can be taken, and no points are no news', () => {
  expect(play(-1).do({ verb: 'sing' }).text).toBe('Your score has gone down by one point.');
  expect(play(0).do({ verb: 'sing' }).text).toBe('');
});

test('several points of one turn are told as one, where the last of them was given', () => {
  const chorus = playOf({
    rules: {
      sing: { instead: { verb: 'sing' }, do: [{ award: { points: 2, for: 'singing' } }], say: 'You sing.' },
      applaud: { after: { type: 'points-awarded' }, do: [{ happen: 'bow' }], once: true },
      bow: { do: [{ award: { points: 1, for: 'bowing' } }], say: 'You bow.' },
      dance: {
        instead: { verb: 'dance' },
        do: [{ award: { points: -1, for: 'a stumble' } }, { award: { points: 1, for: 'going on' } }],
        say: 'You dance.',
      },
    },
  });
  const sung = chorus.do({ verb: 'sing' });
  expect(sung.text.split('\n')).toEqual(['You sing.', 'You bow.', 'Your score has gone up by 3 points.']);
  expect(sung.events.filter(({ type }) => type === 'points-awarded')).toHaveLength(2);
  expect(chorus.do({ verb: 'dance' }).text).toBe('You dance.');
});

test('a condition asks for at least so many points', () => {
  const rules = {
    sing: { instead: { verb: 'sing' }, do: [{ award: { points: 2, for: 'singing' } }] },
    dance: { instead: { verb: 'dance' }, when: { score: 2 }, say: 'You may.' },
  };
  const dancing = playOf({ rules });
  expect(dancing.do({ verb: 'dance' }).text).not.toBe('You may.');
  dancing.do({ verb: 'sing' });
  expect(dancing.do({ verb: 'dance' }).text).toBe('You may.');
});

test('more points than the adventure has are a broken promise', () => {
  const { world, state } = playOf({ 'max-score': 3 });
  const over = world.evolve(state, { type: 'points-awarded', points: 4, for: 'cheating' });
  expect(world.violations(over)).toEqual(['nobody has more points than there are: 4 of 3']);
});
