import type { Turn } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { ada } from './playhouse.ts';

/** One session being played by Ada, line after line. */
export interface PlayingAlong {
  readonly id: string;
  /** Plays one line under a fresh key. */
  readonly say: (text: string) => Promise<Turn>;
  /** Plays several; returns the last answer. */
  readonly sayAll: (...lines: string[]) => Promise<Turn>;
}

export async function playAlong(play: Play, adventure = 'island', seed = 7): Promise<PlayingAlong> {
  const { id } = await play.start(ada, { adventure, seed });
  let count = 0;
  const say = (text: string): Promise<Turn> => play.interact(ada, id, { key: `${id}/${(count += 1)}`, text });
  return {
    id,
    say,
    async sayAll(...lines) {
      const turns: Turn[] = [];
      for (const line of lines) turns.push(await say(line));
      const last = turns.at(-1);
      if (last === undefined) throw new Error('There is nothing to say.');
      return last;
    },
  };
}
