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
      async ask(prompt) {
        show('');
        if (open) {
          lineReader.setPrompt(prompt);
          lineReader.prompt();
        } else process.stdout.write(prompt);
        asking = true;
        const { done, value } = await lines.next();
        asking = false;
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
