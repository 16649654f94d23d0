import type { ModelRequest, ToolCall, ToolResult } from '@lamplight/ports';
import type { Context } from '@lamplight/primitives';
import { z } from 'zod';
import { seeTool } from '../telemetry/see-work.ts';
import type { Tool } from './tool.ts';

/** Why a call had no effect; the model reads it. */
export interface ToolRefusal {
  readonly error: {
    readonly code:
      | 'tools/unknown'
      | 'tools/not-allowed'
      | 'tools/wrong-input'
      | 'tools/wrong-output'
      | 'tools/id-used'
      | 'tools/too-many'
      | 'tools/failed';
    readonly because: string;
  };
}

/** The calls of one run of an agent. */
export interface ToolRun {
  /** What a model is told of the tools that it may use. */
  readonly offered: NonNullable<ModelRequest['tools']>;
  /**
   * Carries a call out, once: a second call of the same id gets the same result. What is unknown, not allowed, of the
   * wrong form or too much has no effect, and its result says why.
   */
  invoke(call: ToolCall, context: Context): Promise<ToolResult>;
}

export interface ToolRunNeeds<Here> {
  readonly tools: readonly Tool<Here>[];
  readonly here: Here;
  /** The rights of the agent, and of whom it works for: a call takes one that both have. */
  readonly agent: readonly string[];
  readonly actor: readonly string[];
  /** How many calls are carried out; the rest is refused. */
  readonly most: number;
}

export function createToolRun<Here>({ tools, here, agent, actor, most }: ToolRunNeeds<Here>): ToolRun {
  const isAllowed = ({ capability }: Tool<Here>): boolean =>
    agent.includes(capability) && actor.includes(capability);
  const allowed = tools.filter(isAllowed);
  const done = new Map<string, { readonly asked: string; readonly result: Promise<ToolResult['output']> }>();

  const carryOut = async ({ name, input }: ToolCall, context: Context): Promise<unknown> => {
    const found = tools.find((one) => one.name === name);
    if (found === undefined) {
      const known = allowed.map((one) => one.name).join(', ') || 'none';
      return refuse('tools/unknown', `There is no such tool. There are: ${known}.`);
    }
    if (!isAllowed(found)) return refuse('tools/not-allowed', 'That may not be done here.');
    const read = found.input(here).safeParse(input);
    if (!read.success)
      return refuse('tools/wrong-input', z.prettifyError(read.error).slice(0, longestReason));
    const seen = seeTool(found.name, context);
    try {
      const given = found.output.safeParse(await found.perform(read.data, here, context));
      seen.ended(given.success ? null : 'tools/wrong-output');
      return given.success ? given.data : refuse('tools/wrong-output', 'It gave nothing of use.');
    } catch (error) {
      seen.ended('tools/failed');
      if (context.signal.aborted) throw error;
      return refuse('tools/failed', 'It could not be done.');
    }
  };

  return {
    offered: allowed.map(({ name, description, input }) => ({
      name,
      description,
      input: z.toJSONSchema(input(here)),
    })),
    async invoke(call, context) {
      const { id, name } = call;
      const asked = JSON.stringify([name, call.input]) ?? '';
      const before = done.get(id);
      if (before === undefined) {
        const result =
          done.size < most
            ? carryOut(call, context)
            : Promise.resolve(refuse('tools/too-many', `No more than ${most} calls are carried out.`));
        // Refused calls are not kept: however many come, no more than `most` are remembered.
        if (done.size < most) done.set(id, { asked, result });
        return { id, name, output: await result };
      }
      const output =
        before.asked === asked
          ? await before.result
          : refuse('tools/id-used', 'Another call had this id. Give each call an id of its own.');
      return { id, name, output };
    },
  };
}

const longestReason = 400;

function refuse(code: ToolRefusal['error']['code'], because: string): ToolRefusal {
  return { error: { code, because } };
}
