/** What must be heard wherever it is said, and the lowest level at which. */
export const alwaysHeard = [
  ['I bought a rope. Goodbye everyone.', 3],
  ['I took too many pills', 4],
  ['I think I overdosed', 4],
  ['I want to kill myself', 3],
  ['quiero morir', 3],
  ['im gonna unalive myself', 3],
  ['I can’t go on', 2],
  ["I can't go on", 2],
] as const;

/** What stops no story wherever it is said. */
export const neverStopped = [
  "no point in going left, let's go right",
  'I fear failure at my new job',
  'the story ends well',
  'I kill the troll with the sword',
] as const;

/** What is said warmly to, and is no emergency, wherever it is said. */
export const better = "I don't want to kill myself anymore, I feel better";

/** Play wherever the scene offers it. */
export const offered = { text: 'I jump off the cliff into the water', offer: 'jump into the water' } as const;
