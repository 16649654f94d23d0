import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Turn } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { terminalPlayer } from './terminal-player.ts';

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
  const session = await play.start(terminalPlayer, { adventure, seed });
  if (!json) print(session.telling);
  const input = script === '-' ? process.stdin : createReadStream(script);
  const opened = Promise.withResolvers<never>();
  input.once('error', opened.reject);
  const lines = createInterface({ input, crlfDelay: Infinity });
  let count = 0;
  await Promise.race([opened.promise, playLines()]);
  return 0;

  async function playLines(): Promise<void> {
    for await (const line of lines) {
      count += 1;
      const turn = await play.interact(terminalPlayer, session.id, { key: `line-${count}`, text: line });
      print(json ? JSON.stringify(asLine(line, turn)) : `\n> ${line}\n\n${textOf(turn)}`);
    }
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A turn as scripts read it: no times and no random ids. */
function asLine(input: string, turn: Turn): object {
  return {
    turn: turn.turn,
    input,
    outcome: turn.outcome,
    text: textOf(turn),
    events: turn.events,
    place: turn.scene.place.id,
    inventory: turn.scene.inventory.map(({ id }) => id),
    score: turn.score,
    ended: turn.ended,
    hash: turn.hash,
  };
}

/** Everything the player reads: the watch first, then the story. */
export function textOf({ care, text }: Turn): string {
  if (care === null) return text;
  const numbers = care.resources.map(({ name, call, text: sms, url }) => [name, call, sms, url].filter(Boolean).join(' · '));
  const words = [care.title, ...care.paragraphs, ...numbers].join('\n');
  return [words, text].filter(Boolean).join('\n\n');
}
