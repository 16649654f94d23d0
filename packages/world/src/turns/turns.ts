import { refusedAnew, spoken } from '../kernel/cue.ts';
import type { Feature } from '../kernel/feature.ts';
import { turnsVocabulary } from './vocabulary.ts';

/** One command after another, each of which takes a turn, and the luck that they draw. */
export const turns: Feature<typeof turnsVocabulary> = {
  vocabulary: turnsVocabulary,
  grammar: {},
  begin: (_story, seed) => ({ seed, draws: 0, played: 0 }),
  decide: {},
  evolve: {
    'story-begun': (slice) => slice,
    'story-extended': (slice) => slice,
    'command-refused': (slice) => slice,
    'turn-passed': (slice) => ({ ...slice, played: slice.played + 1 }),
    'luck-drawn': (slice, { draws }) => ({ ...slice, draws }),
  },
  reasons: {
    'story-begun': 'The story begins.',
    'story-extended': 'What the player takes on becomes part of their story.',
    'command-refused': 'The rules do not allow it as things stand; the attempt still takes its turn.',
    'turn-passed': 'Every command takes one turn, whether it succeeds or not.',
    'luck-drawn': 'Chance was asked.',
  },

  tell: {
    'story-begun': (now, { text }) => spoken(now, text, now.story.opening),
    'story-extended': () => null,
    'command-refused': (now, { because, text }) =>
      text === undefined ? because : refusedAnew(now, because, text),
    'turn-passed': () => null,
    'luck-drawn': () => null,
  },
  conditions: {},
  effects: {},
  invariants: {
    'luck is drawn forwards': ({ state }) =>
      state.turns.draws >= 0 ? undefined : `${state.turns.draws} draws`,
  },
};
