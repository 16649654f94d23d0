import type { Feature, Moment, Offered, Verdict } from '../kernel/feature.ts';
import { isRefusal, refuse } from '../kernel/feature.ts';
import { allThings, isPermitted, locationOf, thingById } from '../things/containment.ts';
import { intoHand, outOfReach } from '../things/handling.ts';
import { agree, theName } from '../things/naming.ts';
import { visibleThings } from '../things/scope.ts';
import { wearingVocabulary } from './vocabulary.ts';

/** Putting clothes on and taking them off. */
export const wearing: Feature<typeof wearingVocabulary> = {
  vocabulary: wearingVocabulary,
  grammar: {
    wear: ['wear|don <thing:here*>', 'put|pull|slip|get on <thing:here*>', 'put|pull|slip <thing:here*> on'],
    'take-off': [
      'remove|doff|shed <thing:held*>',
      'take|pull|slip|get off <thing:held*>',
      'take|pull|slip <thing:held*> off',
    ],
  },
  begin: () => ({}),

  decide: {
    wear: (now, { thing }) => wear(now, thing),
    'take-off': (now, { thing }) =>
      isWorn(now, thing) && isPermitted(now, thing)
        ? [{ type: 'thing-taken-off', thing }]
        : refuse('wearing/not-worn', `You aren't wearing ${theName(now, thing)}.`),
  },

  evolve: {
    'thing-worn': (slice) => slice,
    'thing-taken-off': (slice) => slice,
  },

  reasons: {
    'thing-worn': 'Clothes in reach can be put on.',
    'thing-taken-off': 'What is worn can be taken off.',
  },

  tell: {
    'thing-worn': (now, { thing }) => `You put on ${theName(now, thing)}.`,
    'thing-taken-off': (now, { thing }) => `You take off ${theName(now, thing)}.`,
  },

  offers: (now) =>
    visibleThings(now).flatMap((thing): Offered[] => {
      const name = theName(now, thing);
      if (isWorn(now, thing)) {
        return [{ words: `take ${name} off`, command: { verb: 'take-off', thing }, about: [thing] }];
      }
      if (isRefusal(wear(now, thing))) return [];
      return [{ words: `wear ${name}`, command: { verb: 'wear', thing }, about: [thing] }];
    }),

  conditions: { worn: isWorn },
  effects: {},

  invariants: {
    'only clothes are worn': (now) =>
      allThings(now).find(
        (id) => isWorn(now, id) && !thingById(now, id).wearable && !thingById(now, id).worn,
      ),
  },
};

function isWorn(now: Moment, thing: string): boolean {
  return locationOf(now, thing).kind === 'worn';
}

function wear(now: Moment, thing: string): Verdict {
  const away = outOfReach(now, thing);
  if (away) return away;
  if (isWorn(now, thing)) {
    return refuse('wearing/already-worn', `You are wearing ${agree(now, thing, 'it', 'them')} already.`);
  }
  const { wearable, worn } = thingById(now, thing);
  if (!wearable && !worn) {
    const isNot = agree(now, thing, 'is nothing', 'are nothing');
    return refuse('wearing/not-clothes', `${theName(now, thing, 'start')} ${isNot} to wear.`);
  }
  const first = intoHand(now, thing);
  return isRefusal(first) ? first : [...first, { type: 'thing-worn', thing }];
}
