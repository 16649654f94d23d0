import type { SceneEntity } from '@lamplight/contracts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindMarks } from './bind-marks.ts';
import { splitNouns } from './split-nouns.ts';

const thing = (id: string): SceneEntity => ({ id, name: id, notes: [] });
const sight = [thing('lamp'), thing('postcard')];
const bound = (prose: string) =>
  bindMarks(splitNouns(prose, sight, new Set())).map(({ before, text, after }) => [before, text, after]);

test('a comma stays with the name before it, and an opening mark with the name after it', () => {
  expect(bound('You see a postcard, a (lamp) and rain.')).toEqual([
    ['', 'You see a ', ''],
    ['', 'postcard', ','],
    ['', ' a ', ''],
    ['(', 'lamp', ')'],
    ['', ' and rain.', ''],
  ]);
});

test('a mark between two names belongs to the first', () => {
  expect(bound('lamp/postcard')).toEqual([
    ['', 'lamp', '/'],
    ['', 'postcard', ''],
  ]);
});

test('nothing is lost or doubled, whatever stands around names', () => {
  const piece = fc.constantFrom('lamp', 'postcard', ',', ' ', '“', '”', '(', ')', '. ', 'rain', '—', '/');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const prose = pieces.join('');
      expect(bound(prose).flat().join('')).toBe(prose);
    }),
  );
});
