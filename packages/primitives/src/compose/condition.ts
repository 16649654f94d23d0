import type { Context } from '../context/context.ts';

/** A question about a value, answered now or later. */
export type Condition<Input> = (input: Input, context: Context) => boolean | PromiseLike<boolean>;
