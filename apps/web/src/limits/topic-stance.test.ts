import { expect, test } from 'vitest';
import { stanceOf, withStance } from './topic-stance.ts';

const limits = { rating: 'teen', intensity: 'full', lines: ['spiders'], veils: ['death'] } as const;
const open = { ...limits, lines: [...limits.lines], veils: [...limits.veils] };

test('a topic is one of three: a line, a veil, or fine', () => {
  expect(['spiders', 'death', 'storms'].map((topic) => stanceOf(open, topic))).toEqual([
    'line',
    'veil',
    'fine',
  ]);
});

test('a changed mind leaves the topic in one place only', () => {
  const veiled = withStance(open, 'spiders', 'veil');
  expect(veiled).toMatchObject({ lines: [], veils: ['death', 'spiders'] });
  expect(withStance(veiled, 'spiders', 'fine')).toMatchObject({ lines: [], veils: ['death'] });
});
