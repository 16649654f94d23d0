import type { Event } from '../features.ts';
import { spoken } from '../kernel/cue.ts';
import type { Feature } from '../kernel/feature.ts';
import { shows } from '../limits/permits.ts';
import type { Converse } from '../talk/converse.ts';
import { fade } from './fade.ts';
import { changeOfScenes, touching } from './running.ts';
import { scenesVocabulary } from './vocabulary.ts';

const changing: ReadonlySet<Event['type']> = new Set([
  'story-begun',
  'player-moved',
  'person-moved',
  'scene-told',
  'conversation-ended',
  'scene-faded',
  'limits-changed',
  'turn-passed',
] as const);

/** Which scene runs, when it began and what it touched on, so that a player can end it, go back, or be asked how it was. */
export function createScenes(converse: Converse): Feature<typeof scenesVocabulary> {
  return {
    vocabulary: scenesVocabulary,
    grammar: {},
    outside: ['fade'],
    begin: () => ({ running: [], begun: 0, visit: 0, faded: [] }),

    decide: { fade: (now) => fade(now, converse) },

    evolve: {
      'scene-begun': (slice, { scene, kind, topics, intensity }) => {
        const nth = slice.begun + 1;
        return { ...slice, begun: nth, running: [...slice.running, { scene, kind, nth, topics, intensity }] };
      },
      'scene-ended': (slice, { scene, kind }) => ({
        ...slice,
        running: slice.running.filter((one) => one.scene !== scene || one.kind !== kind),
      }),
      'scene-faded': (slice, { scene, kind }) =>
        kind === 'encounter' ? { ...slice, faded: [...slice.faded, scene] } : slice,
      'story-begun': (slice) => ({ ...slice, begun: slice.begun + 1, visit: slice.begun + 1 }),
      'player-moved': (slice) => ({ ...slice, begun: slice.begun + 1, visit: slice.begun + 1 }),
      'scene-told': (slice, { content }) => touching(slice, content),
      'rule-ran': (slice, { rule }, { story, state }) => {
        const content = story.rules[rule]?.content;
        return shows(state.limits, content) ? touching(slice, content) : slice;
      },
      'turn-passed': (slice, _event, now) => {
        if (slice.faded.length === 0) return slice;
        const lasts = (id: string): boolean => {
          const encounter = now.story.encounters[id];
          return encounter !== undefined && now.holds(encounter.while);
        };
        return { ...slice, faded: slice.faded.filter(lasts) };
      },
    },

    reasons: {
      'scene-begun': 'A scene begins when what it waits for is there.',
      'scene-ended': 'A scene ends when what it is about is over.',
      'scene-faded': 'A scene that the player wants to end ends gently, without being shown.',
    },

    tell: {
      'scene-begun': () => null,
      'scene-ended': () => null,
      'scene-faded'(now, { scene, text, plain }) {
        const say = now.story.encounters[scene]?.fade.say;
        if (text !== undefined && say) return spoken(now, text, say) || leaving;
        return plain ? leaving : null;
      },
    },

    react: (now, event) => (changing.has(event.type) ? changeOfScenes(now, event) : []),

    conditions: {
      encounter: ({ state }, id) =>
        state.scenes.running.some(({ scene, kind }) => kind === 'encounter' && scene === id),
    },
    effects: {},

    invariants: {
      'a scene runs once': ({ state }) => {
        const names = state.scenes.running.map(({ scene, kind }) => `${kind} ${scene}`);
        return names.find((name, index) => names.indexOf(name) !== index);
      },
      'what runs has begun': ({ state: { scenes } }) =>
        scenes.running.find(({ nth }) => nth > scenes.begun)?.scene,
    },
  };
}

const leaving = 'You let that be, and step away from it.';
