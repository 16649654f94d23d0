import type { Feature, Offered } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { isOpen } from '../opening/openness.ts';
import { agree, theName } from '../things/naming.ts';
import { refuseInWords } from '../kernel/cue.ts';
import { chartOf } from './chart.ts';
import { exitsHere, exitTo, isBarred, isPlacePermitted, isWay, placeById } from './exits.ts';
import { exitsTelling } from './exits-telling.ts';
import { knownRoutes } from './known-routes.ts';
import { travelVocabulary } from './vocabulary.ts';

/** Places and the ways between them. */
export const travel: Feature<typeof travelVocabulary> = {
  vocabulary: travelVocabulary,
  grammar: {
    go: [
      '<direction:direction>',
      'go|walk|run|head|climb|step|move|travel|return <direction:direction>',
      'enter|visit|leave|exit <direction:direction>',
    ],
    travel: [
      'go|walk|run|head|travel|return|climb|move|step|visit <place:place>',
      'take me to <place:place>',
    ],
    exits: [
      'exits|ways',
      'list|show|describe exits',
      'where can i go',
      'where can i go from here',
      'ways|way out',
      'what|where are the exits|ways',
      'which way|ways',
    ],
  },
  begin: (story) => ({ place: story.start, visits: { [story.start]: 1 } }),

  decide: {
    go(now, { direction }) {
      const exit = exitTo(now, direction);
      if (exit === undefined) return refuse('travel/no-exit', `You can't go ${direction} from here.`);
      const id = `places.${now.state.travel.place}.exits.${direction}`;
      if (!isWay(exit)) return refuseInWords(now, 'travel/blocked', id, exit.blocked);
      if (isBarred(now, exit)) {
        return exit.otherwise
          ? refuseInWords(now, 'travel/barred', id, exit.otherwise)
          : refuse('travel/barred', `Something keeps you from going ${direction}.`);
      }
      if (exit.door !== undefined && !isOpen(now, exit.door)) {
        const is = agree(now, exit.door, 'is', 'are');
        return refuse('travel/door-closed', `${theName(now, exit.door, 'start')} ${is} closed.`);
      }
      const from = now.state.travel.place;
      return [{ type: 'player-moved', from, to: exit.to, direction }];
    },
    // Whoever knows a way takes its next step, which is what the command then means.
    travel: ({ state }, { place }) =>
      place === state.travel.place
        ? refuse('travel/already-here', 'You are there already.')
        : refuse('travel/no-known-way', 'You know no way that leads there from here.'),
    exits: () => [{ type: 'exits-listed' }],
  },

  meaning(now, command) {
    if (command.verb !== 'travel') return undefined;
    const direction = knownRoutes(now, chartOf(now)).get(command.place)?.[0];
    return direction && { verb: 'go', direction };
  },

  evolve: {
    'player-moved': ({ visits }, { to }) => ({
      place: to,
      visits: { ...visits, [to]: (visits[to] ?? 0) + 1 },
    }),
    'exits-listed': (slice) => slice,
  },

  reasons: {
    'player-moved': 'Whoever goes through an open way comes out at its other side.',
    'exits-listed': 'Asking for the ways lists those that are here.',
  },

  tell: {
    'player-moved': () => null,
    'exits-listed': exitsTelling,
  },

  offers(now) {
    return exitsHere(now).flatMap(([direction, exit]): Offered[] => {
      if (!isWay(exit) || isBarred(now, exit)) return [];
      if (exit.door !== undefined && !isOpen(now, exit.door)) return [];
      return [{ words: `go ${direction}`, command: { verb: 'go', direction }, about: [exit.to] }];
    });
  },

  scene(now) {
    const { place, visits } = now.state.travel;
    return {
      place: { id: place, name: placeById(now, place).name, dark: isDark(now) },
      exits: exitsHere(now).flatMap(([direction, exit]) => {
        if (!isWay(exit)) return [];
        const known = (visits[exit.to] ?? 0) > 0;
        const shut = exit.door !== undefined && !isOpen(now, exit.door);
        return [
          {
            direction,
            leadsTo: known ? placeById(now, exit.to).name : null,
            notes:
              shut && exit.door
                ? [`${theName(now, exit.door)} ${agree(now, exit.door, 'is', 'are')} closed`]
                : [],
          },
        ];
      }),
    };
  },

  conditions: {
    at: (now, place) => now.state.travel.place === place,
    visited: (now, place) => (now.state.travel.visits[place] ?? 0) > 0,
  },

  effects: {
    go: (now, to) =>
      isPlacePermitted(now, to)
        ? [{ type: 'player-moved', from: now.state.travel.place, to, direction: null }]
        : [],
  },

  invariants: {
    'the player is in a place of the adventure': ({ story, state }) =>
      story.places[state.travel.place] ? undefined : `the player is at "${state.travel.place}"`,
    'where the player is has been visited': ({ state }) =>
      (state.travel.visits[state.travel.place] ?? 0) > 0 ? undefined : 'the place was never entered',
  },
};
