import type { Narrator, TellingAsk, TellingPart } from '@lamplight/narrator';

/** One try of a narrator in a script: sentences, and what comes of them. */
export interface Script {
  readonly sentences: readonly string[];
  /** Waits before the sentence with this index until the test lets it go on. */
  readonly until?: { readonly sentence: number; readonly gate: Promise<void> };
  /** Never says anything more after its sentences, and does not listen when it is to end. */
  readonly hangs?: true;
  /** Throws after its sentences, which no narrator may. */
  readonly throws?: Error;
  /** Gives up after its sentences for this reason. */
  readonly fails?: string;
}

export interface ScriptedNarrator extends Narrator {
  /** What it was asked, in order. */
  readonly asked: readonly TellingAsk[];
}

const usage = { input: 1000, cachedInput: 0, output: 100 };
const price = { currency: 'USD', input: 2, output: 10 };

/**
 * A narrator without a model: tells what its script says, each sentence through the gate that it was handed. What the
 * world says of a sentence is not asked, so that a script may hold anything.
 */
export function scriptedNarrator(script: (ask: TellingAsk) => Script): ScriptedNarrator {
  const asked: TellingAsk[] = [];
  const attempt = (cut: string | null) => ({
    model: 'stand-in',
    prompt: 'narrate-1',
    parts: [
      {
        name: 'happened',
        title: 'What happened',
        because: 'It is to be told.',
        tokens: 12,
        text: 'You look around.',
      },
    ],
    leftOut: [],
    cut,
    cached: false,
    usage,
    estimated: false,
    price,
    failed: [],
  });
  const plain = (because: string): TellingPart => {
    return { kind: 'over', as: 'plain', because, text: '', attempts: [attempt(because)] };
  };

  async function* tell(ask: TellingAsk): AsyncGenerator<TellingPart> {
    asked.push(ask);
    const { sentences, until, hangs, throws, fails } = script(ask);
    const gate = ask.gate();
    const ended = new Promise<void>((resolve) => {
      ask.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    yield { kind: 'began', model: 'stand-in', attempt: 1 };
    let told = '';
    for (const [index, sentence] of sentences.entries()) {
      if (until?.sentence === index) await Promise.race([until.gate, ended]);
      if (ask.signal.aborted) {
        yield plain('voice/stopped');
        return;
      }
      const passed = gate.push(index === 0 ? sentence : ` ${sentence}`);
      if (!passed.ok) {
        yield { kind: 'cut', because: passed.code };
        yield plain(passed.code);
        return;
      }
      if (passed.text !== '') yield { kind: 'sentence', text: passed.text };
      told += passed.text;
    }
    if (hangs) await new Promise(() => undefined);
    if (throws !== undefined) throw throws;
    const rest = gate.end();
    if (fails !== undefined || !rest.ok) {
      yield plain(fails ?? (rest.ok ? 'voice/broken' : rest.code));
      return;
    }
    if (rest.text !== '') yield { kind: 'sentence', text: rest.text };
    yield { kind: 'over', as: 'told', because: null, text: told + rest.text, attempts: [attempt(null)] };
  }
  return { tell, asked };
}
