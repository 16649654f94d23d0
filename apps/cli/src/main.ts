import { UsageError } from './arguments.ts';
import { backup } from './commands/backup.ts';
import { breathe } from './commands/breathe.ts';
import { check } from './commands/check.ts';
import { develop } from './commands/develop.ts';
import { exportSession } from './commands/export-session.ts';
import { ground } from './commands/ground.ts';
import { help } from './commands/help.ts';
import { listSessions } from './commands/list-sessions.ts';
import { newAdventure } from './commands/new-adventure.ts';
import { plan } from './commands/plan.ts';
import { play } from './commands/play.ts';
import { replay } from './commands/replay.ts';
import { restore } from './commands/restore.ts';
import { rotateKeys } from './commands/rotate-keys.ts';
import { serve } from './commands/serve.ts';
import { testAdventure } from './commands/test-adventure.ts';
import { contacts } from './contacts.ts';
import { watchLog } from './watch-log.ts';
import { watch } from './watch.ts';

/** Carries out a command with its arguments and returns the exit code. */
export type CommandLine = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, CommandLine>> = {
  play,
  plan,
  breathe,
  ground,
  serve,
  check,
  new: newAdventure,
  dev: develop,
  test: testAdventure,
  replay,
  export: exportSession,
  sessions: listSessions,
  watch,
  'watch-log': watchLog,
  contacts,
  backup,
  restore,
  'rotate-keys': rotateKeys,
  help,
};

/** The `lamplight` program. */
export async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', leaveQuietly);
  const [name = 'help', ...rest] = args.some((word) => word === '--help' || word === '-h') ? ['help'] : args;
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      throw new UsageError(`There is no command "${name}". There is: ${Object.keys(commands).join(', ')}.`);
    }
    return await command(rest);
  } catch (error) {
    if (!isForeseen(error)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Whoever read the output has had enough (`| head`): that is no fault. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** Errors with a code say in their message what was wrong and what would be right. */
function isForeseen(error: unknown): error is Error {
  return error instanceof Error && 'code' in error;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
