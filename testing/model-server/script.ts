/** What a scripted model does when it is asked something: it answers, or the provider refuses. */
export type Script = Answer | Failure;

export interface Answer {
  readonly steps: readonly Step[];
  /** Why it stops; `calls` where there are calls and `done` where not. `missing` ends in silence, without saying so. */
  readonly end?: 'done' | 'calls' | 'length' | 'withheld' | 'missing';
  /** Guessed from the length of what was sent and written where it is left out. */
  readonly usage?: Usage;
}

export interface Usage {
  readonly input: number;
  readonly cachedInput?: number;
  readonly output: number;
}

export type Step =
  | { readonly text: string }
  /** `input` is JSON, or a text that is sent as it is. */
  | { readonly call: { readonly name: string; readonly input: unknown } }
  /** The JSON that was asked for. */
  | { readonly output: unknown }
  /** Milliseconds. */
  | { readonly wait: number }
  /** Sent as it is, whatever the protocol says. */
  | { readonly raw: string }
  /** An error told in the middle of an answer. */
  | { readonly error: Failure }
  /** `stall`: nothing more comes, and the connection stays. `cut`: the connection is gone. */
  | { readonly then: 'stall' | 'cut' };

/** An answer with another status than 200. */
export interface Failure {
  readonly status: number;
  /** What the provider calls it: `rate_limit_exceeded`. */
  readonly code?: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent instead of the JSON of the protocol. */
  readonly body?: string;
}

/** Says a text as models do, some letters at a time. @param wait milliseconds before each piece */
export function says(text: string, { wait = 0 }: { readonly wait?: number } = {}): Answer {
  const pieces = text.match(/\s*\S{1,6}/g) ?? [];
  const trailing = text.slice(pieces.join('').length);
  const steps = [...pieces, ...(trailing === '' ? [] : [trailing])].map((piece): Step => ({ text: piece }));
  return { steps: wait === 0 ? steps : steps.flatMap((step) => [{ wait }, step]) };
}

/** Wants its tools called. */
export function calls(...wanted: readonly { readonly name: string; readonly input: unknown }[]): Answer {
  return { steps: wanted.map((call) => ({ call })) };
}

/** Answers with JSON. */
export function outputs(output: unknown): Answer {
  return { steps: [{ output }] };
}
