import { expect, test } from 'vitest';
import { turnVoicedSchema } from './voiced-entries.ts';

const used = {
  model: 'large',
  prompt: 'narrate-1',
  cut: null,
  cached: false,
  inputTokens: 9,
  outputTokens: 3,
};
const sent = { title: 'What was told last', because: 'For the tone.', tokens: 4, text: '<earlier>' };
const entry = {
  kind: 'turn-voiced',
  of: 2,
  as: 'told',
  because: null,
  hint: null,
  tellings: [],
  answer: null,
};

test('what was sent is read as an older version kept it, and as it is kept now', () => {
  const older = { ...used, cost: null, parts: [sent], leftOut: ['What the player learned (3 of 9)'] };
  const [read] = turnVoicedSchema.parse({ ...entry, attempts: [older] }).attempts;
  expect(read?.parts).toStrictEqual([{ name: '', ...sent }]);
  expect(read?.leftOut).toStrictEqual([
    { name: '', title: 'What the player learned (3 of 9)', count: 1, of: 1 },
  ]);
  const left = { name: 'remembered', title: 'What the player learned', count: 3, of: 9 };
  const newer = { ...used, cost: null, parts: [{ name: 'earlier', ...sent }], leftOut: [left] };
  expect(turnVoicedSchema.parse({ ...entry, attempts: [newer] }).attempts).toStrictEqual([newer]);
});
