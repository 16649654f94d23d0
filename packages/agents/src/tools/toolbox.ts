import { majorOf, type Tool, ToolError } from './tool.ts';

/** A tool as an agent asks for it: the newest of a major version. */
export interface ToolWanted {
  readonly name: string;
  readonly major: number;
}

/** All tools there are for some surroundings. */
export interface Toolbox<Here> {
  /**
   * The newest of each that is wanted.
   *
   * @throws ToolError `tools/missing`
   */
  take(wanted: readonly ToolWanted[]): readonly Tool<Here>[];
}

/** @throws ToolError `tools/twice` for one version of a tool that is there twice */
export function createToolbox<Here>(tools: readonly Tool<Here>[]): Toolbox<Here> {
  const seen = new Set<string>();
  for (const { name, version } of tools) {
    const full = `${name}@${version}`;
    if (seen.has(full))
      throw new ToolError('tools/twice', `The tool ${full} is there twice. Give one of them a new version.`);
    seen.add(full);
  }
  return {
    take: (wanted) =>
      wanted.map(({ name, major }) => {
        const fitting = tools.filter((one) => one.name === name && majorOf(one.version) === major);
        const [newest] = fitting.toSorted((a, b) => byVersion(b.version, a.version));
        if (newest !== undefined) return newest;
        const known = [...seen].join(', ');
        throw new ToolError('tools/missing', `There is no tool ${name}@${major}. There are: ${known}.`);
      }),
  };
}

function byVersion(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
