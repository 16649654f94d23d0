import { labels } from './labels.ts';
import type { ReadRow } from './read-all.ts';

/** Every expected level beside the levels that were read, and every kind beside the kinds. */
export function confusions(rows: readonly ReadRow[]): string {
  const levels = [0, 1, 2, 3, 4] as const;
  const header = ['expected \\ read', ...levels.map(String)];
  const table = levels.map((expected) => [
    String(expected),
    ...levels.map((read) =>
      String(rows.filter((one) => one.row.level === expected && one.reading.level === read).length),
    ),
  ]);
  return [markdown([header, ...table]), '', markdown(kinds(rows))].join('\n');
}

/** Of texts that need care: as which kind they were heard. */
function kinds(rows: readonly ReadRow[]): string[][] {
  const needed = rows.filter(({ row }) => row.level >= 2);
  const names = [...new Set(needed.map(({ row }) => row.label))].toSorted();
  const lines = names.map((name) => {
    const group = needed.filter(({ row }) => row.label === name);
    const heard = group.filter(({ reading }) => reading.level >= 2);
    const wrong = new Map<string, number>();
    for (const { reading } of heard) {
      const kind = labels[name]?.kind;
      if (kind !== undefined && reading.kind !== kind)
        wrong.set(reading.kind, (wrong.get(reading.kind) ?? 0) + 1);
    }
    const others = [...wrong].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
    return [name, String(group.length), String(group.length - heard.length), others.join(', ') || '–'];
  });
  return [['needs care', 'texts', 'not heard', 'heard as another kind'], ...lines];
}

/** Lines of cells as a Markdown table, the first as its head. */
export function markdown([head = [], ...lines]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), `|${head.map(() => '---|').join('')}`, ...lines.map(row)].join('\n');
}
