import type { Reading } from '@lamplight/safety';

/** Whether nothing was heard but, at the most, that somebody said something grave a while ago. */
export function isQuiet({ level, reasons }: Reading): boolean {
  return level === 0 || (level === 1 && reasons.every((reason) => reason === 'lingering/calm'));
}
