import { expect, test } from 'vitest';
import { playOf } from '../testing/play-of.ts';

const written = {
  endings: {
    won: { name: 'You have won', text: 'Well done.' },
    lost: { name: 'You have lost', text: 'Oh no.' },
  },
  facts: { sung: false, late: false },
  rules: {
    sing: {
      instead: { verb: 'sing' },
      do: [{ end: 'won' }, { end: 'lost' }, { set: { fact: 'sung', to: true } }],
      say: 'You sing.',
    },
    late: { after: { type: 'story-ended' }, do: [{ set: { fact: 'late', to: true } }] },
    each: { each: 'turn', say: 'A turn goes by.' },
  },
};
test('an ending is told last, after all that the rule did, and nothing follows from it', () => {
  const play = playOf(written);
  expect(play.do({ verb: 'sing' }).text).toBe('You sing.\nWell done.\n\n*** You have won ***');
  expect(play.state.endings.reached).toBe('won');
  expect(play.state.facts.values).toEqual({ sung: true, late: false });
});

test('what follows from the last command still counts, and may end the story first', () => {
  const play = playOf({
    ...written,
    rules: {
      ...written.rules,
      sour: { after: { type: 'fact-changed', fact: 'sung' }, do: [{ end: 'lost' }] },
    },
  });
  expect(play.do({ verb: 'sing' }).text).toBe('You sing.\nOh no.\n\n*** You have lost ***');
  expect(play.state.endings.reached).toBe('lost');
});

test('after the end nothing is offered or happens any more', () => {
  const play = playOf(written);
  play.do({ verb: 'sing' });
  const before = play.state;
  expect(play.offers()).toEqual([]);
  expect(play.do({ verb: 'wait' })).toMatchObject({ outcome: 'refused', code: 'story/ended', events: [] });
  expect(play.state).toBe(before);
});
