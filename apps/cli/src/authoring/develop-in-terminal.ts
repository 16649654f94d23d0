import type { AuthorDesk } from '@lamplight/server';
import { UsageError } from '../arguments.ts';
import { playLines } from '../play-lines.ts';
import { terminalPlayer } from '../terminal-player.ts';
import { paint } from '../terminal/paint.ts';
import { stress } from '../terminal/stress.ts';
import { wrap } from '../terminal/wrap.ts';
import type { StoryTerminal } from '../voice/story-terminal.ts';
import { knownPlace } from './known-place.ts';
import { findingLines, newsText } from './news-text.ts';
import { recordWay } from './record-way.ts';
import { sheetText } from './sheet-text.ts';
import { slashHelp, slashWord } from './slash-words.ts';

/** What is played, and how it begins. */
export interface DevelopWish {
  readonly folder: string;
  readonly from: string | null;
  readonly seed: number;
  /** Comes when the program is to end. */
  readonly stopped: Promise<unknown>;
}

/**
 * Plays an adventure while it is written, until the author leaves. Where the lines came from a file or a pipe and are
 * over, it goes on telling of saves until it is stopped.
 */
export async function developInTerminal(
  terminal: StoryTerminal,
  desk: AuthorDesk,
  { folder, from: first, seed, stopped }: DevelopWish,
): Promise<void> {
  const { show } = terminal;
  let from = first;
  let session = '';
  let shown = '';
  const tell = (telling: string): void => {
    shown = telling;
    show(`\n${stress(wrap(telling, process.stdout.columns))}`);
  };
  const begin = async (place: string | null): Promise<void> => {
    const begun = await desk.start(terminalPlayer, place, seed);
    [session, from] = [begun.id, place];
    tell(begun.telling);
  };
  const aside = async (input: string): Promise<boolean> => {
    const said = slashWord(input);
    if (said === null) return false;
    try {
      const words = await answer(said);
      if (words !== null) show(words);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      show(paint('dim', error.message));
    }
    return true;
  };
  const answer = async ({
    word,
    rest,
  }: NonNullable<ReturnType<typeof slashWord>>): Promise<string | null> => {
    const { places, findings, session: view } = await desk.look(session);
    switch (word) {
      case 'state':
        return view === null ? 'There is no session.' : sheetText(view.sheet, rest);
      case 'places':
        return places.map(({ id, name }) => `  ${id.padEnd(20)} ${name}`).join('\n');
      case 'from':
        await begin(knownPlace(desk.story(), rest));
        return null;
      case 'again':
        await begin(from !== null && Object.hasOwn(desk.story().places, from) ? from : null);
        return null;
      case 'record':
        return recordWay({ folder, name: rest }, desk.story(), { play: desk.play, session, from });
      case 'check':
        return findings.length === 0
          ? 'Nothing to mend, nothing to look at.'
          : findingLines(folder, findings);
      default:
        return slashHelp();
    }
  };
  /** Says what became of a save, and tells the newest words once more if they are others by now. */
  const follow = async (signal: AbortSignal): Promise<void> => {
    for await (const news of desk.news(signal)) {
      if (news.kind === 'played') continue;
      const { findings, session: view } = await desk.look(session);
      if (news.kind === 'checked') {
        if (findings.length > 0) show(paint('yellow', findingLines(folder, findings, 4)));
        continue;
      }
      show(`\n${newsText(news, folder, findings)}`);
      if (news.kind === 'broken') continue;
      if (view?.stopped) show(paint('yellow', wrap(view.stopped, process.stdout.columns)));
      const { telling } = await desk.play.session(terminalPlayer, session);
      if (telling !== shown) tell(telling);
    }
  };

  await begin(first);
  const leaving = new AbortController();
  const following = follow(leaving.signal);
  try {
    const lines = playLines(terminal, {
      play: desk.play,
      session: () => session,
      aside,
      async told() {
        shown = (await desk.play.session(terminalPlayer, session)).telling;
      },
      explain: (fault) => (fault instanceof Error ? `The story failed: ${fault.message}` : null),
    });
    const how = await Promise.race([lines, following.then(() => lines), stopped]);
    if (how === 'no-more-lines' && !process.stdin.isTTY) await Promise.race([following, stopped]);
  } finally {
    leaving.abort();
    await following;
  }
}
