import type { Feature } from '../kernel/feature.ts';
import { scoreVocabulary } from './vocabulary.ts';

/** Points, each given once. */
export const score: Feature<typeof scoreVocabulary> = {
  vocabulary: scoreVocabulary,
  grammar: {},
  begin: () => ({ points: 0, awarded: {} }),
  decide: {},
  evolve: {
    'points-awarded': (slice, { points, for: what }) => ({
      points: slice.points + points,
      awarded: { ...slice.awarded, [what]: points },
    }),
  },
  reasons: {
    'points-awarded': 'Points are given once for each thing that earns them.',
  },

  tell: {
    'points-awarded': (_now, { points }) =>
      `Your score has gone ${points < 0 ? 'down' : 'up'} by ${Math.abs(points) === 1 ? 'one point' : `${Math.abs(points)} points`}.`,
  },
  beside: ['points-awarded'],
  conditions: { score: ({ state }, points) => state.score.points >= points },
  effects: {
    award: ({ state }, { points, for: what }) =>
      points === 0 || Object.hasOwn(state.score.awarded, what)
        ? []
        : [{ type: 'points-awarded', points, for: what }],
  },
  invariants: {
    'the score is the sum of what was awarded': ({ state }) => {
      const sum = Object.values(state.score.awarded).reduce((total, points) => total + points, 0);
      return sum === state.score.points ? undefined : `${state.score.points} instead of ${sum}`;
    },
    'nobody has more points than there are': ({ story, state }) => {
      const most = story['max-score'];
      return most === undefined || state.score.points <= most
        ? undefined
        : `${state.score.points} of ${most}`;
    },
  },
};
