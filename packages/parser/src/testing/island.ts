import type { Story } from '@lamplight/world';
import { storyOf } from './story-of.ts';

/** An island with everything that is hard to speak about: things alike, things in things, darkness, people. */
export const island: Story = storyOf(
  {
    quay: {
      name: 'the Quay',
      exits: { north: { to: 'tower', door: 'gate' }, in: 'shed', east: { to: 'cove', door: 'hatch' } },
    },
    shed: { name: 'the Boat Shed', exits: { out: 'quay', down: 'cellar' } },
    cellar: { name: 'the Cellar', dark: true, exits: { up: 'shed' } },
    tower: { name: 'the Tower', exits: { south: { to: 'quay', door: 'gate' } } },
    cove: { name: 'the Cove', exits: { west: { to: 'quay', door: 'hatch' } } },
  },
  {
    gate: { name: 'iron gate', opens: 'closed', lock: { key: 'iron-key' } },
    hatch: { name: 'wooden hatch', opens: 'closed' },
    'brass-lamp': { name: 'brass lamp', words: ['lantern', 'old'], at: 'quay', light: {} },
    'oil-lamp': { name: 'oil lamp', words: ['greasy'], at: 'quay', light: {} },
    rope: { name: 'rope', words: ['coil'], at: 'quay' },
    'iron-key': { name: 'iron key', at: 'quay' },
    'tin-key': { name: 'tin key', at: 'quay' },
    box: { name: 'wooden box', words: ['chest'], at: 'quay', container: true, opens: 'closed' },
    letter: { name: 'letter', words: ['note'], inside: 'box', reads: 'Come home.' },
    table: { name: 'table', at: 'quay', supporter: true, scenery: true, description: 'A table.' },
    cup: { name: 'cup', upon: 'table' },
    matches: { name: 'matches', plural: true, carried: true },
    coat: { name: "keeper's coat", worn: true, wearable: true },
    'coin-1': { name: 'silver coin', at: 'shed' },
    'coin-2': { name: 'silver coin', at: 'shed' },
    'gold-coin': { name: 'gold coin', at: 'shed' },
    salt: { name: 'salt and pepper', at: 'shed' },
    cafe: { name: 'Café sign', at: 'shed', fixed: true },
    message: { name: 'chalked message', at: 'cellar', fixed: true, reads: 'You have won.' },
    sceptre: { name: 'jewelled sceptre', at: 'tower' },
    fog: { name: 'fog', at: ['quay', 'tower'] },
  },
  {
    mara: { name: 'Mara', words: ['woman'], pronoun: 'she', at: 'quay', accepts: { rope: 'Thanks.' } },
    ned: { name: 'Ned', words: ['boy'], pronoun: 'he', at: 'quay' },
    ivo: { name: 'Ivo', pronoun: 'he', at: 'tower' },
  },
);
