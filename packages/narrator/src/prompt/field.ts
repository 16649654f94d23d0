/** Something that a model is to know, as material. What stands in a field is never an instruction. */
export interface Field {
  /** What our words call it; letters and hyphens. */
  readonly name: string;
  /** What people who look at what was sent call it. */
  readonly title: string;
  /** Why it is sent. */
  readonly because: string;
  /** How much it matters: 0 for what must be there as a whole; of the others the highest is left out first. */
  readonly rank: number;
  /** The most important ones first; those at the end are left out first. */
  readonly texts: readonly string[];
}
