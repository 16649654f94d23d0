import type { Interface } from 'node:readline';
import { asksToStop } from './terminal/asks-to-stop.ts';

/** The lines that are entered, one after the other. */
export interface TypedLines {
  /** The next line, once there is one; `undefined` when none comes any more. */
  next(): Promise<string | undefined>;
  /**
   * Calls back once, until the returned function is called, when somebody wants an end of what is told: at any line, at
   * Ctrl-C, or at the end of what they enter. A line that says no more than that is done with; any other is the next one.
   */
  onStop(stop: () => void): () => void;
}

/** @param byHand whether somebody types them; else they come from a file or a pipe, and more of them may wait */
export function createTypedLines(reader: Interface, byHand: boolean): TypedLines {
  const waiting: string[] = [];
  let isOpen = true;
  let wake: (() => void) | undefined;
  let stop: (() => void) | undefined;

  reader.on('line', (line) => {
    const isDoneWith = stop !== undefined && asksToStop(line);
    stop?.();
    if (isDoneWith) return;
    waiting.push(line);
    wake?.();
  });
  reader.on('SIGINT', () => (stop === undefined ? reader.close() : stop()));
  reader.once('close', () => {
    isOpen = false;
    // The end of a file is no wish of anybody's.
    if (byHand) stop?.();
    wake?.();
  });

  return {
    async next() {
      for (;;) {
        if (waiting.length > 0 || !isOpen) return waiting.shift();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    onStop(listener) {
      const end = (): void => {
        stop = undefined;
      };
      stop = () => {
        end();
        listener();
      };
      const [first] = waiting;
      // An empty line of a file is no key that somebody pressed.
      const isDoneWith = first !== undefined && (byHand || first.trim() !== '') && asksToStop(first);
      if (isDoneWith) waiting.shift();
      // Whoever typed on is further by now; of a file or a pipe all may have come at once.
      if (isDoneWith || (byHand && first !== undefined)) stop();
      return end;
    },
  };
}
