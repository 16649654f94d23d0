import type { EarPart } from './ear-file.ts';

/** A change of weights as the file holds it: each column in steps of its own, of which its largest number has 127. */
export function packChange(name: string, change: Float32Array, columns: number): EarPart {
  const rows = change.length / columns;
  const steps = Float32Array.from({ length: columns }, (_, column) => {
    let largest = 0;
    for (let row = 0; row < rows; row++)
      largest = Math.max(largest, Math.abs(change[row * columns + column] ?? 0));
    return largest / 127;
  });
  const units = Int8Array.from(change, (value, at) => {
    const step = steps[at % columns] ?? 0;
    return step === 0 ? 0 : Math.round(value / step);
  });
  return { name, rows, columns, steps, units };
}
