import { type ResourceRow, resourceRows } from './resource-rows.ts';

/**
 * The rows that may no longer be trusted on a day; a build in which there are any must fail.
 *
 * @param on ISO date, such as `2026-11-21`
 */
export function staleResources(
  on: string,
  rows: readonly ResourceRow[] = resourceRows,
): readonly ResourceRow[] {
  return rows.filter(({ verified_on, expires }) => expires <= on || verified_on > on);
}
