import { LanguageModelError, type ModelTier } from '@lamplight/ports';
import type { Agent } from '../agent/agent.ts';
import type { Capability } from '../agent/capability.ts';
import { converse } from '../agent/converse.ts';
import { createToolRun } from '../tools/tool-run.ts';
import { askBySchema } from './ask-by-schema.ts';
import type { InterpreterSettings } from './interpreter-settings.ts';
import { interpreterRequest } from './interpreter-request.ts';
import { type Interpretation, interpreterTools, proposeCommand } from './interpreter-tools.ts';
import type { Proposal } from './proposal.ts';

/** What an interpreter is told. */
export type Told = Pick<Interpretation, 'ask' | 'moment'>;

/** What every player may have done for them. It is all there is: what is proposed, the rules are asked about. */
const playersRights: readonly string[] = [proposeCommand];

/** An agent that says what a player's words mean. It can propose, and nothing else. */
export function interpreterAgent(
  name: string,
  tier: ModelTier,
  serves: Capability<Told, Proposal | null>,
  { within, mostTokens, calls }: InterpreterSettings,
): Agent<Told, Proposal | null> {
  const tools = [
    { name: 'do_offer', major: 1 },
    { name: 'say', major: 1 },
  ];
  const capabilities = [proposeCommand];
  return {
    name,
    role: 'interpreter',
    serves,
    capabilities,
    tools,
    tier,
    limits: { tokens: 40_000, calls, milliseconds: within, atOnce: 64 },
    async work({ body }, desk, context) {
      const here: Interpretation = { ...body, proposal: null };
      const toolRun = createToolRun({
        tools: interpreterTools.take(tools),
        here,
        agent: capabilities,
        actor: playersRights,
        most: 2 * calls,
      });
      const request = interpreterRequest(here, mostTokens);
      try {
        await converse(desk, toolRun, request, () => here.proposal !== null, context);
      } catch (error) {
        // Some models know nothing of tools, and their providers refuse requests that name any.
        if (!(error instanceof LanguageModelError && error.code === 'language-model/refused')) throw error;
        await askBySchema(desk, toolRun, request, here.moment.offers.length, context);
      }
      return here.proposal;
    },
  };
}
