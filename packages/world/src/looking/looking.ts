import type { Event } from '../features.ts';
import { spoken } from '../kernel/cue.ts';
import type { Decision, Feature } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { thingById } from '../things/containment.ts';
import { placeById } from '../travel/exits.ts';
import { examine, examinedTelling } from './examine.ts';
import { surroundingsTelling } from './listing.ts';
import { lookingOffers } from './offers.ts';
import { read } from './read.ts';
import { search, searchedTelling } from './search.ts';
import { pitchDark } from './sight.ts';
import { lookAround, ownAppearance } from './surroundings.ts';
import { lookingVocabulary } from './vocabulary.ts';

/** Seeing: the place on arrival and on request, and everything in it from close by. */
export const looking: Feature<typeof lookingVocabulary> = {
  vocabulary: lookingVocabulary,
  grammar: {
    look: ['look|l', 'look around|about', 'look around|about here', 'where am i'],
    examine: [
      'examine|x|inspect|check|study|observe|watch <thing:entity*>',
      'look|l at <thing:entity*>',
      'look|l closely|carefully at <thing:entity>',
      'look <thing:entity>',
      'describe <thing:entity>',
    ],
    search: [
      'search|rummage|frisk <thing:entity>',
      'search|rummage in|inside|through <thing:entity>',
      'look|l in|inside|into|through|under|behind|on <thing:entity>',
      'find what is in|inside|on <thing:entity>',
    ],
    read: ['read <thing:thing*>', 'read from|in <thing:thing>'],
  },
  begin: () => ({ examined: [], dark: false }),

  decide: {
    look: lookAround,
    examine: (now, { thing }) => examine(now, thing),
    search: (now, { thing }) => search(now, thing),
    read: (now, { thing }) => read(now, thing),
  },

  evolve: {
    'place-described': (slice) => ({ ...slice, dark: false }),
    'thing-noticed': (slice) => slice,
    'surroundings-listed': (slice) => slice,
    'darkness-noticed': (slice) => ({ ...slice, dark: true }),
    'thing-examined': (slice, { thing }) =>
      slice.examined.includes(thing) ? slice : { ...slice, examined: [...slice.examined, thing] },
    'thing-searched': (slice) => slice,
    'thing-read': (slice) => slice,
  },

  reasons: {
    'place-described': 'Whoever comes to a place, looks around or gets light again sees where they are.',
    'thing-noticed': 'What catches the eye shows itself when the place is seen.',
    'surroundings-listed': 'What else is in sight is listed when the place is seen.',
    'darkness-noticed': 'Without a light nothing can be seen in a dark place.',
    'thing-examined': 'Whatever is in sight can be looked at closely.',
    'thing-searched': 'A search shows what lies in or on a thing, as far as nothing closed hides it.',
    'thing-read': 'What is written can be read where there is light.',
  },

  tell: {
    'place-described'(now, { place, text }) {
      const { name, description } = placeById(now, place);
      // A place that the player was in when they left it out keeps its name only.
      return `${name}\n${spoken(now, text, description)}`.trim();
    },
    'thing-noticed'(now, { thing, text }) {
      const words = now.story.people[thing]?.appearance ?? now.story.things[thing]?.appearance;
      return words ? spoken(now, text, words) : null;
    },
    'surroundings-listed': surroundingsTelling,
    'darkness-noticed': (_now, { falls }) => (falls ? 'Now it is pitch dark.' : pitchDark),
    'thing-examined': (now, { thing, text }) => examinedTelling(now, thing, text),
    'thing-searched': (now, { thing, found }) => searchedTelling(now, thing, found),
    'thing-read'(now, { thing, text }) {
      const { reads } = thingById(now, thing);
      return reads ? spoken(now, text, reads) : null;
    },
  },

  react(now, event) {
    switch (event.type) {
      case 'story-begun':
        return lookAround(now);
      case 'player-moved':
        // A rule that follows from the arrival may have moved the player on, who then sees the last place only.
        return event.to === now.state.travel.place ? lookAround(now) : [];
      case 'part-of-day-began':
      case 'turn-passed':
        return changeOfLight(now);
      default:
        return [];
    }
  },

  offers: lookingOffers,
  conditions: { examined: ({ state }, id) => state.looking.examined.includes(id) },
  effects: {},

  invariants: {
    'only what exists was examined': ({ story, state }) =>
      state.looking.examined.find((id) => !(id in story.things) && !(id in story.people)),
    'what was handled no longer shows itself': (now) =>
      now.state.things.handled.find((id) => ownAppearance(now, id) !== undefined),
  },
};

/** Darkness that falls is noticed at once, and so is what the light shows. */
function changeOfLight(now: Decision): readonly Event[] {
  const dark = isDark(now);
  if (dark === now.state.looking.dark) return [];
  if (!dark) return lookAround(now);
  return [{ type: 'darkness-noticed', place: now.state.travel.place, falls: true }];
}
