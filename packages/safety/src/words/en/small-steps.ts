/** Something small to do at once, at level 2; two wordings. */
export const grounding: readonly [string, string] = [
  'If it is a lot right now: feel the floor under your feet, and breathe out slowly.',
  'Something small that can help: name five things that you can see, then take a sip of water.',
];

/** Where to call and the plan, at level 3. True where no line is known for a country, too: it names none. */
export const numbersAndPlan: readonly [string, string] = [
  'You can see here who to call. If you have a safety plan, this is a good moment to open it.',
  'Numbers to call stand beside these words. Your safety plan is one step away: you can open it, or begin one.',
];
