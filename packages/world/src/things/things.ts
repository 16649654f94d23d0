import type { Event } from '../features.ts';
import type { Feature, Moment } from '../kernel/feature.ts';
import { isRefusal, refuse } from '../kernel/feature.ts';
import { addThings, beginThings } from './begin.ts';
import { isHeld, locationOf } from './containment.ts';
import { intoHand, notTakable, put } from './handling.ts';
import { inventoryTelling } from './inventory.ts';
import { thingsNotes } from './notes.ts';
import { thingsInvariants } from './invariants.ts';
import type { Location } from './location.ts';
import { theName } from './naming.ts';
import { thingsOffers } from './offers.ts';
import { isOnPlayer, relocate } from './relocate.ts';
import { restingPlace } from './room.ts';
import { isVisible } from './scope.ts';
import { thingsScene } from './scene.ts';
import { thingsVocabulary } from './vocabulary.ts';

/** Things and where they are: taking, dropping, putting, carrying. */
export const things: Feature<typeof thingsVocabulary> = {
  vocabulary: thingsVocabulary,
  grammar: {
    take: [
      'take|get|grab|carry|hold|pick|lift <thing:here*>',
      'lift up|off <thing:here*>',
      'lift <thing:here*> up|off',
      'pick up <thing:here*>',
      'pick <thing:here*> up',
      'take|get|remove|grab <thing:here*> from|off|in|inside|on <:holder>',
    ],
    drop: [
      'drop|discard|release <thing:held*>',
      'put|set|lay <thing:held*> down',
      'put|set|lay down <thing:held*>',
    ],
    'put-in': [
      'put|place|insert|stick|drop|throw <thing:held*> in|into|inside <into:thing>',
      'hide <thing:held*> in|inside <into:thing>',
    ],
    'put-on': [
      'put|place|set|lay|drop|throw <thing:held*> on|onto|upon|over|across <onto:thing>',
      'hang <thing:held*> on|from|onto <onto:thing>',
      'hang <thing:held*> up on <onto:thing>',
      'hang up <thing:held*> on <onto:thing>',
    ],
    inventory: ['inventory|i|inv', 'take inventory', 'what am i carrying', 'what do i have'],
  },
  begin: beginThings,

  decide: {
    take: (now, { thing }) => notTakable(now, thing) ?? [{ type: 'thing-taken', thing }],
    drop(now, { thing }) {
      if (!isHeld(now, thing)) return refuse('things/not-carried', `You don't have ${theName(now, thing)}.`);
      const first = intoHand(now, thing);
      if (isRefusal(first)) return first;
      return [...first, { type: 'thing-dropped', thing, place: now.state.travel.place }];
    },
    'put-in': (now, { thing, into }) => put(now, thing, into, 'inside'),
    'put-on': (now, { thing, onto }) => put(now, thing, onto, 'upon'),
    inventory: () => [{ type: 'inventory-listed' }],
  },

  evolve: {
    'thing-taken': (slice, { thing }, now) => relocate(slice, now, thing, { kind: 'carried' }),
    'thing-dropped': (slice, { thing, place }, now) => relocate(slice, now, thing, { kind: 'place', place }),
    'thing-put-in': (slice, { thing, into }, now) =>
      relocate(slice, now, thing, { kind: 'inside', thing: into }),
    'thing-put-on': (slice, { thing, onto }, now) =>
      relocate(slice, now, thing, { kind: 'upon', thing: onto }),
    'thing-moved': (slice, { thing, to }, now) => relocate(slice, now, thing, to, 'story'),
    'thing-worn': (slice, { thing }, now) => relocate(slice, now, thing, { kind: 'worn' }),
    'thing-taken-off': (slice, { thing }, now) => relocate(slice, now, thing, { kind: 'carried' }),
    'inventory-listed': (slice) => slice,
    'story-extended': (slice, _event, { story }) => addThings(slice, story),
  },

  reasons: {
    'thing-taken': 'What is in reach and not too much to carry can be taken.',
    'thing-dropped':
      'What is carried can be put down where the player is; what is too much to carry ends up there.',
    'thing-put-in': 'A thing goes into an open container that has room for it.',
    'thing-put-on': 'A thing can be put on whatever holds things.',
    'thing-moved': 'The story moved it.',
    'inventory-listed': 'Asking for it lists what the player has.',
  },

  tell: {
    'thing-taken': (now, { thing }) => `You take ${theName(now, thing)}.`,
    'thing-dropped': (now, { thing }) => `You put ${theName(now, thing)} down.`,
    'thing-put-in': (now, { thing, into }) => `You put ${theName(now, thing)} into ${theName(now, into)}.`,
    'thing-put-on': (now, { thing, onto }) => `You put ${theName(now, thing)} on ${theName(now, onto)}.`,
    'thing-moved': () => null,
    'inventory-listed': inventoryTelling,
  },

  offers: thingsOffers,
  scene: thingsScene,
  notes: thingsNotes,

  conditions: {
    carried: isHeld,
    visible: isVisible,
    inside(now, { thing, of }) {
      const where = locationOf(now, thing);
      return where.kind === 'inside' && where.thing === of;
    },
    upon(now, { thing, of }) {
      const where = locationOf(now, thing);
      return where.kind === 'upon' && where.thing === of;
    },
    with(now, { thing, of }) {
      const where = locationOf(now, thing);
      return where.kind === 'person' && where.person === of;
    },
    'lies-at'(now, { thing, of }) {
      const where = locationOf(now, thing);
      return where.kind === 'place' && where.place === of;
    },
  },

  effects: {
    move: (now, move) => moved(now, move.thing, destination(move)),
    receive: (now, thing) => moved(now, thing, { kind: 'carried' }),
    remove: (now, thing) => moved(now, thing, { kind: 'nowhere' }),
  },

  invariants: thingsInvariants,
};

function moved(now: Moment, thing: string, wanted: Location): readonly Event[] {
  const to = restingPlace(now, thing, wanted);
  if (to === undefined) return [];
  // The player who was to have it must be told that they do not.
  const isTooMuch = to.kind === 'place' && isOnPlayer(now, wanted);
  return [isTooMuch ? { type: 'thing-dropped', thing, place: to.place } : { type: 'thing-moved', thing, to }];
}

type Move = { thing: string } & (
  | { to: string }
  | { into: string }
  | { onto: string }
  | { 'to-person': string }
);

function destination(move: Move): Location {
  if ('to' in move) return { kind: 'place', place: move.to };
  if ('to-person' in move) return { kind: 'person', person: move['to-person'] };
  return 'into' in move ? { kind: 'inside', thing: move.into } : { kind: 'upon', thing: move.onto };
}
