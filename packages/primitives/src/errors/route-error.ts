import { PrimitiveError } from './primitive-error.ts';

/** Every tier that was tried has failed; thrown only where more than one was. */
export class RouteError extends PrimitiveError<'primitives/route'> {
  /** The tiers in the order in which they were tried, with the error of each. */
  readonly failed: readonly { readonly tier: string; readonly error: unknown }[];

  constructor(path: string, failed: readonly { readonly tier: string; readonly error: unknown }[]) {
    const tried = failed.map(({ tier }) => `"${tier}"`).join(', ');
    super('primitives/route', `All ${failed.length} tiers that "${path}" tried have failed: ${tried}.`, {
      cause: failed.at(-1)?.error,
      retryable: true,
    });
    this.failed = failed;
  }
}
