import type {
  LanguageModel,
  ModelAnswer,
  ModelCard,
  ModelRequest,
  ModelUsage,
  ModelWitness,
} from '@lamplight/ports';
import type { Budget, Context } from '@lamplight/primitives';
import type { AgentLimits } from './agent.ts';
import { readOf } from '../spending/read-of.ts';
import { AgentError } from './agent-error.ts';

/** An answer that was paid for, or a request that may have been read although no answer came. */
export interface Used {
  readonly by: ModelCard;
  readonly usage: ModelUsage;
  /** Whether `usage` is our estimate, because the model never said. */
  readonly estimated: boolean;
}

/** Where an agent works: what it asks of a model goes through here, and is counted. */
export interface Desk {
  /**
   * @throws AgentError `agents/too-many-calls`; BudgetError `primitives/budget` where what it has to read and may write is
   * more than is left; LanguageModelError
   */
  ask(request: ModelRequest): Promise<ModelAnswer>;
}

/** How often a model may be asked, and what that may use: calls in vain count as well. */
export interface DeskLimits extends Pick<AgentLimits, 'calls'> {
  readonly budget: Budget;
}

/** @param told of every answer, also where nothing comes of it, and of every request that may be charged without one */
export function createDesk(
  model: LanguageModel,
  { calls, budget }: DeskLimits,
  context: Context,
  told: (used: Used) => void,
): Desk {
  let asked = 0;
  return {
    async ask(request) {
      if (asked >= calls) {
        throw new AgentError(
          'agents/too-many-calls',
          `The agent asked a model ${calls} times already, as often as it may.`,
        );
      }
      asked += 1;
      budget.check({ tokens: readOf(request).input + request.mostTokens });
      const within = { ...request, mostInAll: budget.left.tokens };
      // Who has the request now; one that stands for itself alone does not say so.
      let holder: ModelCard | null = model.card;
      // At once, and not when the model has let go of it: one that hangs may never do so.
      const givenUp = (): void => {
        if (holder !== null) told({ by: holder, usage: readOf(request), estimated: true });
      };
      const witness: ModelWitness = {
        asked(by) {
          holder = by;
        },
        failed({ by, usage }) {
          holder = null;
          if (usage.input === 0) return;
          told({ by, usage, estimated: true });
          budget.spend({ tokens: usage.input });
        },
      };
      context.signal.addEventListener('abort', givenUp, { once: true });
      try {
        const answer = await model.generate(within, context.signal, witness);
        context.signal.removeEventListener('abort', givenUp);
        told({ by: answer.by, usage: answer.usage, estimated: false });
        budget.spend({ tokens: answer.usage.input + answer.usage.output });
        return answer;
      } finally {
        context.signal.removeEventListener('abort', givenUp);
      }
    },
  };
}
