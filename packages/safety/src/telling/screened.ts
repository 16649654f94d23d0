declare const screened: unique symbol;

/** Prose that passed the watch. Only `screenTelling` makes it, so whatever is typed this way was read first. */
export type Screened = string & { readonly [screened]: true };

/** Not exported from the package: no other module may call prose screened. */
export function markScreened(text: string): Screened {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand exists in types only; this is its single door
  return text as Screened;
}
