import type { Stretch } from './stretches.ts';

/** Whether somebody says outright that it is over ("I don't want to die any more"). */
export function isOver({ weighed }: Stretch): boolean {
  return weighed.some(({ findings }) => findings.some(({ id }) => id.startsWith('past/')));
}
