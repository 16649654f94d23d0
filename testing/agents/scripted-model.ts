import {
  type LanguageModel,
  type ModelAnswer,
  type ModelCard,
  type ModelPiece,
  type ModelRequest,
  type ModelUsage,
  type ToolCall,
} from '@lamplight/ports';
import type { Environment } from '@lamplight/primitives';

/** What a scripted model does with one request. Times are in milliseconds. */
export type Scripted =
  /** Writes pieces of text, each after a wait, and ends. */
  | { readonly text: readonly string[]; readonly wait?: number; readonly usage?: ModelUsage }
  /** Gives JSON. */
  | { readonly output: unknown; readonly wait?: number }
  /** Calls tools. */
  | { readonly calls: readonly ToolCall[]; readonly wait?: number }
  /** Fails, after some pieces if there are any. */
  | { readonly fails: Error; readonly after?: readonly string[] }
  /** Says nothing more after some pieces, until it is aborted. */
  | { readonly stalls: readonly string[] }
  /** Ends without an end after some pieces. */
  | { readonly breaksOff: readonly string[] };

export interface ScriptedModel extends LanguageModel {
  /** What it was asked, in order. */
  readonly requests: ModelRequest[];
  /** How many requests run now. */
  readonly running: () => number;
}

const usual: ModelUsage = { input: 100, cachedInput: 0, output: 20 };

/** The port in memory: does what a script says, and the last thing in it again and again. */
export function scriptedModel(
  card: Partial<ModelCard> & { readonly id: string },
  script: readonly Scripted[] | ((request: ModelRequest) => Scripted),
  environment: Pick<Environment, 'after'>,
): ScriptedModel {
  const full: ModelCard = {
    model: `${card.id}-1`,
    provider: 'scripted',
    tiers: ['large'],
    contextTokens: 8_000,
    outputTokens: 1_000,
    price: null,
    ...card,
  };
  const requests: ModelRequest[] = [];
  let running = 0;
  const next = (request: ModelRequest): Scripted => {
    const at = requests.push(request) - 1;
    const scripted = typeof script === 'function' ? script(request) : script[Math.min(at, script.length - 1)];
    if (scripted === undefined) throw new RangeError('A script needs at least one thing to do.');
    return scripted;
  };
  const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = milliseconds === Infinity ? () => undefined : environment.after(milliseconds, resolve);
      signal.addEventListener('abort', () => {
        stop();
        reject(signal.reason);
      });
    });
  async function* pieces(scripted: Scripted, signal: AbortSignal): AsyncGenerator<ModelPiece> {
    const text = (words: string): ModelPiece => ({ kind: 'text', text: words });
    const end = (usage = usual): ModelPiece => ({
      kind: 'end',
      end: 'calls' in scripted ? 'calls' : 'done',
      usage,
      by: full,
    });
    if ('fails' in scripted) {
      for (const words of scripted.after ?? []) yield text(words);
      throw scripted.fails;
    }
    if ('breaksOff' in scripted) {
      for (const words of scripted.breaksOff) yield text(words);
      return;
    }
    if ('stalls' in scripted) {
      for (const words of scripted.stalls) yield text(words);
      await sleep(Infinity, signal);
      return;
    }
    if (scripted.wait !== undefined) await sleep(scripted.wait, signal);
    if ('text' in scripted) {
      for (const words of scripted.text) {
        yield text(words);
        if (scripted.wait !== undefined) await sleep(scripted.wait, signal);
      }
      yield end(scripted.usage);
      return;
    }
    if ('calls' in scripted) {
      for (const call of scripted.calls) yield { kind: 'call', call };
    } else yield text(JSON.stringify(scripted.output));
    yield end();
  }
  async function* stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelPiece> {
    running += 1;
    try {
      yield* pieces(next(request), signal);
    } finally {
      running -= 1;
    }
  }
  return {
    card: full,
    requests,
    running: () => running,
    stream,
    async generate(request, signal): Promise<ModelAnswer> {
      running += 1;
      try {
        const scripted = next(request);
        const answer = { text: '', calls: [] as ToolCall[], end: 'done' as const, usage: usual, by: full };
        let ended: ModelAnswer | null = null;
        for await (const piece of pieces(scripted, signal)) {
          if (piece.kind === 'text') answer.text += piece.text;
          if (piece.kind === 'call') answer.calls.push(piece.call);
          if (piece.kind === 'end') ended = { ...answer, end: piece.end, usage: piece.usage };
        }
        if (ended === null) throw new TypeError('A whole answer cannot break off.');
        return 'output' in scripted ? { ...ended, output: scripted.output } : ended;
      } finally {
        running -= 1;
      }
    },
  };
}
