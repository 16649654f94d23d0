import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/lamplight.mjs', import.meta.url));

/** A `lamplight` program that is running, spoken with line by line. */
export interface RunningLamplight extends AsyncDisposable {
  say(line: string): void;
  /** Presses keys, and no Enter after them. */
  press(keys: string): void;
  /** What it has said since it was waited for last, as soon as that has the words; fails when it ends without them. */
  until(words: string | RegExp): Promise<string>;
  /** Closes its standard input. */
  hangUp(): void;
  stop(signal: NodeJS.Signals): void;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/**
 * Starts the program; all that it says, on both channels, is one text.
 *
 * @param terminal on a terminal so wide, as the system's own `script` makes one; else it reads and writes pipes
 */
export function runLamplight(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  terminal?: { readonly columns: number },
): RunningLamplight {
  const command = [process.execPath, bin, ...args];
  const [program = '', ...programWords] =
    terminal === undefined ? command : onTerminal(terminal.columns, command);
  const child = spawn(program, programWords, { env: { PATH: process.env['PATH'], ...env } });
  let fresh = '';
  let closed = false;
  let wake: () => void = () => undefined;
  const hear = (text: string): void => {
    fresh += text;
    wake();
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  // A program that ends without reading its input is no fault of the one who wrote it.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code]: unknown[]) => {
    closed = true;
    wake();
    return typeof code === 'number' ? code : null;
  });
  return {
    say: (line) => void child.stdin.write(`${line}\n`),
    press: (keys) => void child.stdin.write(keys),
    hangUp: () => void child.stdin.end(),
    stop: (signal) => void child.kill(signal),
    ended,
    async until(words) {
      for (;;) {
        const end = endOf(words, fresh);
        if (end !== -1) {
          const said = fresh.slice(0, end);
          fresh = fresh.slice(end);
          return said;
        }
        if (closed) throw new Error(`It ended without saying ${String(words)}. It said:\n${fresh}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function onTerminal(columns: number, command: readonly string[]): string[] {
  const words = command.map((word) => `'${word}'`).join(' ');
  return ['script', '-qec', `stty cols ${columns}; exec ${words}`, '/dev/null'];
}

/** Where lines are broken makes no difference. */
function endOf(words: string | RegExp, text: string): number {
  const pattern = typeof words === 'string' ? new RegExp(literally(words)) : words;
  const match = pattern.exec(text);
  return match === null ? -1 : match.index + match[0].length;
}

function literally(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}
