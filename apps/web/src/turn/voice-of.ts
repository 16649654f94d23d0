import type { Passage, Telling } from '@lamplight/contracts';

/** Who told a turn: a model or else the story's own voice if one said anything, else whoever did; `null` when the watch stopped it. */
export function voiceOf({
  tellings,
  outcome,
}: Pick<Passage, 'tellings' | 'outcome'>): Telling['voice'] | null {
  if (outcome === 'stopped') return null;
  const voices = tellings.map(({ voice }) => voice).filter((voice) => voice !== 'choices');
  return (
    voices.find((voice) => voice === 'model') ??
    voices.find((voice) => voice === 'plain') ??
    voices[0] ??
    null
  );
}
