import type { Passage, Telling } from '@lamplight/contracts';

/** Who told a turn: the story's own voice if it said anything, else whoever did; `null` when the watch stopped it. */
export function voiceOf({
  tellings,
  outcome,
}: Pick<Passage, 'tellings' | 'outcome'>): Telling['voice'] | null {
  if (outcome === 'stopped') return null;
  const voices = tellings.map(({ voice }) => voice).filter((voice) => voice !== 'choices');
  return voices.find((voice) => voice === 'plain') ?? voices[0] ?? null;
}
