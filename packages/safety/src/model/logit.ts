const leastChance = 1e-9;

/** The score behind a probability, never without end. */
export function logit(probability: number): number {
  const chance = Math.min(1 - leastChance, Math.max(leastChance, probability));
  return Math.log(chance / (1 - chance));
}
