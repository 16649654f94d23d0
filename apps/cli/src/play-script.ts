import type { Turn } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { linesOf } from './lines-of.ts';
import { openScript } from './open-script.ts';
import { terminalPlayer } from './terminal-player.ts';
import { wordsOfTurn } from './words-of-turn.ts';

/** What to play, and how to print it. */
export interface Script {
  readonly adventure: string;
  /** A file with one input a line, or `-` for standard input. */
  readonly script: string;
  readonly seed: number;
  readonly json: boolean;
}

/** Plays a script from its first line to its last; equal seeds and inputs print equal bytes. */
export async function playScript(play: Play, { adventure, script, seed, json }: Script): Promise<number> {
  const input = await openScript(script);
  const session = await play.start(terminalPlayer, { adventure, seed });
  if (!json) print(session.telling);
  let count = 0;
  for await (const line of linesOf(input)) {
    count += 1;
    const turn = await play.interact(terminalPlayer, session.id, { key: `line-${count}`, text: line });
    print(json ? onOneLine(asLine(line, turn)) : `\n> ${line}\n\n${wordsOfTurn(turn)}`);
  }
  return 0;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** JSON that every reader takes for one line: some break lines at more than a line feed. */
function onOneLine(value: object): string {
  return JSON.stringify(value).replaceAll(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A turn as scripts read it: no times and no random ids. */
function asLine(input: string, turn: Turn): object {
  return {
    turn: turn.turn,
    input,
    outcome: turn.outcome,
    text: wordsOfTurn(turn),
    events: turn.events,
    place: turn.scene.place.id,
    inventory: turn.scene.inventory.map(({ id }) => id),
    score: turn.score,
    ended: turn.ended,
    hash: turn.hash,
  };
}
