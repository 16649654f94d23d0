import type { ModelTier } from '@lamplight/ports';
import type { Context } from '@lamplight/primitives';
import type { ToolWanted } from '../tools/toolbox.ts';
import type { Capability } from './capability.ts';
import type { Desk } from './desk.ts';
import type { Message } from './message.ts';

/** What one piece of work of an agent may use. */
export interface AgentLimits {
  /** Tokens that models may read and write for it. */
  readonly tokens: number;
  /** How often it may ask a model; a loop of tool calls ends there. */
  readonly calls: number;
  readonly milliseconds: number;
  /** How many pieces of work it does at once; as many again may wait. */
  readonly atOnce: number;
}

/** Somebody who works with a model: what it is, what it may do, and within which limits. */
export interface AgentCard {
  readonly name: string;
  /** What it is in a conversation of agents (`interpreter`, `storyteller`, `judge`). */
  readonly role: string;
  /** What it may do. A tool takes one of these, and whoever it works for must have it as well. */
  readonly capabilities: readonly string[];
  readonly tools: readonly ToolWanted[];
  readonly tier: ModelTier;
  readonly limits: AgentLimits;
}

/**
 * An agent that can be asked for one thing. It knows nobody else: what it is told comes in a message, and what it says goes
 * back to the workflow that asked.
 */
export interface Agent<Input, Output> extends AgentCard {
  readonly serves: Capability<Input, Output>;
  readonly work: (message: Message<Input>, desk: Desk, context: Context) => Promise<Output>;
}
