import type { PreparedRow } from './prepare-rows.ts';

/** Whether somebody read and labelled the text by itself, and it is measured. */
export function isRead({ row, fold }: PreparedRow): boolean {
  if (fold === -1 || row.file.startsWith('templates/')) return false;
  return row.file.startsWith('own/') || row.level !== undefined || row.source === 'handwritten-train';
}

/** Whether the text was read and is grave, but no emergency. */
export function isReadGrave(prepared: PreparedRow): boolean {
  return isRead(prepared) && prepared.row.level === 3;
}

/** Whether the text was read and needs no pause. */
export function isReadQuiet(prepared: PreparedRow): boolean {
  return isRead(prepared) && (prepared.row.level ?? 0) <= 1 && prepared.row.label !== 'injection';
}
