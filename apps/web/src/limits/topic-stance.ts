import type { Limits, Topic } from '@lamplight/contracts';

/** What a player wants of a topic: it may be there, happen unseen, or not be there at all. */
export type Stance = 'fine' | 'veil' | 'line';

export function stanceOf({ lines, veils }: Limits, topic: Topic): Stance {
  if (lines.includes(topic)) return 'line';
  return veils.includes(topic) ? 'veil' : 'fine';
}

/** The limits with another stance to one topic. */
export function withStance(limits: Limits, topic: Topic, stance: Stance): Limits {
  const lines = limits.lines.filter((one) => one !== topic);
  const veils = limits.veils.filter((one) => one !== topic);
  if (stance === 'line') lines.push(topic);
  if (stance === 'veil') veils.push(topic);
  return { ...limits, lines, veils };
}
