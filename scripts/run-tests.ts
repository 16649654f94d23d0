import { runNode } from './run.ts';

/** Runs the tests of some Vitest projects and resolves to the exit code. What the user typed goes to Vitest as it is. */
export function runTests(projects: readonly string[], rest: readonly string[]): Promise<number> {
  const chosen = projects.map((project) => `--project=${project}`);
  return runNode(['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...rest]);
}
