import { PrimitiveError } from './primitive-error.ts';

/** A selector chose a case that is not there. */
export class ChoiceError extends PrimitiveError<'primitives/choice'> {
  /** The path of the choice. */
  readonly path: string;
  /** The cases that are there. */
  readonly cases: readonly string[];

  constructor(path: string, cases: readonly string[]) {
    const names = cases.map((name) => `"${name}"`).join(', ');
    const message = `"${path}" has no case for what its selector chose; it has ${names}. Add the case, or a step for all others.`;
    super('primitives/choice', message, { retryable: false });
    this.path = path;
    this.cases = cases;
  }
}
