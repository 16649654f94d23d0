import type { Opinion } from '@lamplight/ports';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Reading, readingSchema, riskKinds } from '../reading.ts';
import { weighOpinion } from './weigh-opinion.ts';

const quiet: Reading = {
  level: 0,
  kind: 'none',
  who: 'unknown',
  imminence: 'none',
  score: 0.05,
  language: null,
  reasons: [],
};
const opinion = (level: Opinion['level'], kind: Opinion['kind'] = null): Opinion => ({
  level,
  kind,
  reader: 'other-1',
});
const at = (level: Reading['level'], ...reasons: string[]): Reading => ({
  level,
  kind: level === 0 ? 'none' : 'self-harm',
  who: 'player',
  imminence: 'none',
  score: level / 5 + 0.1,
  language: 'en',
  reasons,
});

describe('a second opinion', () => {
  test('raises what the offline reader passed', () => {
    expect(weighOpinion(quiet, opinion(3, 'self-harm'))).toStrictEqual({
      level: 3,
      kind: 'self-harm',
      who: 'unknown',
      imminence: 'none',
      score: 0.65,
      language: null,
      reasons: ['second-opinion/raised'],
    });
  });

  test('that names no kind raises to distress', () => {
    expect(weighOpinion(quiet, opinion(2))).toMatchObject({ level: 2, kind: 'distress' });
  });

  test('of level 4 means now', () => {
    expect(weighOpinion(at(3), opinion(4, 'medical'))).toMatchObject({
      level: 4,
      kind: 'medical',
      imminence: 'now',
    });
  });

  test.for([0, 1] as const)('of level %i lowers 2 to 1 and no further', (level) => {
    const weighed = weighOpinion(at(2, 'self/hopeless'), opinion(level));
    expect(weighed).toMatchObject({ level: 1, reasons: ['self/hopeless', 'second-opinion/lowered'] });
    expect(weighOpinion(weighed, opinion(0))).toMatchObject({ level: 1 });
  });

  test.for(['lingering/calm', 'text/partly-read'])('lowers nothing that it cannot know of: %s', (reason) => {
    expect(weighOpinion(at(2, reason), opinion(0))).toMatchObject({
      level: 2,
      reasons: [reason, 'second-opinion/overruled'],
    });
  });

  test('that is the same agrees', () => {
    expect(weighOpinion(at(3), opinion(3)).reasons).toStrictEqual(['second-opinion/agreed']);
  });

  test.for([null, opinion(null, 'violence')])('that is missing or says no level changes nothing', (none) => {
    expect(weighOpinion(at(2, 'self/hopeless'), none)).toStrictEqual(
      at(2, 'self/hopeless', 'second-opinion/unavailable'),
    );
  });

  const levels = fc.constantFrom(0, 1, 2, 3, 4);
  test('never clears level 3 or 4, and always leaves a reading', () => {
    fc.assert(
      fc.property(
        levels,
        fc.option(levels),
        fc.constantFrom(...riskKinds),
        fc.array(fc.constant('self/reason'), { maxLength: 64 }),
        (level, other, kind, reasons) => {
          const weighed = weighOpinion({ ...at(level), kind, reasons }, opinion(other));
          expect(readingSchema.parse(weighed)).toStrictEqual(weighed);
          expect(weighed.level).toBeGreaterThanOrEqual(level === 2 ? 1 : level);
        },
      ),
    );
  });
});
