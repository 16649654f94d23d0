import { expect, test } from 'vitest';
import { breathing, grounding, steadyGrounding } from '../index.ts';

test('breathing goes at six breaths a minute, the way out longer than the way in, for two minutes', () => {
  const { in: inwards, hold = 0, out } = breathing.breath;
  expect(60 / (inwards + hold + out)).toBe(6);
  expect(out).toBeGreaterThan(inwards);
  expect(breathing.breaths * (inwards + hold + out)).toBe(120);
});

test('every exercise says before it begins that one may stop when it feels worse', () => {
  for (const { introduction } of [breathing, grounding, steadyGrounding])
    expect(introduction).toMatch(/feels worse, stop/);
});

test('one grounding goes through the senses from five to one, the other needs none of them', () => {
  expect(grounding.steps.map(({ title }) => title.split(' ')[0])).toStrictEqual([
    'Five',
    'Four',
    'Three',
    'Two',
    'One',
  ]);
  const words = JSON.stringify(steadyGrounding);
  expect(words).not.toMatch(/\b(?:see|look|hear|listen|smell|taste|touch)\b/i);
});

test('no exercise promises, orders or judges', () => {
  const words = JSON.stringify([breathing, grounding, steadyGrounding]);
  expect(words).not.toMatch(/\b(?:must|should|never|promise|will help|calm down|just relax|only)\b/i);
});
