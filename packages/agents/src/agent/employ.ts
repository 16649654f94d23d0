import type { LanguageModel } from '@lamplight/ports';
import { Budget, type Context, createBreaker, guard, type Step, step, within } from '@lamplight/primitives';
import { isProvidersFault } from '../model/fault-of.ts';
import { seeAgent } from '../telemetry/see-work.ts';
import type { Agent } from './agent.ts';
import { AgentError } from './agent-error.ts';
import { createAgentRecord } from './agent-record.ts';
import type { Capability } from './capability.ts';
import { createDesk } from './desk.ts';
import type { AgentReport, AgentState, Assignment } from './registry.ts';

/** An agent in a registry: with its guards, its state and its counts. */
export interface Employed {
  readonly agent: Agent<never, unknown>;
  start(): void;
  drain(): Promise<void>;
  retire(): void;
  report(): AgentReport;
  perform<Input, Output>(
    what: Capability<Input, Output>,
    assignment: Assignment<Input>,
    context: Context,
  ): Promise<Output>;
}

/** So many failures in a row, and nobody asks it for so many milliseconds. */
const breakerRules = { count: 5, failureRate: 1, recoveryTimeout: 30_000 };

export function employ<Given, Made>(agent: Agent<Given, Made>, model: LanguageModel): Employed {
  const { name, role, capabilities, tools, tier, limits, serves } = agent;
  const record = createAgentRecord();
  const breaker = createBreaker({ name: `agent ${name}`, ...breakerRules, isFailure: isOwnFault });
  let state: AgentState = 'registered';
  let whenIdle: (() => void)[] = [];

  const working = step(name, async ({ from, body, mostTokens, used }: Assignment<Given>, context) => {
    const message = { id: context.id, from, to: name, about: serves.name, body };
    const budget = new Budget({ tokens: mostTokens ?? limits.tokens }, context.budget);
    const desk = createDesk(model, { calls: limits.calls, budget }, context, (one) => {
      record.used(one);
      used?.(one);
    });
    return agent.work(message, desk, context);
  });
  const limited = within({ timeout: limits.milliseconds, budget: { tokens: limits.tokens } }, working);
  const guarded: Step<Assignment<Given>, Made> = guard(limited, {
    breaker,
    bulkhead: { name: `agent ${name}`, limit: limits.atOnce, queue: limits.atOnce },
  });

  const watched = async (assignment: Assignment<Given>, context: Context): Promise<Made> => {
    const { environment } = context.frame.run;
    const began = environment.now();
    const seen = seeAgent(name, context);
    record.began();
    let code: string | null = 'agents/failed';
    try {
      const made = await guarded(assignment, context);
      code = null;
      return made;
    } catch (error) {
      code = codeOf(error);
      throw error;
    } finally {
      // Whoever asked may have left: that is no failure of the agent.
      record.ended(environment.now() - began, code !== null && !context.signal.aborted);
      seen.ended(code);
      if (record.metrics().running === 0) for (const tell of whenIdle.splice(0)) tell();
    }
  };
  const to = (next: AgentState, ...from: readonly AgentState[]): void => {
    if (!from.includes(state)) {
      throw new AgentError(
        'agents/wrong-state',
        `The agent "${name}" is ${state}, and cannot become ${next}.`,
      );
    }
    state = next;
  };

  return {
    agent,
    start: () => to('working', 'registered', 'draining'),
    async drain() {
      to('draining', 'registered', 'working', 'draining');
      if (record.metrics().running === 0) return;
      await new Promise<void>((resolve) => {
        whenIdle = [...whenIdle, resolve];
      });
    },
    retire() {
      if (record.metrics().running > 0) {
        throw new AgentError('agents/wrong-state', `The agent "${name}" is at work. Drain it first.`);
      }
      to('retired', 'registered', 'draining');
    },
    report: () => ({
      name,
      role,
      capabilities,
      tools,
      tier,
      limits,
      serves: serves.name,
      state,
      health: healthOf(breaker.mode === 'open', record.metrics().runs),
      metrics: record.metrics(),
    }),
    perform<Input, Output>(
      what: Capability<Input, Output>,
      assignment: Assignment<Input>,
      context: Context,
    ): Promise<Output> {
      if (what.name !== serves.name) {
        throw new AgentError('agents/nobody', `The agent "${name}" does ${serves.name}, not ${what.name}.`);
      }
      // What goes by one name has one pair of types: a capability is made once.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const given = assignment as Assignment<unknown> as Assignment<Given>;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return watched(given, context) as Promise<unknown> as Promise<Output>;
    },
  };
}

/** A loop that was ended, and what one input alone brings about, must not keep others from the agent. */
function isOwnFault(error: unknown): boolean {
  return !(error instanceof AgentError) && isProvidersFault(error);
}

function healthOf(isOpen: boolean, runs: number): AgentReport['health'] {
  if (isOpen) return 'failing';
  return runs === 0 ? 'untried' : 'well';
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return typeof code === 'string' && /^[\w./-]{1,64}$/.test(code) ? code : 'agents/failed';
}
