import type { Limits } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { changeLimits } from './change-limits.ts';

const open: Limits = { rating: 'teen', intensity: 'full', lines: [], veils: ['grief'] };

test.for([
  ['line spiders', { ...open, lines: ['spiders'] }],
  ['Line confined spaces', { ...open, lines: ['confined-spaces'] }],
  ['line grief', { ...open, lines: ['grief'], veils: [] }],
  ['veil spiders', { ...open, veils: ['grief', 'spiders'] }],
  ['fine grief', { ...open, veils: [] }],
  ['rating everyone', { ...open, rating: 'everyone' }],
  ['intensity gentle', { ...open, intensity: 'gentle' }],
] as const)('“%s” changes the limits', ([line, limits]) => {
  expect(changeLimits(open, line)).toEqual({ ok: true, limits });
});

test.for(['', 'spiders', 'line', 'rating', 'rating adult', 'intensity 11', 'line ../x'])(
  '“%s” changes nothing, and the answer says what would',
  (line) => {
    expect(changeLimits(open, line)).toEqual({ ok: false, because: expect.stringContaining('line spiders') });
  },
);
