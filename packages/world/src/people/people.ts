import type { Story } from '../features.ts';
import { spoken } from '../kernel/cue.ts';
import type { Feature } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { locationOf } from '../things/containment.ts';
import { agree, nameOf, theName } from '../things/naming.ts';
import { give, show } from './handing.ts';
import { peopleOffers } from './offers.ts';
import { peopleHere, personById } from './presence.ts';
import { whereabouts } from './whereabouts.ts';
import { peopleVocabulary } from './vocabulary.ts';

/** The people of an adventure: where they are, and what passes between them and the player. */
export const people: Feature<typeof peopleVocabulary> = {
  vocabulary: peopleVocabulary,
  grammar: {
    give: [
      'give|offer|hand|pass|pay|feed <thing:held*> to <to:person>',
      'give|offer|hand|pass|pay|feed <to:person> <thing:held*>',
      'give|hand back <thing:held*> to <to:person>',
    ],
    show: [
      'show|display|present <thing:here> to <to:person>',
      'show|present <to:person> <thing:here>',
      'point out <thing:here> to <to:person>',
    ],
  },
  begin: (story) => ({ at: firstWhereabouts(story) }),

  decide: {
    give: (now, { thing, to }) => give(now, thing, to),
    show: (now, { thing, to }) => show(now, thing, to),
  },

  evolve: {
    'thing-given': (slice) => slice,
    'thing-shown': (slice) => slice,
    'person-moved': ({ at }, { person, to }) => ({ at: { ...at, [person]: to } }),
    'story-extended': ({ at }, _event, { story }) => ({ at: { ...firstWhereabouts(story), ...at } }),
  },

  reasons: {
    'thing-given': 'Somebody takes a thing that they have a use for.',
    'thing-shown': 'What is at hand can be shown to somebody who is here.',
    'person-moved': 'People have ways of their own.',
  },

  tell: {
    'thing-given'(now, { thing, to, text }) {
      const words = personById(now, to).accepts[thing];
      if (text !== undefined && words) return spoken(now, text, words);
      return `You give ${theName(now, thing)} to ${theName(now, to)}.`;
    },
    'thing-shown'(now, { thing, to, text }) {
      const words = personById(now, to).shown[thing];
      if (text !== undefined && words) return spoken(now, text, words);
      const looks = agree(now, to, 'looks', 'look');
      return `You show ${theName(now, thing)} to ${theName(now, to)}, who ${looks} at ${agree(now, thing, 'it', 'them')} and ${agree(now, to, 'says', 'say')} nothing.`;
    },
    'person-moved'(now, { person, from, to }) {
      if (isDark(now)) return null;
      const here = now.state.travel.place;
      if (to === here) return `${theName(now, person, 'start')} ${agree(now, person, 'comes', 'come')} in.`;
      if (from === here) return `${theName(now, person, 'start')} ${agree(now, person, 'leaves', 'leave')}.`;
      return null;
    },
  },

  offers: peopleOffers,

  scene: (now) => ({
    people: peopleHere(now).map((id) => ({ id, name: nameOf(now, id), notes: [...now.notes(id)] })),
  }),

  notes(now, entity) {
    if (!(entity in now.story.things)) return [];
    const where = locationOf(now, entity);
    return where.kind === 'person' ? [`with ${theName(now, where.person)}`] : [];
  },

  conditions: {
    meets: (now, person) => whereabouts(now, person) === now.state.travel.place,
    'person-at': (now, { person, is }) => whereabouts(now, person) === is,
  },

  effects: {
    'move-person'(now, { person, to }) {
      // Who is left out goes on with their ways, so that they are where they should be if the player lets them in.
      const from = now.state.people.at[person] ?? null;
      return from === to ? [] : [{ type: 'person-moved', person, from, to }];
    },
  },

  invariants: {
    'everybody is in a place of the adventure, or nowhere': ({ story, state }) =>
      Object.entries(state.people.at).find(([, place]) => place !== null && !(place in story.places))?.[0],
    'nobody is forgotten': ({ story, state }) =>
      Object.keys(story.people).find((id) => !(id in state.people.at)),
    'only people of the adventure are anywhere': ({ story, state }) =>
      Object.keys(state.people.at).find((id) => !(id in story.people)),
  },
};

function firstWhereabouts({ people: everybody }: Story): Record<string, string | null> {
  return Object.fromEntries(Object.entries(everybody).map(([id, { at = null }]) => [id, at]));
}
