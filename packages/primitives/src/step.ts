import type { Context } from './context/context.ts';
import type { StepNode } from './kernel/step-node.ts';

/**
 * The smallest piece of work: a function of an input and the context it runs in. Any function of this shape is a step
 * as it stands, and so is everything that is composed of steps.
 */
export type Step<Input, Output> = (input: Input, context: Context) => Output | PromiseLike<Output>;

/** A step of whatever input and output. */
export type AnyStep = Step<never, unknown>;

/** What a step takes. */
export type InputOf<S> = S extends (input: infer Input, context: Context) => unknown ? Input : never;

/** What a step gives, once it is there. */
export type OutputOf<S> = S extends (...given: never) => infer Output ? Awaited<Output> : never;

/**
 * A step that was made by this library. It is called like any other function; without a context it begins a run of its
 * own, or goes on in the run around it (`ambientContext`).
 */
export type Composed<Input, Output> = ComposedCall<Input, Output> & ComposedMembers<Input, Output>;

// Two types that are joined, and not one interface: of a generic call that returns a plain function type the compiler
// puts off what it infers, so that in `sequence(a, timeout(b, 10), c)` it would not know what `c` is given.
type ComposedCall<Input, Output> = (input: Input, context?: Context) => Promise<Output>;

interface ComposedMembers<Input, Output> {
  /** What it is made of; `describe` draws it. */
  readonly node: StepNode;
  /** The same, and then `next` with what it gave. */
  to<Next>(next: Step<NoInfer<Output>, Next>): Composed<Input, Next>;
  /** The same under another name, which becomes part of the paths of the steps in it. */
  named(name: string): Composed<Input, Output>;
}
