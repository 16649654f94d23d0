import { emptyPlan } from '@lamplight/care';
import { expect, test } from 'vitest';
import { changePlan } from './change-plan.ts';

const withWalk = { ...emptyPlan, coping: ['a walk by the sea', 'tea'] };

test('adds words to the step that is named, just as they were written', () => {
  expect(changePlan(emptyPlan, 'add 2 a walk by the sea')).toEqual({
    ok: true,
    plan: { ...emptyPlan, coping: ['a walk by the sea'] },
  });
});

test('takes out the entry that is named, and leaves the others', () => {
  expect(changePlan(withWalk, 'remove 2.1')).toEqual({ ok: true, plan: { ...emptyPlan, coping: ['tea'] } });
});

test.for([
  '',
  'add',
  'add 7 x',
  'add two x',
  'remove 2',
  'remove 2.9',
  'remove 0.1',
  'call Anna',
  `add 1 ${'x'.repeat(501)}`,
])('changes nothing by “%s”, and says what would', (line) => {
  const changed = changePlan(withWalk, line);
  expect(changed.ok).toBe(false);
  expect(changed).toHaveProperty('because', expect.stringMatching(/number from 1 to 6|no entry|at most/));
});
