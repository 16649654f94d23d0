import type { Play } from '@lamplight/play';
import { terminalPlayer } from '../terminal-player.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import type { StoryTerminal } from '../voice/story-terminal.ts';

/** Lets a model think of something to add, which can be stopped from the moment at which it is asked. */
export async function stoppable<T>(
  play: Play,
  session: string,
  onStop: StoryTerminal['onStop'],
  work: () => Promise<T>,
): Promise<T> {
  let letGo: (() => void) | undefined;
  let stopped: Promise<void> | undefined;
  const listening = play.voice.listen(terminalPlayer, session, ({ part }) => {
    if (part.kind !== 'proposal') return;
    letGo ??= onStop(() => {
      stopped = play.additions.stop(terminalPlayer, session);
    });
  });
  // Words that ask for care are answered also where the session cannot be read.
  const leave = await unlessUnreadable(listening, () => undefined);
  try {
    return await work();
  } finally {
    leave();
    letGo?.();
    await stopped;
  }
}
