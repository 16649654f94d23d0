/** The single numbers in what a resource says to call: "113 or 0800-0113" are two. */
export function phoneNumbers(call: string): readonly string[] {
  return call
    .split(/\s+or\s+|[;,/]/)
    .map((number) => number.trim())
    .filter((number) => number !== '');
}

/** Whether it can be dialled as it stands; words around a number must be read, not dialled. */
export function isDialable(number: string): boolean {
  return /^[+\d][\d\s()-]*$/.test(number);
}

/** A number as a link dials it. */
export function dialled(number: string): string {
  return number.replaceAll(/[^+\d]/g, '');
}
