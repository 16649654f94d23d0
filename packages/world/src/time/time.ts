import type { Event } from '../features.ts';
import { cue, spoken } from '../kernel/cue.ts';
import type { Decision, Feature } from '../kernel/feature.ts';
import { ambienceNow, ambienceTexts } from './ambience.ts';
import { clockOf, minutesOf, partAt, partNow } from './clock.ts';
import { usualWords } from './part-of-day.ts';
import { timeVocabulary } from './vocabulary.ts';

/** Waiting, the time of day, and what goes on in the background meanwhile. */
export const time: Feature<typeof timeVocabulary> = {
  vocabulary: timeVocabulary,
  grammar: {
    wait: [
      'wait|z|rest',
      'wait a moment|minute|while|bit',
      'wait for a moment|minute|while|bit',
      'do nothing',
    ],
  },
  begin(story) {
    if (!story.time) return { minutes: 0, part: null };
    const minutes = minutesOf(story.time.starts);
    return { minutes, part: partAt(story, minutes) };
  },

  decide: { wait: () => [{ type: 'waited' }] },

  evolve: {
    waited: (slice) => slice,
    'time-skipped': (slice, { minutes }) => ({ ...slice, minutes: slice.minutes + minutes }),
    'part-of-day-began': (slice, { part }) => ({ ...slice, part }),
    'ambience-noticed': (slice) => slice,
    'turn-passed': (slice, _event, { story }) => ({
      ...slice,
      minutes: slice.minutes + (story.time?.['minutes-per-turn'] ?? 0),
    }),
  },

  reasons: {
    waited: 'Waiting lets one turn pass.',
    'time-skipped': 'The story let time pass at once.',
    'part-of-day-began': 'The clock of the story has come to another part of the day.',
    'ambience-noticed': 'At the end of a turn chance decides whether something is noticed in the background.',
  },

  tell: {
    waited: () => 'Time passes.',
    'time-skipped': () => null,
    'part-of-day-began'(now, { part, text }) {
      const words = now.story.time?.parts[part]?.text;
      return text !== undefined && words ? spoken(now, text, words) : usualWords[part];
    },
    'ambience-noticed'(now, { place, text }) {
      const words = ambienceTexts(now, place);
      return words ? spoken(now, text, words) : null;
    },
  },

  react(now, event) {
    if (event.type === 'time-skipped') return newPartOfDay(now);
    return event.type === 'turn-passed' ? [...newPartOfDay(now), ...ambienceNow(now)] : [];
  },

  offers: () => [{ words: 'wait', command: { verb: 'wait' }, about: [] }],

  scene(now) {
    const part = partNow(now);
    return { time: part === undefined ? null : { clock: clockOf(now.state.time.minutes), part } };
  },

  conditions: {
    'part-of-day': (now, part) => partNow(now) === part,
    'after-hour': ({ story, state }, hour) => story.time !== undefined && hourOf(state.time.minutes) >= hour,
  },

  effects: {
    'skip-time': ({ story }, minutes) => (story.time ? [{ type: 'time-skipped', minutes }] : []),
  },

  invariants: {
    'every turn has taken its time': ({ story, state }) => {
      if (!story.time)
        return state.time.minutes === 0 ? undefined : `${state.time.minutes} minutes without time`;
      const least = minutesOf(story.time.starts) + state.turns.played * story.time['minutes-per-turn'];
      return state.time.minutes >= least ? undefined : `${state.time.minutes} minutes instead of ${least}`;
    },
  },
};

function newPartOfDay(now: Decision): readonly Event[] {
  const part = partNow(now);
  if (part === undefined || part === now.state.time.part) return [];
  const words = now.story.time?.parts[part]?.text;
  const text = words && cue(now, `time.parts.${part}.text`, words);
  return [{ type: 'part-of-day-began', part, ...(text === undefined ? {} : { text }) }];
}

function hourOf(minutes: number): number {
  return Math.floor(minutes / 60) % 24;
}
