import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './root.ts';

// The server starts again when one of its files changes; the page is built again when one of its files does.
const programs = [
  ['scripts/build-page.ts', '--watch'],
  ['--watch', '--watch-preserve-output', 'apps/server/src/main.ts'],
];

const children: ChildProcess[] = programs.map((args) => {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  child.once('exit', (code) => stop(code ?? 0));
  return child;
});

function stop(code: number): void {
  process.exitCode ??= code;
  for (const child of children) child.kill();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0));
