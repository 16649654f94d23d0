import type { Story } from '@lamplight/world';
import { inkOf } from '../../packages/world/src/testing/ink-of.ts';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';

/** A small adventure with tagged content: a conversation, a hard scene, and a topic that it cannot do without. */
const parts = {
  opening: 'You are by the sea.',
  places: {
    quay: { name: 'Quay', exits: { east: 'pier', north: 'crypt', south: 'meadow' } },
    pier: {
      name: 'Pier',
      exits: { west: 'quay' },
      content: { topics: ['drowning'], intensity: 'moderate' },
    },
    crypt: { name: 'Crypt', exits: { south: 'quay' } },
    meadow: { name: 'Meadow', exits: { north: 'quay' } },
  },
  things: { lamp: { name: 'lamp', at: 'quay' }, red: { name: 'red bead', at: 'quay' } },
  people: { mara: { name: 'Mara', at: 'quay', scene: 'mara', greeting: 'hello' } },
  scenes: {
    mara: inkOf(
      '-> hello\n=== hello ===\nMara waits. # topic: grief\n* [Stay.] She stays. -> DONE\n* [Go.] She goes. -> DONE',
    ),
  },
  topics: { drowning: { essential: 'The sea is on every side.' } },
  encounters: {
    'in-the-crypt': {
      while: { at: 'crypt' },
      content: { topics: ['death-of-a-child'], intensity: 'full' },
      fade: { say: 'You step outside, where the light is.', do: [{ go: 'quay' }] },
    },
  },
};

export const shore: Story = { ...storyOf(parts), id: 'shore', title: 'The Shore', content: 'shore-1' };
