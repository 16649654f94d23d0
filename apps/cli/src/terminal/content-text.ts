import type { Play } from '@lamplight/play';
import { paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** What an adventure touches on, before it begins. */
export function contentText(play: Play, adventure: string): string {
  const found = play.adventures().find(({ id }) => id === adventure);
  if (found === undefined || found.content.topics.length === 0) return '';
  const topics = found.content.topics.map(({ title }) => title.toLowerCase()).join(', ');
  const words = `For ages ${found.ages} and up. It touches on: ${topics}. “limits” chooses what comes up, at any time.`;
  return `\n${paint('dim', wrap(words, process.stdout.columns))}`;
}
