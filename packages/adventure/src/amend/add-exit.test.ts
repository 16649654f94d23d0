import { describe, expect, test } from 'vitest';
import { addExit } from './add-exit.ts';

const places = `# All of it lies by the sea.
places:
  quay:
    name: The quay # where it begins
    description: Wet stones.
    exits:
      north: tower
  tower: { name: The tower, description: Round., exits: { south: quay } }
  rock:
    name: The rock
    description: Bare.
`;
const files = new Map([
  ['adventure.yaml', 'title: The Quay\n'],
  ['broken.yaml', 'places: ['],
  ['places.yaml', places],
]);

describe('an exit', () => {
  test.each([
    ['quay', '      north: tower\n      west: hut'],
    ['tower', 'exits: { south: quay, west: hut }'],
    ['rock', '    exits:\n      west: hut'],
  ])('is added to "%s", and everything else stays', (from, written) => {
    const added = addExit(files, { from, direction: 'west', to: 'hut' });
    expect(added?.path).toBe('places.yaml');
    expect(added?.text).toContain(written);
    expect(added?.text).toContain('# All of it lies by the sea.');
    expect(added?.text).toContain('# where it begins');
  });

  test('is not added where there is one already, nor to a place that nobody wrote', () => {
    expect(addExit(files, { from: 'quay', direction: 'north', to: 'hut' })).toBe(null);
    expect(addExit(files, { from: 'cellar', direction: 'west', to: 'hut' })).toBe(null);
  });
});
