import type { Context } from '@lamplight/primitives';
import type { Agent, AgentCard } from './agent.ts';
import type { AgentMetrics } from './agent-record.ts';
import type { Capability } from './capability.ts';
import type { Used } from './desk.ts';

/** `registered`: not yet at work. `draining`: ends what it has begun. `retired`: nobody finds it any more. */
export type AgentState = 'registered' | 'working' | 'draining' | 'retired';

/** An agent as it looks from outside. */
export interface AgentReport extends AgentCard {
  readonly serves: string;
  readonly state: AgentState;
  /** `untried` until its first run has ended; `failing` while its breaker lets nothing through. */
  readonly health: 'untried' | 'well' | 'failing';
  readonly metrics: AgentMetrics;
}

/** What a piece of work is begun with. */
export interface Assignment<Input> {
  readonly from: string;
  readonly body: Input;
  /** How many tokens it may use, within the agent's own limit; as many as that by default. */
  readonly mostTokens?: number;
  /** Told of every answer of a model that was paid for, also where the work fails in the end. */
  readonly used?: (used: Used) => void;
}

/** Knows every agent, finds those that can do something, and sees to it that they keep to their limits. */
export interface Registry {
  /** @throws AgentError `agents/name-taken` */
  register<Input, Output>(agent: Agent<Input, Output>): void;
  /** @throws AgentError `agents/unknown`, `agents/wrong-state` */
  start(name: string): void;
  /** Gives it no more work; resolves when what it had begun has ended. @throws AgentError as above */
  drain(name: string): Promise<void>;
  /** Takes one that has been drained away, with its name. @throws AgentError as above */
  retire(name: string): void;
  /** Drains and retires all, for whoever shuts down. */
  close(): Promise<void>;
  /** Agents by what they are or can do, in the order in which they were registered. */
  find(by?: { readonly role?: string; readonly capability?: string }): readonly AgentReport[];
  /**
   * Has somebody who is at work do something: the healthy before the failing, then whoever has least to do. For workflows:
   * agents are not handed the registry.
   *
   * @throws AgentError `agents/nobody`; OpenError, BulkheadError, TimeoutError, BudgetError; whatever the agent throws
   */
  perform<Input, Output>(
    what: Capability<Input, Output>,
    assignment: Assignment<Input>,
    context: Context,
  ): Promise<Output>;
}
