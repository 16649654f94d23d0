import type { PreparedRow } from './prepare-rows.ts';

/** Whether somebody read and labelled the text by itself, and it is measured. */
export function isRead({ row, fold, isPart }: PreparedRow): boolean {
  if (isPart || fold === -1 || row.file.startsWith('templates/')) return false;
  return row.file.startsWith('own/') || row.level !== undefined || row.source === 'handwritten-train';
}

const besideOrders: ReadonlySet<string> = new Set([
  'own/injection.jsonl',
  'own/orders-and-look-alikes.jsonl',
]);

/** Whether the text was written to look like orders to a machine, and is none. */
export function isOrdersLookAlike(prepared: PreparedRow): boolean {
  return besideOrders.has(prepared.row.file) && prepared.row.label !== 'injection';
}

/** Whether the text was read and is grave, but no emergency. */
export function isReadGrave(prepared: PreparedRow): boolean {
  return isRead(prepared) && prepared.row.level === 3;
}

/** Whether the text was read and needs no pause. */
export function isReadQuiet(prepared: PreparedRow): boolean {
  return isRead(prepared) && (prepared.row.level ?? 0) <= 1 && prepared.row.label !== 'injection';
}
