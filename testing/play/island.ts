import type { Story } from '@lamplight/world';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';

/** A small adventure with everything that a session can meet: luck, darkness, a costly act, an ending, talk. */
const parts = {
  opening: ['The boat has left.', 'You are alone on the quay.', 'Nothing but gulls.'],
  places: {
    quay: {
      name: 'Quay',
      description: ['Wet stones.', 'Stones, and the sea.', 'The tide is out.'],
      exits: { north: { to: 'tower', door: 'gate' }, in: 'shed' },
    },
    shed: { name: 'Shed', exits: { out: 'quay', down: 'cellar' } },
    cellar: { name: 'Cellar', dark: true, exits: { up: 'shed' } },
    tower: { name: 'Tower', exits: { south: { to: 'quay', door: 'gate' } } },
  },
  things: {
    gate: { name: 'iron gate', opens: 'closed', lock: { key: 'key' } },
    key: { name: 'brass key', inside: 'box' },
    box: { name: 'tin box', at: 'shed', container: true, opens: 'closed' },
    lamp: { name: 'lamp', at: 'quay', light: {} },
    red: { name: 'red bead', at: 'shed' },
    blue: { name: 'blue bead', at: 'shed' },
    letter: { name: 'letter', carried: true, reads: ['Dear you.', 'Come home.'] },
    bell: { name: 'bell', at: 'tower', scenery: true },
  },
  people: { mara: { name: 'Mara', at: 'quay', description: 'Mara.' } },
  rules: {
    burn: {
      instead: { verb: 'drop', thing: 'letter' },
      when: { at: 'quay' },
      costly: 'The wind would take the letter for good.',
      do: [{ award: { points: 1, for: 'letting go' } }],
      say: 'Gone.',
    },
    ring: { instead: { verb: 'touch', thing: 'bell' }, do: [{ end: 'rung' }] },
  },
  endings: { rung: { name: 'The bell has rung', text: 'It is heard over there.' } },
  time: { starts: '16:00', 'minutes-per-turn': 5 },
  ambience: { chance: { in: 3 }, texts: ['A gull.', 'A wave.', 'A bell, far away.'] },
};

export const island: Story = { ...storyOf(parts), id: 'island', title: 'The *Island*', content: 'island-1' };

/** The same adventure after its author has changed it: other files, and perhaps something missing. */
export function islandChanged(change: { readonly without?: string; readonly content: string }): Story {
  const things = Object.fromEntries(Object.entries(parts.things).filter(([id]) => id !== change.without));
  return {
    ...island,
    ...storyOf({ ...parts, things }),
    id: 'island',
    title: island.title,
    content: change.content,
  };
}
