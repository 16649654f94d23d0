import { begunIn } from '@lamplight/adventure';
import { composeTrial } from '@lamplight/server';
import type { Story } from '@lamplight/world';
import { linesOf } from '../lines-of.ts';
import { openScript } from '../open-script.ts';
import { playLines } from '../play-lines.ts';
import { terminalPlayer } from '../terminal-player.ts';
import { paint } from '../terminal/paint.ts';
import { stress } from '../terminal/stress.ts';
import { wrap } from '../terminal/wrap.ts';
import { withTerminal } from '../with-terminal.ts';
import { checkRecordingName, type RecordingPlace, recordWay } from './record-way.ts';

/** How to play what is to be recorded. */
export interface RecordWish {
  readonly seed: number;
  readonly from: string | null;
  /** A file with one input a line, or `-`; by hand when it is left out. */
  readonly script: string | undefined;
}

/** Plays an adventure, by hand or from a script, and records the way that was taken. */
export async function recordByHand(place: RecordingPlace, story: Story, wish: RecordWish): Promise<void> {
  await checkRecordingName(place);
  const { seed, from, script } = wish;
  await using trial = await composeTrial([begunIn(story, from)]);
  const { play } = trial;
  const { id: session, telling } = await play.start(terminalPlayer, { adventure: story.id, seed });
  if (script === undefined) {
    await withTerminal(async (terminal) => {
      terminal.show(stress(wrap(telling, process.stdout.columns)));
      terminal.show(paint('dim', '\n(This is being recorded. “undo” leaves a turn out; “quit” ends it.)'));
      await playLines(terminal, { play, session: () => session, aside: async () => false });
    });
  } else {
    let count = 0;
    for await (const text of linesOf(await openScript(script))) {
      count += 1;
      if (text.trim() === '' || text.startsWith('#')) continue;
      await play.interact(terminalPlayer, session, { key: `line-${count}`, text });
    }
  }
  console.log(await recordWay(place, story, { play, session, from }));
}
