import type { Remembered } from './remembered.ts';

/** So many facts make a chapter. */
const factsInChapter = 24;
/** The newest ones stay as they are: what has just been learned is still of the moment. */
const newestKept = 12;

/**
 * The facts that are old and many enough to become the next chapter, in order; `null` while there are not enough. What a
 * chapter holds already is not in the next one.
 *
 * @param memory facts and chapters in the order in which they were learned
 */
export function chapterDue(memory: readonly Remembered[]): readonly Remembered[] | null {
  const written = memory.filter(({ kind }) => kind === 'chapter');
  const upTo = written.reduce((turn, chapter) => Math.max(turn, chapter.turn), -1);
  const facts = memory.filter(({ kind, turn }) => kind !== 'chapter' && turn > upTo);
  const ready = facts.slice(0, Math.max(0, facts.length - newestKept));
  if (ready.length < factsInChapter) return null;
  // A turn is in one chapter as a whole.
  const last = ready[factsInChapter - 1]?.turn ?? 0;
  const due = ready.filter(({ turn }) => turn <= last);
  return facts.some((fact) => fact.turn <= last && !due.includes(fact)) ? null : due;
}
