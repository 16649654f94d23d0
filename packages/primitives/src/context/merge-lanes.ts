import { MergeError } from '../errors/merge-error.ts';
import { asFrozenJson } from './as-frozen-json.ts';
import { isSameJson } from './is-same-json.ts';
import type { Lane } from './lane.ts';
import type { Written } from './state.ts';

/**
 * What becomes of values that several branches wrote into one slot, where the slot has no `merge` of its own:
 * `disjoint` refuses different values, `first` and `last` take the one of the first or last branch as they are listed.
 */
export type MergePolicy = 'disjoint' | 'first' | 'last';

/** A lane that a branch wrote into, and the branch's name. */
export interface Branch {
  readonly name: string;
  readonly lane: Lane;
}

/**
 * Takes over what branches wrote, in the order in which they are listed.
 *
 * @throws MergeError `primitives/merge`
 */
export function mergeLanes(into: Lane, branches: readonly Branch[], policy: MergePolicy): void {
  const before = into.state;
  const [only] = branches;
  if (only !== undefined && branches.length === 1) {
    into.state = only.lane.state;
    return;
  }
  const state = new Map(before);
  for (const [name, writers] of writersOf(before, branches)) {
    state.set(name, one(name, before.get(name), writers, policy));
  }
  into.state = state;
}

interface Writer {
  readonly branch: string;
  readonly written: Written;
}

function writersOf(
  before: Lane['state'],
  branches: readonly Branch[],
): ReadonlyMap<string, readonly Writer[]> {
  const writers = new Map<string, Writer[]>();
  for (const { name: branch, lane } of branches) {
    for (const [name, written] of lane.state) {
      if (written === before.get(name)) continue;
      const known = writers.get(name);
      if (known === undefined) writers.set(name, [{ branch, written }]);
      else known.push({ branch, written });
    }
  }
  return writers;
}

function one(
  name: string,
  before: Written | undefined,
  writers: readonly Writer[],
  policy: MergePolicy,
): Written {
  const [first] = writers;
  const last = writers.at(-1);
  if (first === undefined || last === undefined) throw new RangeError(`Nobody wrote the slot "${name}".`);
  const { slot } = first.written;
  if (writers.length === 1) return first.written;
  if (slot.merge !== undefined) {
    const values = writers.map(({ written }) => written.value);
    const value = slot.merge(before === undefined ? slot.initial : before.value, values);
    return { slot, value: asFrozenJson(value, name) };
  }
  if (policy !== 'disjoint') return policy === 'first' ? first.written : last.written;
  const other = writers.find(({ written }) => !isSameJson(written.value, first.written.value));
  if (other !== undefined) throw new MergeError(name, [...new Set(writers.map(({ branch }) => branch))]);
  return first.written;
}
