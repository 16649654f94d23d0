import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Terminal } from './tools/terminal.ts';

/** Opens the terminal for as long as the work takes. */
export async function withTerminal<T>(work: (terminal: Terminal) => Promise<T>): Promise<T> {
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
  const lines = lineReader[Symbol.asyncIterator]();
  const show = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  try {
    return await work({
      show,
      async ask(prompt) {
        show('');
        if (open) {
          lineReader.setPrompt(prompt);
          lineReader.prompt();
        } else process.stdout.write(prompt);
        const { done, value } = await lines.next();
        // What comes from a file or a pipe would otherwise be missing from what is shown.
        if (!byHand) show(done === true ? '' : value);
        return done === true ? undefined : value;
      },
      async pass(seconds) {
        if (byHand) await setTimeout(seconds * 1000);
      },
    });
  } finally {
    lineReader.close();
  }
}
