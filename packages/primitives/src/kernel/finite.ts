/** A setting as JSON: `null` where there is no bound. */
export function finite(value: number): number | null {
  return value === Infinity ? null : value;
}
