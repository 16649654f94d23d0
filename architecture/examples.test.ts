import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { asserts, examplesOf } from './examples.ts';
import { readSources } from './read-sources.ts';

const root = join(import.meta.dirname, '..');

/** Runs the code as a module of its own, at the root, where every package can be imported by its name. */
async function run(code: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: root,
    timeout: 20_000,
  });
}

describe('finding and running examples', () => {
  const comment = [
    '/**',
    ' * Doubles a number.',
    ' *',
    ' * @example',
    ' * ```ts',
    " * import assert from 'node:assert/strict';",
    ' * assert.equal(1 + 1, 2);',
    ' * ```',
    ' */',
    'export const double = (n: number) => n * 2;',
  ].join('\n');

  test('a ts block of a doc comment is an example, with its line', () => {
    const [example] = examplesOf([{ path: 'packages/world/src/double.ts', text: comment }]);
    expect(example).toEqual({
      path: 'packages/world/src/double.ts',
      line: 5,
      code: "import assert from 'node:assert/strict';\nassert.equal(1 + 1, 2);\n",
    });
  });

  test('a document shows an example only where it says so', () => {
    const text = '# Title\n\n```ts\nconst a = 1;\n```\n\n```ts run\nconst b = 2;\n```\n';
    expect(examplesOf([{ path: 'README.md', text }])).toEqual([
      { path: 'README.md', line: 7, code: 'const b = 2;\n' },
    ]);
  });

  test('an example without a call of an assertion is noticed', () => {
    expect(asserts("import assert from 'node:assert/strict';\nassert.equal(1, 1);")).toBe(true);
    expect(asserts("import { equal } from 'node:assert';\nequal(1, 1);")).toBe(true);
    expect(asserts("import assert from 'node:assert/strict';\nconst a = 1;")).toBe(false);
    expect(asserts('const assert = { equal() {} };\nassert.equal();')).toBe(false);
  });

  test('an example whose assertion does not hold fails', async () => {
    await expect(
      run("import assert from 'node:assert/strict';\nassert.equal(1, 2 as number);"),
    ).rejects.toThrow('AssertionError');
  });
});

describe('every example', () => {
  const examples = examplesOf(readSources());

  test('asserts something', () => {
    expect(examples.filter(({ code }) => !asserts(code))).toEqual([]);
  });

  for (const { path, line, code } of examples) {
    test(`of ${path}:${line} holds`, { concurrent: true }, async () => {
      await expect(run(code)).resolves.toBeUndefined();
    });
  }
});
