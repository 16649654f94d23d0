import type { Money } from '@lamplight/contracts';
import { costOf } from '../spending/cost-of.ts';
import type { Used } from './desk.ts';

/** How an agent has done so far. It holds counts, and nothing of what was asked. */
export interface AgentMetrics {
  readonly runs: number;
  readonly failures: number;
  readonly running: number;
  /** Milliseconds that all runs took together. */
  readonly milliseconds: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** By currency; what nobody knows the price of is not in it. */
  readonly cost: readonly Money[];
}

/** Counts what an agent does. */
export interface AgentRecord {
  began(): void;
  used(used: Used): void;
  ended(milliseconds: number, hasFailed: boolean): void;
  metrics(): AgentMetrics;
}

export function createAgentRecord(): AgentRecord {
  const counts = { runs: 0, failures: 0, running: 0, milliseconds: 0, inputTokens: 0, outputTokens: 0 };
  const cost = new Map<string, number>();
  return {
    began() {
      counts.running += 1;
    },
    used({ by, usage }) {
      counts.inputTokens += usage.input;
      counts.outputTokens += usage.output;
      const paid = costOf(usage, by.price);
      if (paid !== null) cost.set(paid.currency, (cost.get(paid.currency) ?? 0) + paid.amount);
    },
    ended(milliseconds, hasFailed) {
      counts.running -= 1;
      counts.runs += 1;
      counts.milliseconds += milliseconds;
      if (hasFailed) counts.failures += 1;
    },
    metrics: () => ({
      ...counts,
      cost: [...cost].map(([currency, amount]) => ({ currency, amount })),
    }),
  };
}
