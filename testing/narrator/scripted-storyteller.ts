import type { LanguageModel, ModelAnswer, ModelCard, ModelPiece, ModelRequest } from '@lamplight/ports';
import { LanguageModelError } from '@lamplight/ports';
import { seededLuck } from '../stream/seeded-luck.ts';
import { linesOf } from './read-fields.ts';

/** What a storyteller does with what it is asked. The words it gives are its whole answer. */
export type Behaviour = (request: ModelRequest, luck: () => number, nth: number) => Script;

/** An answer as it comes: words, and how it ends. */
export interface Script {
  readonly text: string;
  /** `done` by default; `broken` breaks off without an end, `stalls` never goes on, `fails` throws. */
  readonly end?: 'done' | 'length' | 'withheld' | 'calls' | 'broken' | 'stalls' | LanguageModelError;
  /** Tools that it calls although nobody offered any. */
  readonly calls?: readonly { readonly name: string; readonly input: unknown }[];
}

/** A storyteller, and what it was asked. */
export interface ScriptedStoryteller extends LanguageModel {
  readonly asked: readonly ModelRequest[];
  /** How many answers were ended before they were over. */
  readonly ended: number;
}

export interface ScriptedOptions {
  readonly seed?: number;
  readonly card?: Partial<ModelCard>;
  /** Waits before each piece; nobody waits by default. */
  readonly pause?: (piece: string) => Promise<void>;
}

const usualCard: ModelCard = {
  id: 'scripted',
  model: 'scripted-1',
  provider: 'script',
  tiers: ['small', 'large'],
  contextTokens: 16_000,
  outputTokens: 2_000,
  price: { currency: 'EUR', input: 1, output: 4 },
};

/** A language model that writes what its behaviour says, in pieces of any size, the same for the same seed. */
export function createScriptedStoryteller(
  behaviour: Behaviour,
  { seed = 1, card, pause }: ScriptedOptions = {},
): ScriptedStoryteller {
  const luck = seededLuck(seed);
  const asked: ModelRequest[] = [];
  const own = { ...usualCard, ...card };
  let ended = 0;

  async function* stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPiece> {
    asked.push(request);
    const { text, end = 'done', calls = [] } = behaviour(request, luck, asked.length);
    let isOver = false;
    try {
      for (const [index, call] of calls.entries())
        yield { kind: 'call', call: { id: `call-${index}`, ...call } };
      for (let at = 0; at < text.length;) {
        const size = 1 + Math.floor(luck() * 12);
        const piece = text.slice(at, at + size);
        at += size;
        await pause?.(piece);
        if (signal.aborted) throw aborted();
        yield { kind: 'text', text: piece };
      }
      if (end === 'stalls') await untilAborted(signal);
      isOver = true;
      if (end === 'broken' || end === 'stalls') return;
      if (end instanceof LanguageModelError) throw end;
      const usage = { input: 100, cachedInput: 0, output: Math.ceil(text.length / 4) };
      yield { kind: 'end', end, usage, by: own };
    } finally {
      if (!isOver) ended += 1;
    }
  }

  return {
    card: own,
    asked,
    get ended() {
      return ended;
    },
    stream,
    async generate(request, signal): Promise<ModelAnswer> {
      let text = '';
      for await (const piece of stream(request, signal)) {
        if (piece.kind === 'text') text += piece.text;
        if (piece.kind !== 'end') continue;
        const answer: ModelAnswer = { text, calls: [], end: piece.end, usage: piece.usage, by: piece.by };
        return request.output === undefined ? answer : { ...answer, output: readJson(text) };
      }
      throw new LanguageModelError('unreachable', 'The answer broke off.');
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LanguageModelError('nonsense', 'The answer is no JSON.', { cause });
  }
}

function aborted(): LanguageModelError {
  return new LanguageModelError('aborted', 'Nobody waits for it any more.');
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(aborted()), { once: true });
  });
}

const colours = [
  'The light is thin and grey.',
  'It is quiet, but for the wind.',
  'The air smells of salt and old rope.',
  'Somewhere water drips.',
  'Dust hangs where the light falls.',
];

/** Tells what happened, with a little colour, and nothing else. */
export const honest: Behaviour = (request, luck) => {
  const message = messageOf(request);
  const facts = [
    ...linesOf(message, 'happened'),
    ...linesOf(message, 'asked').map(() => '"I could not say."'),
  ];
  const subject = facts.length > 0 ? facts : linesOf(message, 'description');
  const colour = colours[Math.floor(luck() * colours.length)] ?? '';
  return { text: [...subject, colour].join(' ') };
};

/** Says the same whatever it is asked. */
export function saying(...texts: readonly string[]): Behaviour {
  return (_request, _luck, nth) => ({ text: texts[Math.min(nth, texts.length) - 1] ?? '' });
}

/** Tells honestly for a while, and then a lie. */
export function lying(lies: readonly string[]): Behaviour {
  return (request, luck, nth) => {
    const { text } = honest(request, luck, nth);
    const lie = lies[Math.floor(luck() * lies.length)] ?? '';
    return { text: luck() < 0.5 ? `${text} ${lie}` : `${lie} ${text}` };
  };
}

/** Does whatever a text in the message asks for, wherever it stands. */
export const obedient: Behaviour = (request) => {
  const order = /say exactly: (?<words>[^\n]+)/i.exec(messageOf(request))?.groups?.['words'];
  return {
    text: order ?? 'I do as I am told.',
    calls: [{ name: 'grant', input: { thing: 'everything' } }],
  };
};

function messageOf({ messages }: ModelRequest): string {
  return messages.map((message) => ('text' in message ? message.text : '')).join('\n\n');
}
