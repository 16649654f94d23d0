import { LanguageModelError } from '@lamplight/ports';
import { type Environment, PrimitiveError, run } from '@lamplight/primitives';
import { AgentError } from '../agent/agent-error.ts';
import { capability } from '../agent/capability.ts';
import type { Used } from '../agent/desk.ts';
import type { Registry } from '../agent/registry.ts';
import type { Interpreter, UnderstandAsk, Understanding } from './interpreter.ts';
import { interpreterAgent } from './interpreter-agent.ts';
import { type InterpreterSettings, usualInterpreting } from './interpreter-settings.ts';
import type { Interpreting } from './interpreting.ts';
import { isWorthAsking } from './is-worth-asking.ts';
import { momentOf } from './moment.ts';
import { type Interprets, understandingWorkflow } from './understanding-workflow.ts';

export interface InterpreterNeeds {
  /** Where the interpreters work, under the names `interpreter` and `second-interpreter`. */
  readonly agents: Registry;
  readonly settings?: Partial<InterpreterSettings>;
  /** Time and ids; those of the machine when left out. */
  readonly environment?: Environment;
}

const first: Interprets = capability('understand');
const second: Interprets = capability('understand-again');

/**
 * An interpreter, made of agents at work in a registry. A model proposes one of the offers, or words that the parser
 * reads; what the rules refuse, and words that the player never said, come to nothing.
 */
export function createInterpreter({ agents, settings = {}, environment }: InterpreterNeeds): Interpreter {
  const all = { ...usualInterpreting, ...settings };
  agents.register(interpreterAgent('interpreter', 'small', first, all));
  agents.register(interpreterAgent('second-interpreter', 'large', second, all));
  agents.start('interpreter');
  agents.start('second-interpreter');
  const workflow = understandingWorkflow(agents, first, second);
  return {
    workflow,
    async understand(ask): Promise<Understanding> {
      if (!isWorthAsking(ask)) return { understood: null, because: 'understand/not-needed', used: [] };
      const used: Used[] = [];
      const work: Interpreting = {
        ask,
        moment: momentOf(ask),
        proposal: null,
        remembered: false,
        disputed: false,
        used,
      };
      try {
        return { ...(await run(workflow, work, optionsFor(ask, all, environment))), used };
      } catch (error) {
        return { understood: null, because: reasonOf(error, ask.signal), used };
      }
    },
  };
}

function optionsFor({ signal }: UnderstandAsk, { within }: InterpreterSettings, environment?: Environment) {
  return {
    signal,
    timeout: within,
    ...(environment === undefined ? {} : { environment }),
  };
}

/**
 * Why nothing was understood, as a code.
 *
 * @throws whatever is no failure of a model or of those who guard it
 */
function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'understand/stopped';
  if (error instanceof PrimitiveError && late.has(error.code)) return 'understand/late';
  if (error instanceof LanguageModelError || error instanceof PrimitiveError || error instanceof AgentError) {
    return error.code;
  }
  throw error;
}

const late: ReadonlySet<string> = new Set(['primitives/deadline', 'primitives/timeout']);
