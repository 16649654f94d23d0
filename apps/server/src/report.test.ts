import { afterEach, expect, test, vi } from 'vitest';
import { report } from './report.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['one line', 'I am so tired'],
  ['lines', 'first I said\n    at home (there)\nand I am so tired'],
])('an operator learns where a fault was, and none of the words in it: %s', (_, words) => {
  const written = vi.spyOn(console, 'error').mockReturnValue();
  report(Object.assign(new TypeError(words), { code: 'area/reason' }));
  const text = written.mock.calls.flat().join('\n');
  expect(text).toMatch(/^TypeError \(area\/reason\)\n\s+at .*report\.test\.ts/);
  expect(text).not.toMatch(/tired|home/);
});
