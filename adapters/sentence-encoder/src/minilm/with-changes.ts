import type { Parameter } from './base-model.ts';

/**
 * Parameters with what was learnt of them added.
 *
 * @throws Error where something was learnt that is none of them, or has another length
 */
export function withChanges(
  parameters: ReadonlyMap<string, Parameter>,
  changes: ReadonlyMap<string, Float32Array>,
): ReadonlyMap<string, Parameter> {
  for (const [name, change] of changes) {
    const known = parameters.get(name)?.values.length;
    if (known === undefined) throw new Error(`The encoder has nothing called "${name}" that could learn.`);
    if (known !== change.length)
      throw new Error(`"${name}" has ${known} numbers, and ${change.length} were learnt.`);
  }
  return new Map(
    [...parameters].map(([name, { shape, values }]) => {
      const change = changes.get(name);
      return [
        name,
        { shape, values: change ? values.map((value, at) => value + (change[at] ?? 0)) : values },
      ];
    }),
  );
}
