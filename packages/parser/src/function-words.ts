/** Stand before a noun and say nothing about which one is meant. */
export const determiners: ReadonlySet<string> = new Set(
  'the a an some my your his her its our their this that these those any'.split(' '),
);

/** May stand inside a noun phrase without being part of a name. */
export const fillers: ReadonlySet<string> = new Set(['of', ...determiners]);

export type Pronoun = 'it' | 'them' | 'him' | 'her' | 'there';

export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['it', 'it'],
  ['this', 'it'],
  ['that', 'it'],
  ['itself', 'it'],
  ['them', 'them'],
  ['these', 'them'],
  ['those', 'them'],
  ['themselves', 'them'],
  ['him', 'him'],
  ['himself', 'him'],
  ['her', 'her'],
  ['herself', 'her'],
  ['there', 'there'],
]);

/** Ask for everything that fits. */
export const alls: ReadonlySet<string> = new Set(['all', 'everything', 'both', 'every', 'each']);

/** Leave something out of everything. */
export const exceptions: ReadonlySet<string> = new Set(['except', 'but', 'excluding', 'besides', 'without']);

/** Say where a thing is that is meant: `the lamp on the table`. */
export const places: ReadonlySet<string> = new Set(['in', 'inside', 'on', 'upon', 'from', 'with']);

/** Words that are understood wherever they stand, so that they are never called unknown. */
export const common: ReadonlySet<string> = new Set([
  ...fillers,
  ...pronouns.keys(),
  ...alls,
  ...exceptions,
  ...places,
  ...'and then to at for not me myself i you please'.split(' '),
]);
