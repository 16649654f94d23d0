import type { Play } from '@lamplight/play';
import { attentive } from './attentive-terminal.ts';
import { chooseSession } from './choose-session.ts';
import { playLines } from './play-lines.ts';
import { paint } from './terminal/paint.ts';
import { wrap } from './terminal/wrap.ts';
import { toldByTerminal } from './told-by-terminal.ts';
import { withTerminal } from './with-terminal.ts';

/** What to play. */
export interface Wish {
  readonly adventure: string | undefined;
  readonly seed: number | undefined;
  /** Begins anew even where a playing could go on. */
  readonly fresh: boolean;
}

/** Plays by hand, with everything kept. */
export function playInTerminal(play: Play, wish: Wish): Promise<number> {
  return withTerminal(async (terminal) => {
    const { show } = terminal;
    const session = await chooseSession(play, wish, attentive(terminal, { play }));
    if (session === undefined) return 0;
    await playLines(terminal, {
      play,
      session: () => session,
      async aside(input) {
        const told = toldByTerminal(input, session);
        if (told !== null) show(`\n${paint('dim', wrap(told, process.stdout.columns))}`);
        return told !== null;
      },
    });
    show(paint('dim', '\nYour story waits here, just as it is.'));
    return 0;
  });
}
