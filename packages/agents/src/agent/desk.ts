import type { LanguageModel, ModelAnswer, ModelCard, ModelRequest, ModelUsage } from '@lamplight/ports';
import type { Context } from '@lamplight/primitives';
import type { AgentLimits } from './agent.ts';
import { AgentError } from './agent-error.ts';

/** An answer that was paid for. */
export interface Used {
  readonly by: ModelCard;
  readonly usage: ModelUsage;
}

/** Where an agent works: what it asks of a model goes through here, and is counted. */
export interface Desk {
  /**
   * @throws AgentError `agents/too-many-calls`; BudgetError `primitives/budget` where what it may write is more than is
   * left; LanguageModelError
   */
  ask(request: ModelRequest): Promise<ModelAnswer>;
}

/** @param told of every answer, also where nothing comes of it */
export function createDesk(
  model: LanguageModel,
  { calls }: Pick<AgentLimits, 'calls'>,
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
      context.budget.check({ tokens: request.mostTokens });
      const answer = await model.generate(request, context.signal);
      context.budget.spend({ tokens: answer.usage.input + answer.usage.output });
      told({ by: answer.by, usage: answer.usage });
      return answer;
    },
  };
}
