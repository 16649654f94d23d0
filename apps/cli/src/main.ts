import { UsageError } from './arguments.ts';

/** Carries out a command with its arguments and returns the exit code. */
export type CommandLine = (args: readonly string[]) => Promise<number>;

/** Each brings what it needs and no more: whoever asks for help does not wait for the server's parts. */
const commands: Readonly<Record<string, () => Promise<CommandLine>>> = {
  play: async () => (await import('./commands/play.ts')).play,
  plan: async () => (await import('./commands/plan.ts')).plan,
  breathe: async () => (await import('./commands/breathe.ts')).breathe,
  ground: async () => (await import('./commands/ground.ts')).ground,
  serve: async () => (await import('./commands/serve.ts')).serve,
  check: async () => (await import('./commands/check.ts')).check,
  new: async () => (await import('./commands/new-adventure.ts')).newAdventure,
  dev: async () => (await import('./commands/develop.ts')).develop,
  test: async () => (await import('./commands/test-adventure.ts')).testAdventure,
  replay: async () => (await import('./commands/replay.ts')).replay,
  export: async () => (await import('./commands/export-session.ts')).exportSession,
  sessions: async () => (await import('./commands/list-sessions.ts')).listSessions,
  watch: async () => (await import('./watch.ts')).watch,
  'watch-log': async () => (await import('./watch-log.ts')).watchLog,
  contacts: async () => (await import('./contacts.ts')).contacts,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'rotate-keys': async () => (await import('./commands/rotate-keys.ts')).rotateKeys,
  help: async () => (await import('./commands/help.ts')).help,
};

/** The `lamplight` program. */
export async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', leaveQuietly);
  const [name = 'help', ...rest] = args.some((word) => word === '--help' || word === '-h') ? ['help'] : args;
  try {
    const bring = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (bring === undefined) {
      throw new UsageError(`There is no command "${name}". There is: ${Object.keys(commands).join(', ')}.`);
    }
    const command = await bring();
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
