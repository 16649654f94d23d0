import type { Play, Who } from '@lamplight/play';
import { composeReader, composeStories, homeTenant, readConfig } from '@lamplight/server';
import { UsageError } from './arguments.ts';

/** A session in the data folder, open for reading by whoever may read the folder. */
export interface KeptSession extends AsyncDisposable {
  readonly play: Play;
  readonly who: Who;
  readonly session: string;
}

/** Opens a session of any player of this installation. @throws UsageError when there is none by that id */
export async function openKept(session: string): Promise<KeptSession> {
  const config = readConfig();
  const { playable } = await composeStories(config);
  const playhouse = await composeReader(config, playable);
  const row = await playhouse.journal.session(homeTenant, session);
  if (row === undefined) {
    await playhouse[Symbol.asyncDispose]();
    throw new UsageError(
      `There is no session "${session}" in ${config.dataFolder}. Its id stands in the page's address.`,
    );
  }
  return {
    play: playhouse.play,
    who: { tenant: row.tenant, player: row.player },
    session,
    [Symbol.asyncDispose]: () => playhouse[Symbol.asyncDispose](),
  };
}

/** The one session that was named. */
export function sessionUsage(positionals: readonly string[], usage: string): string {
  const [session] = positionals;
  if (session === undefined || positionals.length > 1) throw new UsageError(`Usage: ${usage}`);
  return session;
}
