/** A place's name within a sentence: `the Boathouse`. */
export function amidName(name: string): string {
  return name.replace(/^The\b/, 'the');
}
