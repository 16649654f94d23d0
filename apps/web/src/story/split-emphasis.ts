/** A stretch of prose, stressed or not. */
export interface Stretch {
  readonly text: string;
  readonly isStressed: boolean;
}

/** Prose stresses *words* with asterisks. One that stands alone, or among spaces, is an asterisk. */
export function splitEmphasis(prose: string): readonly Stretch[] {
  return prose
    .split(/\*(?! )([^*\n]+)(?<! )\*/)
    .map((text, index) => ({ text, isStressed: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
