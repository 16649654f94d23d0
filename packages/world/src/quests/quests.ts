import { spoken } from '../kernel/cue.ts';
import type { Feature } from '../kernel/feature.ts';
import type { SliceOf } from '../kernel/vocabulary.ts';
import { questsInvariants } from './invariants.ts';
import { journalTelling, questsScene } from './journal.ts';
import { advance, beginning, failing, failure, type Progress, questById } from './progress.ts';
import { questsVocabulary } from './vocabulary.ts';

type Slice = SliceOf<typeof questsVocabulary>;

/** Tasks in stages: they begin, their objectives are met one by one, and what they promise is granted once. */
export const quests: Feature<typeof questsVocabulary> = {
  vocabulary: questsVocabulary,
  grammar: {
    'review-quests': [
      'quests|journal|tasks|objectives|goals',
      'check|review|show quests|journal|tasks|objectives|goals',
      'check|review|show my|the quests|journal|tasks|objectives|goals',
    ],
  },
  begin: () => ({ begun: {} }),

  decide: { 'review-quests': () => [{ type: 'quests-reviewed' }] },

  evolve: {
    'quest-begun': (slice, { quest, stage }) =>
      slice.begun[quest] ? slice : { begun: { ...slice.begun, [quest]: newProgress(stage) } },
    'objective-met': (slice, { quest, objective, stage }) =>
      change(slice, quest, (progress) => ({
        ...progress,
        // Complete with its last objective, so that nothing that follows from that can come in between.
        status: stage === null ? 'completed' : progress.status,
        stage,
        stages:
          stage === null || progress.stages.includes(stage) ? progress.stages : [...progress.stages, stage],
        met: [...progress.met, objective],
      })),
    'stage-completed': (slice) => slice,
    'quest-completed': (slice) => slice,
    'quest-rewarded': (slice, { quest }) =>
      change(slice, quest, (progress) => ({ ...progress, rewarded: progress.rewarded + 1 })),
    'quest-failed': (slice, { quest }) =>
      change(slice, quest, (progress) =>
        progress.status === 'active' ? { ...progress, status: 'failed' } : progress,
      ),
    'quests-reviewed': (slice) => slice,
  },

  reasons: {
    'quest-begun': 'A quest begins when what it begins with has happened.',
    'objective-met': 'An objective is met as soon as what it asks for is true.',
    'stage-completed': 'A stage is complete when all that it needs is met.',
    'quest-completed': 'A quest is complete when its last stage is.',
    'quest-rewarded': 'What a quest promises is granted once, when it is complete.',
    'quest-failed': 'A quest fails when it can no longer be done.',
    'quests-reviewed': 'Asking for it lists the quests.',
  },

  tell: {
    'quest-begun': (now, { quest }) => `New in your journal: ${questById(now, quest).name}.`,
    'objective-met': (now, { quest, objective }) => {
      const found = Object.values(questById(now, quest).stages).find(
        ({ objectives }) => objective in objectives,
      );
      return `Done: ${withoutStop(found?.objectives[objective]?.text ?? objective)}.`;
    },
    'stage-completed'(now, { quest, stage, text }) {
      const say = questById(now, quest).stages[stage]?.say;
      return text !== undefined && say ? spoken(now, text, say) : null;
    },
    'quest-completed'(now, { quest, text }) {
      const { name, say } = questById(now, quest);
      return text !== undefined && say ? spoken(now, text, say) : `That was all of it: ${withoutStop(name)}.`;
    },
    'quest-rewarded': () => null,
    'quest-failed': (now, { quest }) =>
      now.state.quests.begun[quest]?.status === 'failed'
        ? `This can no longer be done: ${withoutStop(questById(now, quest).name)}.`
        : null,
    'quests-reviewed': journalTelling,
  },
  beside: ['quest-begun', 'objective-met', 'quest-failed', 'quests-reviewed'],

  react(now, event) {
    const events = advance(now);
    if (events.length > 0) return events;
    return event.type === 'turn-passed' || event.type === 'quest-failed' ? failure(now) : [];
  },

  offers: ({ state }) =>
    Object.keys(state.quests.begun).length === 0
      ? []
      : [{ words: 'look into the journal', command: { verb: 'review-quests' }, about: [] }],
  scene: questsScene,

  conditions: {
    quest: ({ state }, { id, is }) => state.quests.begun[id]?.status === is,
    'objective-met': ({ state }, { quest, objective }) =>
      state.quests.begun[quest]?.met.includes(objective) ?? false,
    stage({ state }, { quest, is }) {
      const progress = state.quests.begun[quest];
      return progress?.status === 'active' && progress.stage === is;
    },
  },

  effects: { 'begin-quest': beginning, 'fail-quest': failing },

  invariants: questsInvariants,
};

function newProgress(stage: string): Progress {
  return { status: 'active', stage, stages: [stage], met: [], rewarded: 0 };
}

function change(slice: Slice, quest: string, to: (progress: Progress) => Progress): Slice {
  const progress = slice.begun[quest];
  return progress === undefined ? slice : { begun: { ...slice.begun, [quest]: to(progress) } };
}

function withoutStop(words: string): string {
  return words.replace(/\.$/u, '');
}
