import { estimateTokens } from '@lamplight/agents';
import { expect, test } from 'vitest';

test.each([
  ['', 0],
  ['a', 1],
  ['lamp', 1],
  ['lantern', 2],
  ['Lighthouses', 3],
  ["don't", 3],
  ['1984', 4],
  ['3.50', 4],
  ['the  old   lamp', 3],
  ['one\ntwo', 3],
  ['one \n\n two', 3],
  ['\t \r', 0],
  ['“Go!”', 6],
  ['über', 2],
  ['灯台', 4],
  ['🔦', 2],
  ['{"verb":"take"}', 9],
])('%j is about %i tokens', (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens);
});

test('a text has no fewer tokens than its beginning, and no more than it has bytes', () => {
  const text = 'The lamp, 3 of 12, is out — “why?”\n\nNobody knows… 🔦 灯';
  for (let end = 0; end < text.length; end += 1) {
    const tokens = estimateTokens(text.slice(0, end));
    expect(tokens).toBeLessThanOrEqual(estimateTokens(text.slice(0, end + 1)));
    expect(tokens).toBeLessThanOrEqual(new TextEncoder().encode(text.slice(0, end)).length);
  }
});
