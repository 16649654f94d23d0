import { PrimitiveError } from './primitive-error.ts';

/** Branches wrote different values into one slot, and nobody said which of them counts. */
export class MergeError extends PrimitiveError<'primitives/merge'> {
  readonly slot: string;
  /** The names of the branches that wrote it. */
  readonly branches: readonly string[];

  constructor(slot: string, branches: readonly string[]) {
    const names = branches.map((name) => `"${name}"`).join(', ');
    const message =
      `The branches ${names} wrote different values into the slot "${slot}". ` +
      `Give the slot a merge function, or say merge: 'first' or 'last'.`;
    super('primitives/merge', message, { retryable: false });
    this.slot = slot;
    this.branches = branches;
  }
}
