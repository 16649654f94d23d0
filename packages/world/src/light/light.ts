import type { Feature, Offered } from '../kernel/feature.ts';
import { thingById } from '../things/containment.ts';
import { theName } from '../things/naming.ts';
import { newThings } from '../things/new-things.ts';
import { visibleThings } from '../things/scope.ts';
import { isLit, notExtinguishable, notLightable } from './burning.ts';
import { isDark } from './darkness.ts';
import { lightVocabulary } from './vocabulary.ts';

/** Lights that burn or do not, and the darkness without them. */
export const light: Feature<typeof lightVocabulary> = {
  vocabulary: lightVocabulary,
  grammar: {
    light: [
      'light|ignite|kindle|rekindle|relight <thing:here*>',
      'light|ignite|kindle <thing:here> with <:held>',
      'switch|turn on <thing:here*>',
      'switch|turn <thing:here*> on',
    ],
    extinguish: [
      'extinguish|douse|quench|snuff <thing:here*>',
      'put|blow|snuff out <thing:here*>',
      'put|blow|snuff <thing:here*> out',
      'switch|turn off <thing:here*>',
      'switch|turn <thing:here*> off',
    ],
  },
  begin: ({ things }) => ({
    lit: Object.keys(things).filter((id) => things[id]?.light?.starts === 'lit'),
  }),

  decide: {
    light: (now, { thing }) => notLightable(now, thing) ?? [{ type: 'thing-lit', thing, by: 'player' }],
    extinguish: (now, { thing }) =>
      notExtinguishable(now, thing) ?? [{ type: 'thing-extinguished', thing, by: 'player' }],
  },

  evolve: {
    'thing-lit': ({ lit }, { thing }) => ({ lit: [...lit, thing] }),
    'thing-extinguished': ({ lit }, { thing }) => ({ lit: lit.filter((id) => id !== thing) }),
    'story-extended': ({ lit }, _event, now) => ({
      lit: [...lit, ...newThings(now).filter((id) => now.story.things[id]?.light?.starts === 'lit')],
    }),
  },

  reasons: {
    'thing-lit': 'What can burn is lit with what it needs for that.',
    'thing-extinguished': 'What burns can be put out.',
  },

  tell: {
    'thing-lit'(now, { thing, by }) {
      if (by === 'story') return null;
      const needs = thingById(now, thing).light?.needs;
      return `You light ${theName(now, thing)}${needs === undefined ? '' : ` with ${theName(now, needs)}`}.`;
    },
    'thing-extinguished': (now, { thing, by }) =>
      by === 'player' ? `You put out ${theName(now, thing)}.` : null,
  },

  offers: (now) =>
    visibleThings(now).flatMap((thing): Offered[] => {
      if (thingById(now, thing).light === undefined) return [];
      const name = theName(now, thing);
      if (!notLightable(now, thing)) {
        return [{ words: `light ${name}`, command: { verb: 'light', thing }, about: [thing] }];
      }
      if (notExtinguishable(now, thing)) return [];
      return [{ words: `put ${name} out`, command: { verb: 'extinguish', thing }, about: [thing] }];
    }),

  notes: (now, entity) => (isLit(now, entity) ? ['lit'] : []),

  conditions: {
    lit: isLit,
    dark: (now, wanted) => isDark(now) === wanted,
  },

  effects: {
    light: (now, thing) =>
      isLit(now, thing) || !thingById(now, thing).light ? [] : [{ type: 'thing-lit', thing, by: 'story' }],
    extinguish: (now, thing) =>
      isLit(now, thing) ? [{ type: 'thing-extinguished', thing, by: 'story' }] : [],
  },

  invariants: {
    'only what gives light is lit': (now) =>
      now.state.light.lit.find((id) => now.story.things[id]?.light === undefined),
    'nothing is lit twice': ({ state }) =>
      state.light.lit.find((id, index) => state.light.lit.indexOf(id) !== index),
  },
};
