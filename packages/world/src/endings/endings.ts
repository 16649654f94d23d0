import { cue, spoken } from '../kernel/cue.ts';
import type { Feature } from '../kernel/feature.ts';
import { endingsVocabulary } from './vocabulary.ts';

/** How a story can end. After it has, nothing more happens in it. */
export const endings: Feature<typeof endingsVocabulary> = {
  vocabulary: endingsVocabulary,
  grammar: {},
  begin: () => ({ reached: null }),
  decide: {},
  evolve: { 'story-ended': (_slice, { ending }) => ({ reached: ending }) },
  reasons: {
    'story-ended': 'The story came to one of its endings.',
  },

  tell: {
    'story-ended'(now, { ending, text }) {
      const end = now.story.endings[ending];
      return end ? `${spoken(now, text, end.text)}\n\n*** ${end.name} ***` : null;
    },
  },
  conditions: {},
  effects: {
    end(now, ending) {
      const end = now.story.endings[ending];
      if (now.state.endings.reached !== null || end === undefined) return [];
      return [{ type: 'story-ended', ending, text: cue(now, `endings.${ending}`, end.text) }];
    },
  },
  invariants: {
    'the ending is one of the adventure': ({ story, state }) =>
      state.endings.reached === null || state.endings.reached in story.endings
        ? undefined
        : state.endings.reached,
  },
};
