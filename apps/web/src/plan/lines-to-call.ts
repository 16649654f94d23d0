import type { Resource } from '@lamplight/contracts';

/** Lines and services with a number, each as one entry of a plan. */
export function linesToCall(resources: readonly Resource[]): readonly string[] {
  return resources.flatMap(({ name, call, hours, kind }) => {
    if (call === undefined || kind === 'directory') return [];
    return [[name, call, hours].filter((part) => part !== undefined).join(', ')];
  });
}
