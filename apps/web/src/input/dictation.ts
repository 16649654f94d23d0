/** The part of the browser's `SpeechRecognition` that is needed here; not every browser has it. */
export interface Dictation {
  lang: string;
  interimResults: boolean;
  addEventListener(name: 'result', listener: (event: DictationEvent) => void): void;
  addEventListener(name: 'error', listener: (event: { readonly error: string }) => void): void;
  addEventListener(name: 'end', listener: () => void): void;
  start(): void;
  stop(): void;
}

interface DictationEvent {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

/** What makes a `Dictation` in this browser, or `null`. */
export function dictationOf(browser: object): (new () => Dictation) | null {
  const found: unknown =
    Reflect.get(browser, 'SpeechRecognition') ?? Reflect.get(browser, 'webkitSpeechRecognition');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name is the browsers' agreement on the shape
  return typeof found === 'function' ? (found as new () => Dictation) : null;
}

/** Everything that was heard so far, as one line. */
export function heard({ results }: DictationEvent): string {
  return Array.from(results, (result) => result[0]?.transcript.trim() ?? '')
    .join(' ')
    .trim();
}
