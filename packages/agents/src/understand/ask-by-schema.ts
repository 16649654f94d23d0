import type { ModelRequest } from '@lamplight/ports';
import type { Context } from '@lamplight/primitives';
import { z } from 'zod';
import type { Desk } from '../agent/desk.ts';
import type { ToolRun } from '../tools/tool-run.ts';

/**
 * Asks a model that knows nothing of tools for JSON that says which of them it would call. What it says goes the very way
 * of a call.
 */
export async function askBySchema(
  desk: Desk,
  tools: ToolRun,
  request: ModelRequest,
  offers: number,
  context: Context,
): Promise<void> {
  const schema = z.strictObject({
    tool: z.enum(['none', 'do_offer', 'say']),
    offer: z.literal([0, ...Array.from({ length: offers }, (_, index) => index + 1)]),
    sentence: z.string(),
  });
  const output = { name: 'meant', schema: z.toJSONSchema(schema) };
  const answer = await desk.ask({ ...request, system: `${request.system}\n${how}`, output });
  const read = schema.safeParse(answer.output);
  if (!read.success || read.data.tool === 'none') return;
  const { tool: name, offer, sentence } = read.data;
  const input = name === 'do_offer' ? { offer } : { sentence };
  await tools.invoke({ id: 'meant', name, input }, context);
}

const how =
  'You cannot call tools now. Give the JSON that is asked for instead: which tool you would call, with 0 and "" for what it does not take.';
