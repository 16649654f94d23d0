import type { Context } from '../context/context.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { linksOf } from '../kernel/links-of.ts';
import { nodeOf } from '../kernel/node-of.ts';
import { perform } from '../kernel/perform.ts';
import { positive } from '../kernel/positive.ts';
import type { Composed, InputOf, OutputOf, Step } from '../step.ts';
import { compensate, type Compensation } from './compensate.ts';
import type { AnyPart, FittingParts, LastOf } from './fitting-parts.ts';

/** What a step of a saga was given, and what it gave. */
export interface Done<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** A step of a saga, and how to undo it. */
export interface SagaPart<Input, Output> {
  readonly do: Step<Input, Output>;
  /** Undoes what `do` did; without it there is nothing to undo. */
  readonly undo?: Step<Done<NoInfer<Input>, NoInfer<Output>>, unknown>;
  /** Milliseconds that `undo` has, whatever time the run has left; 10,000 by default. */
  readonly undoWithin?: number;
}

/**
 * One step after another, each with a way to undo it. When one fails, or the run is cancelled, what was done is undone in
 * reverse order; compensations are not cancelled with the run and each has a time of its own. When all of them succeed
 * the saga fails with the error that ended it. When one fails the others still run, and the saga fails with a
 * `SagaError`. The step that failed is not compensated, since it gave nothing to undo.
 *
 * @example
 * ```ts
 * import { deepStrictEqual, rejects } from 'node:assert/strict';
 * import { saga } from '@lamplight/primitives';
 *
 * const seats = new Set<string>();
 * const book = saga(
 *   {
 *     do: async (seat: string) => (seats.add(seat), seat),
 *     undo: ({ output }) => void seats.delete(output),
 *   },
 *   { do: async () => Promise.reject(new Error('The card was refused.')) },
 * );
 * await rejects(book('7b'), /refused/);
 * deepStrictEqual([...seats], []);
 * ```
 *
 * @throws SetupError `primitives/setting` for an `undoWithin` that is not above 0
 */
export function saga<A, B>(a: SagaPart<A, B>): Composed<A, B>;
export function saga<A, B, C>(a: SagaPart<A, B>, b: SagaPart<NoInfer<B>, C>): Composed<A, C>;
export function saga<A, B, C, D>(
  a: SagaPart<A, B>,
  b: SagaPart<NoInfer<B>, C>,
  c: SagaPart<NoInfer<C>, D>,
): Composed<A, D>;
export function saga<A, B, C, D, E>(
  a: SagaPart<A, B>,
  b: SagaPart<NoInfer<B>, C>,
  c: SagaPart<NoInfer<C>, D>,
  d: SagaPart<NoInfer<D>, E>,
): Composed<A, E>;
export function saga<A, B, C, D, E, F>(
  a: SagaPart<A, B>,
  b: SagaPart<NoInfer<B>, C>,
  c: SagaPart<NoInfer<C>, D>,
  d: SagaPart<NoInfer<D>, E>,
  e: SagaPart<NoInfer<E>, F>,
): Composed<A, F>;
export function saga<A, B, C, D, E, F, G>(
  a: SagaPart<A, B>,
  b: SagaPart<NoInfer<B>, C>,
  c: SagaPart<NoInfer<C>, D>,
  d: SagaPart<NoInfer<D>, E>,
  e: SagaPart<NoInfer<E>, F>,
  f: SagaPart<NoInfer<F>, G>,
): Composed<A, G>;
export function saga<
  const Parts extends readonly [AnyPart, AnyPart, AnyPart, AnyPart, AnyPart, AnyPart, AnyPart, ...AnyPart[]],
>(
  ...parts: Parts extends FittingParts<Parts> ? Parts : FittingParts<Parts>
): Composed<InputOf<Parts[0]['do']>, OutputOf<LastOf<Parts>['do']>>;
export function saga(...parts: readonly AnyPart[]): Composed<never, unknown> {
  const tasks = tasksOf(parts);
  return composed({
    kind: 'saga',
    name: 'saga',
    links: tasks.flatMap(({ link, undo }) => (undo === null ? [link] : [link, undo.link])),
    settings: { undoWithin: tasks.map(({ undo }) => undo?.within ?? null) },
    execute: (input, context) => allOrNothing(tasks, input, context),
  });
}

interface Task {
  readonly link: Link;
  readonly undo: { readonly link: Link; readonly within: number } | null;
}

function tasksOf(parts: readonly AnyPart[]): Task[] {
  const links = linksOf(parts.map((part) => part.do));
  return links.map((link, at) => {
    const { undo, undoWithin: within = 10_000 } = parts[at] ?? {};
    positive('saga', 'undoWithin', within);
    if (undo === undefined) return { link, undo: null };
    const segment = `${link.segment}~undo`;
    return { link, undo: { within, link: { segment, role: 'compensation', node: nodeOf(undo) } } };
  });
}

async function allOrNothing(tasks: readonly Task[], input: unknown, context: Context): Promise<unknown> {
  const done: Compensation[] = [];
  let value = input;
  let before: Context | null = null;
  try {
    for (let at = 0; at < tasks.length; at += 1) {
      const task = tasks[at];
      if (task === undefined) break;
      context.checkpoint();
      before = context.enter(task.link, before);
      const given = perform(task.link, value, before);
      const output = isPromiseLike(given) ? await given : given;
      if (task.undo !== null) done.push({ ...task.undo, done: { input: value, output } });
      value = output;
    }
    // Whoever cancelled it is told that it failed, so it must not stand.
    context.checkpoint();
    return value;
  } catch (error) {
    throw await compensate(done, error, context, before);
  }
}
