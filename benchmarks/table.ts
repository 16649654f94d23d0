import { isOver, type Row } from './benchmark.ts';

/** The rows as lines of aligned text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.name, figure(row.value), row.unit, verdict(row)]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map(([name = '', value = '', unit = '', note = '']) =>
      `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)} ${unit.padEnd(widths[2] ?? 0)}  ${note}`.trimEnd(),
    )
    .join('\n');
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}

function verdict(row: Row): string {
  const parts = [];
  const judged = isOver(row) ? 'OVER' : 'within';
  if (row.ratio !== undefined)
    parts.push(`× ${figure(row.ratio)}${row.of === undefined ? '' : ` of ${row.of}`}`);
  if (row.limit !== undefined) parts.push(`${judged} the limit of ${figure(row.limit)}`);
  if (row.mostRatio !== undefined) parts.push(`${judged} the limit of × ${figure(row.mostRatio)}`);
  return parts.join(', ');
}
