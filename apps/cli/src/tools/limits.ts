import { randomUUID } from 'node:crypto';
import type { Limits, ShownTopic } from '@lamplight/contracts';
import { type Play, PlayError } from '@lamplight/play';
import { terminalPlayer } from '../terminal-player.ts';
import { paint } from '../terminal/paint.ts';
import { wrap } from '../terminal/wrap.ts';
import { wrapIndented } from '../terminal/wrap-indented.ts';
import { changeLimits } from './change-limits.ts';
import type { Terminal } from './terminal.ts';

const ways = '“line …”, “veil …”, “fine …”, “rating …”, “intensity …”; Enter or “quit” leaves.';

/** Shows what the player wants to meet in a session, and changes it line by line. */
export async function limits({ ask, show }: Terminal, play: Play, session: string): Promise<void> {
  const { adventure, limits: now } = await play.session(terminalPlayer, session);
  const topics = play.adventures().find(({ id }) => id === adventure)?.content.topics ?? [];
  let current = now;
  show(limitsText(current, topics));
  for (;;) {
    const line = await ask(`${wrap(ways, process.stdout.columns)}\nlimits> `);
    if (line === undefined || line.trim() === '') return;
    const changed = changeLimits(current, line);
    if (!changed.ok) {
      show(wrap(changed.because, process.stdout.columns));
      continue;
    }
    try {
      const change = { key: randomUUID(), limits: changed.limits };
      current = (await play.setLimits(terminalPlayer, session, change)).limits;
      show(limitsText(current, topics));
    } catch (error) {
      if (!(error instanceof PlayError)) throw error;
      show(wrap(error.message, process.stdout.columns));
    }
  }
}

function limitsText({ rating, intensity, lines, veils }: Limits, topics: readonly ShownTopic[]): string {
  const own = [...lines, ...veils].filter((id) => !topics.some((topic) => topic.id === id));
  const stands = (id: string): string => {
    if (lines.includes(id)) return 'never';
    return veils.includes(id) ? 'not shown' : 'fine';
  };
  const rows = topics.map(({ id, title, essential }) => {
    const how = essential === undefined ? stands(id) : `needed: ${essential}`;
    return wrapIndented(`${id}: ${title} (${how})`, process.stdout.columns);
  });
  const others = own.map((id) => `  ${id} (${stands(id)})`);
  const words =
    'These choose what comes up. No word is blacked out, and a change holds from the next turn on.';
  return [
    `\n${paint('bold', 'My limits')}`,
    wrap(words, process.stdout.columns),
    `  rating: ${rating}   intensity: ${intensity}`,
    ...rows,
    ...others,
  ].join('\n');
}
