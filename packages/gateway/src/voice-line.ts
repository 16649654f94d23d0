import type { VoiceNote } from '@lamplight/contracts';

/** Adds a part to those that wait for the numbered message that they are about. */
export function withNote(waiting: readonly VoiceNote[], note: VoiceNote): readonly VoiceNote[] {
  // Of a telling that another one follows, nothing counts any more but that it is over.
  const isFirstOfTelling = note.number === 1 && note.part.kind !== 'proposal';
  const kept = isFirstOfTelling
    ? waiting.filter(({ part }) => part.kind === 'over' || part.kind === 'proposal')
    : waiting;
  return [...kept, note];
}

/** What may be sent to somebody who was sent every numbered message up to `sent`, and what goes on waiting. */
export function notesUpTo(
  waiting: readonly VoiceNote[],
  sent: number,
): readonly [ready: readonly VoiceNote[], rest: readonly VoiceNote[]] {
  const held = waiting.findIndex((note) => aboutOf(note) > sent);
  return held < 0 ? [waiting, []] : [waiting.slice(0, held), waiting.slice(held)];
}

/** The numbered message that must be there first: the turn that is told, in the end the entry that holds the telling. */
function aboutOf({ of, part }: VoiceNote): number {
  // What words mean is asked before there is anything that it could be about; a proposal is about nothing there is.
  if (part.kind === 'proposal' || (part.kind === 'step' && part.step === 'understand')) return 0;
  return part.kind === 'over' ? (part.sequence ?? of) : of;
}
