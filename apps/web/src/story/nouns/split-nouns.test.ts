import type { SceneEntity } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { splitNouns } from './split-nouns.ts';

const entities: readonly SceneEntity[] = [
  'fog bell',
  'bell rope',
  'Tamsin',
  'blue envelope',
  'long envelope',
].map((name) => ({ id: name.replace(' ', '-'), name, notes: [] }));

/** What is named in the prose, as `words → id`. */
function named(prose: string, before: readonly string[] = []): string[] {
  return splitNouns(prose, entities, new Set(before)).flatMap(({ text, entity }) =>
    entity === null ? [] : [`${text} → ${entity.id}`],
  );
}

test('what is in sight is found by its name, however it is written', () => {
  expect(named('Tamsin looks at the Fog Bell.')).toEqual(['Tamsin → Tamsin', 'Fog Bell → fog-bell']);
});

test('the last word of a name is enough where nothing else ends like that', () => {
  expect(named('The bell is silent; the rope hangs.')).toEqual(['bell → fog-bell', 'rope → bell-rope']);
  expect(named('An envelope is an envelope.')).toEqual([]);
});

test('each is set apart once, and parts of words are not names', () => {
  expect(named('Bell, bell; bellows and doorbell. Tamsin’s.')).toEqual([
    'Bell → fog-bell',
    'Tamsin → Tamsin',
  ]);
  expect(named('Tamsin and the bell.', ['Tamsin'])).toEqual(['bell → fog-bell']);
});

test('no letter of the prose is lost', () => {
  const prose = 'Under the bell rope Tamsin waits, and (so they say) nobody rings the bell.';
  const stretches = splitNouns(prose, entities, new Set());
  expect(stretches.map(({ text }) => text).join('')).toBe(prose);
  expect(splitNouns(prose, [], new Set())).toEqual([{ text: prose, entity: null }]);
});
