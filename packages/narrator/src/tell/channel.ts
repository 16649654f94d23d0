/** Hands parts from the work that makes them to the one who reads, in order; the last one ends it. */
export interface Channel<Part> {
  /** Is ignored after the last one. */
  push(part: Part): void;
  last(part: Part): void;
  parts(): AsyncGenerator<Part, void, undefined>;
}

export function createChannel<Part>(): Channel<Part> {
  const waiting: Part[] = [];
  let isOver = false;
  let wake: () => void = () => undefined;
  const push = (part: Part): void => {
    if (isOver) return;
    waiting.push(part);
    wake();
  };
  return {
    push,
    last(part) {
      push(part);
      isOver = true;
    },
    async *parts() {
      for (;;) {
        const part = waiting.shift();
        if (part !== undefined) yield part;
        else if (isOver) return;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
