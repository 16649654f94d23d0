import { careLanguages } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { breathingIn, groundingIn, steadyGroundingIn } from '../index.ts';
import { rubric } from '../words/testing/rubric.ts';

test('breathing goes at six breaths a minute, the way out longer than the way in, for two minutes', () => {
  const { breath, breaths } = breathingIn('en');
  const { in: inwards, hold = 0, out } = breath;
  expect(60 / (inwards + hold + out)).toBe(6);
  expect(out).toBeGreaterThan(inwards);
  expect(breaths * (inwards + hold + out)).toBe(120);
});

test('one grounding goes through the senses from five to one, the other needs none of them', () => {
  const { steps } = groundingIn('en');
  expect(steps.map(({ title }) => title.split(' ')[0])).toStrictEqual([
    'Five',
    'Four',
    'Three',
    'Two',
    'One',
  ]);
  const words = JSON.stringify(steadyGroundingIn('en'));
  expect(words).not.toMatch(/\b(?:see|look|hear|listen|smell|taste|touch)\b/i);
});

describe.each(careLanguages)('in %s', (language) => {
  const exercises = [breathingIn(language), groundingIn(language), steadyGroundingIn(language)];

  test('every exercise says before it begins that one may stop when it feels worse', () => {
    for (const { introduction } of exercises) expect(introduction).toMatch(rubric[language].mayStop);
  });

  test('no exercise promises, orders or judges', () => {
    expect(JSON.stringify(exercises)).not.toMatch(rubric[language].never);
  });

  test('both groundings have five steps, all different, none of them long', () => {
    for (const { steps } of exercises.slice(1).map((one) => one as ReturnType<typeof groundingIn>)) {
      expect(new Set(steps.flatMap(({ title, text }) => [title, text])).size).toBe(10);
      for (const { text } of steps) expect(text.length).toBeLessThan(140);
    }
  });
});

test('no language borrows the words of another', () => {
  const said = careLanguages.flatMap((language) =>
    [breathingIn(language), groundingIn(language), steadyGroundingIn(language)].flatMap(
      ({ introduction, ending }) => [introduction, ending],
    ),
  );
  expect(new Set(said).size).toBe(said.length);
});
