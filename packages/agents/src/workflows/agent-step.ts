import { type Composed, step } from '@lamplight/primitives';
import type { Capability } from '../agent/capability.ts';
import type { Used } from '../agent/desk.ts';
import type { Registry } from '../agent/registry.ts';

/** Which agent a step of a workflow needs, and what passes between them. */
export interface AgentStep<Work, Input, Output, Result> {
  readonly agents: Registry;
  readonly what: Capability<Input, Output>;
  /** What the agent is told, of all that the workflow knows. */
  readonly told: (work: Work) => Input;
  /** What the workflow makes of its answer. */
  readonly heard: (work: Work, output: Output) => Result;
  /** How many tokens the agent may use, within its own limit; as many as that by default. */
  readonly mostTokens?: (work: Work) => number | undefined;
  /** Told of every answer of a model that was paid for. */
  readonly used?: (work: Work, used: Used) => void;
}

/**
 * A step that somebody is found for when it begins. Agents never call one another: what one has said reaches the next
 * through the workflow, as far as the workflow hands it on.
 */
export function agentStep<Work, Input, Output, Result>(
  name: string,
  { agents, what, told, heard, mostTokens, used }: AgentStep<Work, Input, Output, Result>,
): Composed<Work, Result> {
  return step(name, async (work: Work, context) => {
    const most = mostTokens?.(work);
    const assignment = {
      from: context.path,
      body: told(work),
      ...(most === undefined ? {} : { mostTokens: most }),
      used: (one: Used) => used?.(work, one),
    };
    return heard(work, await agents.perform(what, assignment, context));
  });
}
