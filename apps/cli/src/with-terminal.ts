import { createInterface, type Interface } from 'node:readline';
import { createTypedLines } from './typed-lines.ts';
import type { StoryTerminal } from './voice/story-terminal.ts';

/** Opens the terminal for as long as the work takes. */
export async function withTerminal<T>(work: (terminal: StoryTerminal) => Promise<T>): Promise<T> {
  const byHand = process.stdin.isTTY && process.stdout.isTTY;
  const lineReader = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: byHand,
    historySize: 500,
    removeHistoryDuplicates: true,
  });
  // It closes at the end of the input, or by Ctrl-C, while lines may still be waiting to be read.
  let open = true;
  lineReader.once('close', () => {
    open = false;
  });
  const lines = createTypedLines(lineReader, byHand);
  let asking = false;
  const show = (text: string): void => {
    const isBetween = asking && open && byHand;
    // Above the line that is being written, which is kept.
    process.stdout.write(isBetween ? `\r\u001B[K${text}\n` : `${text}\n`);
    if (isBetween) lineReader.prompt(true);
  };
  try {
    return await work({
      show,
      write: (text) => void process.stdout.write(text),
      async ask(prompt) {
        show('');
        if (open) {
          lineReader.setPrompt(prompt);
          lineReader.prompt();
        } else process.stdout.write(prompt);
        asking = true;
        const line = await lines.next();
        asking = false;
        // What comes from a file or a pipe would otherwise be missing from what is shown.
        if (!byHand) show(line ?? '');
        return line;
      },
      pass: async (seconds) => !byHand || (open && (await uninterrupted(lineReader, seconds))),
      onStop: (stop) => lines.onStop(stop),
    });
  } finally {
    lineReader.close();
  }
}

function uninterrupted(lineReader: Interface, seconds: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const interrupt = (): void => resolve(false);
  const timer = setTimeout(resolve, seconds * 1000, true);
  lineReader.once('line', interrupt).once('close', interrupt);
  return promise.finally(() => {
    clearTimeout(timer);
    lineReader.off('line', interrupt).off('close', interrupt);
  });
}
