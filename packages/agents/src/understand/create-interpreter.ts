import { LanguageModelError } from '@lamplight/ports';
import { type Environment, PrimitiveError, run, step } from '@lamplight/primitives';
import type { Agent } from '../agent/agent.ts';
import { AgentError } from '../agent/agent-error.ts';
import { capability } from '../agent/capability.ts';
import { converse } from '../agent/converse.ts';
import type { Used } from '../agent/desk.ts';
import type { Registry } from '../agent/registry.ts';
import { createToolRun } from '../tools/tool-run.ts';
import { agentStep } from '../workflows/agent-step.ts';
import { inputProcessing } from '../workflows/input-processing.ts';
import { onFailure } from '../workflows/on-failure.ts';
import { askBySchema } from './ask-by-schema.ts';
import { type Checked, checkProposal } from './check-proposal.ts';
import type { Interpreter, Understanding } from './interpreter.ts';
import { interpreterRequest } from './interpreter-request.ts';
import { type Interpretation, interpreterTools, proposeCommand } from './interpreter-tools.ts';
import type { Interpreting } from './interpreting.ts';
import { isWorthAsking } from './is-worth-asking.ts';
import { momentOf } from './moment.ts';
import type { Proposal } from './proposal.ts';
import { readProposal } from './read-proposal.ts';

export interface InterpreterSettings {
  /** Milliseconds until the parser's own answer stands; 2,500 by default. */
  readonly within: number;
  /** How many tokens an answer may have; 200 by default. */
  readonly mostTokens: number;
  /** How often a model may be asked about one input, to put right what the parser could not read; 3 by default. */
  readonly calls: number;
}

export interface InterpreterNeeds {
  /** Where the interpreter works; nobody else there may be called `interpreter`. */
  readonly agents: Registry;
  readonly settings?: Partial<InterpreterSettings>;
  /** Time and ids; those of the machine when left out. */
  readonly environment?: Environment;
}

const usual: InterpreterSettings = { within: 2_500, mostTokens: 200, calls: 3 };

/** What a player may have done for them. */
const playersRights: readonly string[] = [proposeCommand];

type Given = Pick<Interpretation, 'ask' | 'moment'>;

const understand = capability<Given, Proposal | null>('understand');

/**
 * An interpreter, as an agent at work in a registry. A model proposes one of the offers, or words that the parser reads;
 * what the rules refuse, and words that the player never said, come to nothing.
 */
export function createInterpreter({ agents, settings = {}, environment }: InterpreterNeeds): Interpreter {
  const all = { ...usual, ...settings };
  agents.register(interpreter(all));
  agents.start('interpreter');
  const workflow = understanding(agents);
  return {
    async understand(ask): Promise<Understanding> {
      if (!isWorthAsking(ask)) return { understood: null, because: 'understand/not-needed', used: [] };
      const used: Used[] = [];
      const work: Interpreting = { ask, moment: momentOf(ask), proposal: null, remembered: false, used };
      try {
        const options = {
          signal: ask.signal,
          timeout: all.within,
          ...(environment === undefined ? {} : { environment }),
        };
        return { ...(await run(workflow, work, options)), used };
      } catch (error) {
        return { understood: null, because: reasonOf(error, ask.signal), used };
      }
    },
  };
}

/** Drawn by `describe`. */
function understanding(agents: Registry) {
  const recall = step('recall', (work: Interpreting): Interpreting => {
    const { ask, moment } = work;
    const words = ask.before.get(moment.key);
    if (words === undefined) return work;
    const read = words === null ? null : readProposal(words, ask, moment);
    return { ...work, proposal: read?.ok ? read.proposal : null, remembered: true };
  });
  const ask = agentStep('ask', {
    agents,
    what: understand,
    told: ({ ask: asked, moment }: Interpreting): Given => ({ ask: asked, moment }),
    heard: (work, proposal): Interpreting => ({ ...work, proposal }),
    used: (work, used) => void work.used.push(used),
  });
  const keep = step('keep', ({ work, ...checked }: Checked): Omit<Understanding, 'used'> => {
    if (!work.remembered) work.ask.before.set(work.moment.key, checked.understood?.words ?? null);
    return checked;
  });
  return inputProcessing({
    recall,
    isKnown: ({ remembered }) => remembered,
    ask: onFailure(ask, 'fail-fast'),
    check: step('check', checkProposal),
    keep,
  });
}

function interpreter({ within, mostTokens, calls }: InterpreterSettings): Agent<Given, Proposal | null> {
  const tools = [
    { name: 'do_offer', major: 1 },
    { name: 'say', major: 1 },
  ];
  const capabilities = [proposeCommand];
  return {
    name: 'interpreter',
    role: 'interpreter',
    serves: understand,
    capabilities,
    tools,
    tier: 'small',
    limits: { tokens: 40_000, calls, milliseconds: within, atOnce: 64 },
    async work({ body }, desk, context) {
      const here: Interpretation = { ...body, proposal: null };
      const toolRun = createToolRun({
        tools: interpreterTools.take(tools),
        here,
        agent: capabilities,
        actor: here.ask.rights ?? playersRights,
        most: 2 * calls,
      });
      const request = interpreterRequest(here, mostTokens);
      const isOver = (): boolean => here.proposal !== null;
      try {
        await converse(desk, toolRun, request, isOver, context);
      } catch (error) {
        // Some models know nothing of tools, and their providers refuse requests that name any.
        if (!(error instanceof LanguageModelError && error.code === 'language-model/refused')) throw error;
        await askBySchema(desk, toolRun, request, here.moment.offers.length, context);
      }
      return here.proposal;
    },
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
