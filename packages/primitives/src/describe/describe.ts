import type { Link } from '../kernel/link.ts';
import { nodeOf } from '../kernel/node-of.ts';
import type { AnyStep } from '../step.ts';
import { asJson } from './as-json.ts';

/** What a step is made of, as JSON. */
export interface Description {
  /** Which primitive it is: `step`, `sequence`, `timeout` … */
  readonly kind: string;
  readonly name: string;
  /** Where it is in a run that begins with the step that was described. */
  readonly path: string;
  /** What its place means to the step around it, such as the key of a branch; `null` where nothing. */
  readonly role: string | null;
  /** How it was set up. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The steps in it. */
  readonly steps: readonly Description[];
}

/**
 * Says what a step is made of: the very tree that runs, so that no drawing of it can be out of date. Hand the result to
 * `asMermaid` or `asDot`, keep it as JSON, or read it.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { describe, sequence, timeout } from '@lamplight/primitives';
 *
 * const ask = async (question: string) => `${question}!`;
 * const flow = sequence(timeout(ask, 500), ask).named('talk');
 * const [first] = describe(flow).steps;
 * strictEqual(first?.settings['milliseconds'], 500);
 * strictEqual(first?.steps[0]?.path, 'talk/timeout/ask');
 * ```
 */
export function describe(step: AnyStep): Description {
  const node = nodeOf(step);
  return described({ segment: node.name, role: null, node }, '');
}

function described({ segment, role, node }: Link, around: string): Description {
  const path = around === '' ? segment : `${around}/${segment}`;
  const { kind, name, links, settings } = node;
  return {
    kind,
    name,
    path,
    role,
    settings: asJson(settings),
    steps: links.map((link) => described(link, path)),
  };
}
