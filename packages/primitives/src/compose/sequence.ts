import { composed } from '../kernel/composed.ts';
import { nodeOf } from '../kernel/node-of.ts';
import { sequenceNode } from '../kernel/sequence-node.ts';
import type { AnyStep, Composed, InputOf, OutputOf, Step } from '../step.ts';

/**
 * One step after another: what a step gives is what the next one takes. The first failure ends it.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { sequence } from '@lamplight/primitives';
 *
 * const trim = (text: string) => text.trim();
 * const count = async (text: string) => text.length;
 * strictEqual(await sequence(trim, count)('  lamp '), 4);
 * ```
 */
// `= never`: where a lambda's output is not known yet, the compiler looks at the step after it as if it were given
// nothing, and not as if it were given anything, which no step takes.
export function sequence<A, B = never>(a: Step<A, B>): Composed<A, B>;
export function sequence<A, B = never, C = never>(a: Step<A, B>, b: Step<NoInfer<B>, C>): Composed<A, C>;
export function sequence<A, B = never, C = never, D = never>(
  a: Step<A, B>,
  b: Step<NoInfer<B>, C>,
  c: Step<NoInfer<C>, D>,
): Composed<A, D>;
export function sequence<A, B = never, C = never, D = never, E = never>(
  a: Step<A, B>,
  b: Step<NoInfer<B>, C>,
  c: Step<NoInfer<C>, D>,
  d: Step<NoInfer<D>, E>,
): Composed<A, E>;
export function sequence<A, B = never, C = never, D = never, E = never, F = never>(
  a: Step<A, B>,
  b: Step<NoInfer<B>, C>,
  c: Step<NoInfer<C>, D>,
  d: Step<NoInfer<D>, E>,
  e: Step<NoInfer<E>, F>,
): Composed<A, F>;
export function sequence<A, B = never, C = never, D = never, E = never, F = never, G = never>(
  a: Step<A, B>,
  b: Step<NoInfer<B>, C>,
  c: Step<NoInfer<C>, D>,
  d: Step<NoInfer<D>, E>,
  e: Step<NoInfer<E>, F>,
  f: Step<NoInfer<F>, G>,
): Composed<A, G>;
export function sequence<A, B = never, C = never, D = never, E = never, F = never, G = never, H = never>(
  a: Step<A, B>,
  b: Step<NoInfer<B>, C>,
  c: Step<NoInfer<C>, D>,
  d: Step<NoInfer<D>, E>,
  e: Step<NoInfer<E>, F>,
  f: Step<NoInfer<F>, G>,
  g: Step<NoInfer<G>, H>,
): Composed<A, H>;
export function sequence<
  A,
  B = never,
  C = never,
  D = never,
  E = never,
  F = never,
  G = never,
  H = never,
  I = never,
>(
  a: Step<A, B>,
  b: Step<NoInfer<B>, C>,
  c: Step<NoInfer<C>, D>,
  d: Step<NoInfer<D>, E>,
  e: Step<NoInfer<E>, F>,
  f: Step<NoInfer<F>, G>,
  g: Step<NoInfer<G>, H>,
  h: Step<NoInfer<H>, I>,
): Composed<A, I>;
export function sequence<
  const Steps extends readonly [
    AnyStep,
    AnyStep,
    AnyStep,
    AnyStep,
    AnyStep,
    AnyStep,
    AnyStep,
    AnyStep,
    ...AnyStep[],
  ],
>(
  ...steps: Steps extends Fitting<Steps> ? Steps : Fitting<Steps>
): Composed<InputOf<Steps[0]>, OutputOf<Last<Steps>>>;
export function sequence(...steps: readonly AnyStep[]): Composed<never, unknown> {
  return composed(sequenceNode(steps.map(nodeOf)));
}

type Last<Steps extends readonly unknown[]> = Steps extends readonly [...unknown[], infer Final]
  ? Final
  : never;

/** Every step that does not take what the one before it gives becomes one that does, so that the fault is shown there. */
type Fitting<Steps extends readonly AnyStep[]> = {
  readonly [At in keyof Steps]: At extends keyof Before<Steps>
    ? Before<Steps>[At] extends AnyStep
      ? OutputOf<Before<Steps>[At]> extends InputOf<Steps[At]>
        ? Steps[At]
        : Step<OutputOf<Before<Steps>[At]>, unknown>
      : Steps[At]
    : Steps[At];
};

/** The same list moved on by one place, so that each step stands where its neighbour was. */
type Before<Steps extends readonly AnyStep[]> = readonly [null, ...Steps];
