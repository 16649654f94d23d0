import { isCode, isTest } from '../file-kind.ts';
import { budgets } from '../layout.ts';
import type { SourceFile, Violation } from '../source-file.ts';

/** Files stay short enough to be read in one go: each of them, and the tree as a whole. */
export function filesStayShort(files: readonly SourceFile[]): Violation[] {
  const code = files.filter(({ path }) => isCode(path));
  const sources = code.filter(({ path }) => !isTest(path));
  const tooLong = [...code, ...files.filter(({ path }) => path.endsWith('.css'))].flatMap((file) => {
    const most = isTest(file.path) ? budgets.mostInTests : budgets.most;
    const lines = linesOf(file);
    return lines > most ? [{ path: file.path, message: `has ${lines} lines; ${most} is the most` }] : [];
  });
  return [
    ...tooLong,
    ...quantileOver(sources, 0.5, budgets.median, 'median'),
    ...quantileOver(sources, 0.9, budgets.ninetieth, '90th percentile'),
  ];
}

function quantileOver(
  sources: readonly SourceFile[],
  quantile: number,
  budget: number,
  name: string,
): Violation[] {
  const lengths = sources.map(linesOf).toSorted((a, b) => a - b);
  const value = lengths[Math.ceil(lengths.length * quantile) - 1] ?? 0;
  if (value <= budget) return [];
  return [
    {
      path: '.',
      message: `the ${name} of all ${lengths.length} sources is ${value} lines; ${budget} is the budget`,
    },
  ];
}

function linesOf({ text }: SourceFile): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
