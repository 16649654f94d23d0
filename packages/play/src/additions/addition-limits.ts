import { headOf, type Playing, additionOf } from '../playing.ts';
import { type Addition, bytesOf } from './addition.ts';

/** So many things may become part of one story; each makes the rules look at more. */
const mostAdditions = 12;
/** So many bytes they may have together. */
const mostBytes = 96 * 1024;

/** Whether a story has room for something more. */
export function hasRoom(playing: Playing, addition?: Addition): boolean {
  const { additions } = headOf(playing);
  const all = additions.map((made) => additionOf(playing, made));
  if (addition !== undefined) all.push(addition);
  return additions.length < mostAdditions && all.reduce((sum, one) => sum + bytesOf(one), 0) <= mostBytes;
}
