/** Tells whoever listens now. */
export interface News<Message> {
  tell(message: Message): void;
  /** Every message from now on, until the signal is aborted or the news is over. */
  follow(signal: AbortSignal): AsyncGenerator<Message>;
  /** Ends it for everybody. */
  close(): void;
}

export function createNews<Message>(): News<Message> {
  const listeners = new Set<(message: Message) => void>();
  const over = new AbortController();
  return {
    tell(message) {
      for (const listener of listeners) listener(message);
    },
    close: () => over.abort(),
    follow(signal) {
      // Listens from the call on, and not only from the first message that is asked for.
      const waiting: Message[] = [];
      let wake: () => void = () => undefined;
      const hear = (message: Message): void => {
        waiting.push(message);
        wake();
      };
      listeners.add(hear);
      const ended = AbortSignal.any([signal, over.signal]);
      ended.addEventListener('abort', () => wake(), { once: true });
      return messages();

      async function* messages(): AsyncGenerator<Message> {
        try {
          while (!ended.aborted) {
            const next = waiting.shift();
            if (next !== undefined) yield next;
            else {
              await new Promise<void>((resolve) => {
                wake = resolve;
              });
            }
          }
        } finally {
          listeners.delete(hear);
        }
      }
    },
  };
}
