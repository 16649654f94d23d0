import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider';
import {
  LanguageModelError,
  type ModelCard,
  type ModelEnd,
  type ModelPiece,
  type ModelUsage,
} from '@lamplight/ports';
import { brokenOff } from './error-of.ts';

/** Letters of text and of what tools are called with. No scene comes near it. */
const mostLetters = 1024 * 1024;

/**
 * What a provider streams, piece by piece.
 *
 * @throws LanguageModelError or what the SDK says; without an `end`, nothing of it is whole
 */
export async function* readPieces(
  parts: AsyncIterable<LanguageModelV4StreamPart>,
  by: ModelCard,
): AsyncGenerator<ModelPiece, void> {
  let letters = 0;
  let called = false;
  for await (const part of parts) {
    switch (part.type) {
      case 'text-delta':
        grow(part.delta);
        if (part.delta !== '') yield { kind: 'text', text: part.delta };
        break;
      case 'tool-input-delta':
        grow(part.delta);
        break;
      case 'tool-call':
        called = true;
        yield {
          kind: 'call',
          call: { id: part.toolCallId, name: part.toolName, input: inputOf(part.input) },
        };
        break;
      case 'error':
        throw part.error;
      case 'finish':
        yield { kind: 'end', end: endOf(part.finishReason, called), usage: usageOf(part.usage), by };
        return;
      default:
      // Thoughts, sources and pings are not for us.
    }
  }
  throw brokenOff();

  function grow(more: string): void {
    letters += more.length;
    if (letters > mostLetters) {
      throw new LanguageModelError('nonsense', `The answer is longer than ${mostLetters} letters.`);
    }
  }
}

function endOf(
  { unified, raw }: Extract<LanguageModelV4StreamPart, { type: 'finish' }>['finishReason'],
  called: boolean,
): ModelEnd {
  if (unified === 'length') return 'length';
  if (unified === 'content-filter') return 'withheld';
  // Servers have names of their own for being done; what has no name at all never said that it was over.
  if (unified === 'interrupted' || (unified === 'other' && raw === undefined)) throw brokenOff();
  if (unified === 'error' || raw === 'error') {
    throw new LanguageModelError('broken', 'The provider failed while it answered.');
  }
  // Some say `stop` of an answer that wants its tools called.
  return called ? 'calls' : 'done';
}

/** As the model wrote it: what is no JSON stays the text that it is, for whoever checks it. */
function inputOf(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return written;
  }
}

function usageOf({ inputTokens, outputTokens }: LanguageModelV4Usage): ModelUsage {
  return {
    input: inputTokens.total ?? 0,
    cachedInput: inputTokens.cacheRead ?? 0,
    output: outputTokens.total ?? 0,
  };
}
