import {
  type LanguageModel,
  type ModelAnswer,
  type ModelPiece,
  type ModelRequest,
  type ToolCall,
} from '@lamplight/ports';
import { callOptions } from './call-options.ts';
import { abortedError, brokenOff, errorOf, nonsense } from './error-of.ts';
import type { ModelSettings } from './model-settings.ts';
import { providerModel } from './provider-model.ts';
import { readPieces } from './read-pieces.ts';

/**
 * Models behind OpenAI's, Anthropic's or any compatible interface. Nothing is asked before somebody asks, and nothing
 * is tried twice: whoever asks decides what becomes of a failure.
 */
export function createLanguageModels(settings: readonly ModelSettings[]): Promise<readonly LanguageModel[]> {
  return Promise.all(settings.map(createLanguageModel));
}

async function createLanguageModel(settings: ModelSettings): Promise<LanguageModel> {
  const { card, effort } = settings;
  const provider = await providerModel(settings);

  async function* stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelPiece, void> {
    if (signal.aborted) throw abortedError(signal);
    // Whoever leaves the loop ends the request, even where the stream would first have to be asked for its next piece.
    const leaving = new AbortController();
    const options = callOptions(request, effort, AbortSignal.any([signal, leaving.signal]));
    try {
      const answer = await provider.doStream(options);
      yield* readPieces(answer.stream, card);
    } catch (error) {
      throw errorOf(error, signal);
    } finally {
      leaving.abort();
    }
  }

  return {
    card,
    stream,
    generate: async (request, signal) => answerOf(stream(request, signal), request),
  };
}

/**
 * The whole of what is streamed. A whole answer is streamed as well, because only so a provider that works can be told
 * from one that hangs, and an answer that has no end from one that is long.
 */
async function answerOf(pieces: AsyncIterable<ModelPiece>, { output }: ModelRequest): Promise<ModelAnswer> {
  const calls: ToolCall[] = [];
  let text = '';
  for await (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'call') calls.push(piece.call);
    else {
      const { end, usage, by } = piece;
      const told = { text, calls, end, usage, by };
      return output === undefined || end !== 'done' ? told : { ...told, output: jsonOf(text) };
    }
  }
  throw brokenOff();
}

function jsonOf(text: string): unknown {
  try {
    // Some models fence what they were asked for, whatever they are told.
    return JSON.parse(text.replace(/^\s*```(?:json)?\s*\n([^]*?)\n\s*```\s*$/, '$1')) as unknown;
  } catch {
    throw nonsense();
  }
}
