import type { ModelMessage, ModelRequest } from '@lamplight/ports';
import type { Context } from '@lamplight/primitives';
import type { ToolRun } from '../tools/tool-run.ts';
import type { Desk } from './desk.ts';

/**
 * Asks a model and carries out what it calls, until it calls nothing more or `isOver` holds. What it is told of a call is
 * the call's typed result. However long it would go on, the desk ends it.
 *
 * @returns what it said last
 * @throws whatever the desk throws
 */
export async function converse(
  desk: Desk,
  tools: ToolRun,
  request: ModelRequest,
  isOver: () => boolean,
  context: Context,
): Promise<string> {
  const messages: ModelMessage[] = [...request.messages];
  for (;;) {
    const answer = await desk.ask({ ...request, messages: [...messages], tools: tools.offered });
    const { calls, text } = answer;
    if (calls.length === 0) return text;
    const results = [];
    // One after another, in the order in which the model wants them.
    for (const call of calls) results.push(await tools.invoke(call, context));
    if (isOver()) return text;
    messages.push({ role: 'calls', calls }, { role: 'results', results });
  }
}
