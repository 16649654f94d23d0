import type { Context } from '../context/context.ts';

/**
 * What names a pause: the run's correlation and the place in it, with the numbers of tries and rounds. The same whenever
 * the same run comes to the same place.
 */
export function pauseId(context: Context): string {
  return `${context.correlation}:${placeOf(context)}`;
}

function placeOf({ parent, link, attempt }: Context): string {
  const around = parent === null ? '' : placeOf(parent);
  const segment = link?.segment ?? '';
  const place = around === '' ? segment : `${around}/${segment}`;
  return attempt === 1 ? place : `${place}#${attempt}`;
}
