import { sequence } from '../compose/sequence.ts';
import type { Composed } from '../step.ts';
import { guard } from './guard.ts';

const trim = (text: string) => text.trim();

// A guarded lambda is told what it is given, also where it has a name; so is what stands in for it.
const named: Composed<string, number> = sequence(
  trim,
  guard((text) => text.length, { name: 'measure', timeout: 100, fallback: (text) => text.length }),
  (length) => length + 1,
);
const either: Composed<string, string | number> = guard(trim, { fallback: [(text) => text.length] });

// @ts-expect-error what stands in takes what the step takes
guard(trim, { fallback: (count: number) => count });
// @ts-expect-error there is nothing of this name
guard(trim, { retries: 3 });

export const typed = [named, either];
