import type { VoiceNote } from '@lamplight/contracts';

/** So long parts are gathered, in milliseconds: what comes at once, as after a reload, is drawn at once. */
const gatherFor = 20;

/** Hands parts of a telling on in the order in which they came, those that come together in one go. */
export function voiceHeard(
  later: (milliseconds: number, work: () => void) => () => void,
  hear: (notes: readonly VoiceNote[]) => void,
): (note: VoiceNote) => void {
  let gathered: VoiceNote[] = [];
  const handOn = (): void => {
    const notes = gathered;
    gathered = [];
    hear(notes);
  };
  return (note) => {
    gathered.push(note);
    if (gathered.length === 1) later(gatherFor, handOn);
  };
}
