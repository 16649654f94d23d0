import { expect, test } from 'vitest';
import { readSources } from './read-sources.ts';
import { everyRule } from './rules/every-rule.ts';

const sources = readSources();

test('the repository is read', () => {
  const paths = sources.map(({ path }) => path);
  expect(paths).toContain('package.json');
  expect(paths).toContain('packages/contracts/src/index.ts');
});

for (const [sentence, rule] of Object.entries(everyRule)) {
  test(sentence, () => {
    const violations = rule(sources).map(({ path, line, message }) => `${[path, line].join(':')} ${message}`);
    expect(violations).toEqual([]);
  });
}
