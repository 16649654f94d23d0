import type { Event } from '../features.ts';
import type { Feature, Moment, Verdict } from '../kernel/feature.ts';
import { isRefusal, refuse } from '../kernel/feature.ts';
import { beginThings } from './begin.ts';
import { contentsOf, locationOf, thingById } from './containment.ts';
import { intoHand, notPlaceable, notTakable } from './handling.ts';
import { inventoryTelling } from './inventory.ts';
import { thingsNotes } from './notes.ts';
import { thingsInvariants } from './invariants.ts';
import type { Location } from './location.ts';
import { theName } from './naming.ts';
import { thingsOffers } from './offers.ts';
import { relocate } from './relocate.ts';
import { isVisible } from './scope.ts';
import { thingsScene } from './scene.ts';
import { thingsVocabulary } from './vocabulary.ts';

/** Things and where they are: taking, dropping, putting, carrying. */
export const things: Feature<typeof thingsVocabulary> = {
  vocabulary: thingsVocabulary,
  grammar: {
    take: [
      'take|get|grab|carry|hold|pick <thing:here*>',
      'pick up <thing:here*>',
      'pick <thing:here*> up',
      'take|get|remove|grab <thing:here*> from|off|in|inside|on <:holder>',
    ],
    drop: ['drop|discard|release <thing:held*>', 'put|set|lay <thing:held*> down', 'put|set|lay down <thing:held*>'],
    'put-in': [
      'put|place|insert|stick|drop|throw <thing:held*> in|into|inside <into:thing>',
      'hide <thing:held*> in|inside <into:thing>',
    ],
    'put-on': [
      'put|place|set|lay|drop|throw <thing:held*> on|onto|upon <onto:thing>',
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
      const { kind } = locationOf(now, thing);
      if (kind !== 'carried' && kind !== 'worn') {
        return refuse('things/not-carried', `You don't have ${theName(now, thing)} in your hands.`);
      }
      const dropped: Event = { type: 'thing-dropped', thing, place: now.state.travel.place };
      return kind === 'worn' ? [{ type: 'thing-taken-off', thing }, dropped] : [dropped];
    },
    'put-in': (now, { thing, into }) =>
      notPlaceable(now, thing, into, 'inside') ?? after(intoHand(now, thing), { type: 'thing-put-in', thing, into }),
    'put-on': (now, { thing, onto }) =>
      notPlaceable(now, thing, onto, 'upon') ?? after(intoHand(now, thing), { type: 'thing-put-on', thing, onto }),
    inventory: () => [{ type: 'inventory-listed' }],
  },

  evolve: {
    'thing-taken': (slice, { thing }, now) => relocate(slice, now, thing, { kind: 'carried' }),
    'thing-dropped': (slice, { thing, place }, now) => relocate(slice, now, thing, { kind: 'place', place }),
    'thing-put-in': (slice, { thing, into }, now) => relocate(slice, now, thing, { kind: 'inside', thing: into }),
    'thing-put-on': (slice, { thing, onto }, now) => relocate(slice, now, thing, { kind: 'upon', thing: onto }),
    'thing-moved': (slice, { thing, to }, now) => relocate(slice, now, thing, to, 'story'),
    'thing-worn': (slice, { thing }, now) => relocate(slice, now, thing, { kind: 'worn' }),
    'thing-taken-off': (slice, { thing }, now) => relocate(slice, now, thing, { kind: 'carried' }),
    'inventory-listed': (slice) => slice,
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
    carried: (now, thing) => isOnPlayer(locationOf(now, thing)),
    visible: isVisible,
    inside: (now, { thing, of }) => contentsOf(now, of, 'inside').includes(thing),
    upon: (now, { thing, of }) => contentsOf(now, of, 'upon').includes(thing),
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
    move(now, move) {
      return [{ type: 'thing-moved', thing: move.thing, to: destination(now, move) }];
    },
    receive: (_now, thing) => [{ type: 'thing-moved', thing, to: { kind: 'carried' } }],
    remove: (_now, thing) => [{ type: 'thing-moved', thing, to: { kind: 'nowhere' } }],
  },

  invariants: thingsInvariants,
};

function after(first: Verdict, then: Event): Verdict {
  return isRefusal(first) ? first : [...first, then];
}

function isOnPlayer({ kind }: Location): boolean {
  return kind === 'carried' || kind === 'worn';
}

type Move = { thing: string } & ({ to: string } | { into: string } | { onto: string } | { 'to-person': string });

function destination(now: Moment, move: Move): Location {
  if ('to' in move) return { kind: 'place', place: move.to };
  if ('to-person' in move) return { kind: 'person', person: move['to-person'] };
  if ('into' in move) return { kind: 'inside', thing: thingId(now, move.into) };
  return { kind: 'upon', thing: thingId(now, move.onto) };
}

function thingId(now: Moment, id: string): string {
  thingById(now, id);
  return id;
}
