import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** Runs a Node program at the root, with this terminal as its own; resolves to its exit code, 1 for a signal. */
export function runNode(args: readonly string[]): Promise<number> {
  return run(process.execPath, args);
}

/** Runs a command at the root, with this terminal as its own; resolves to its exit code, 1 for a signal. */
export function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
