import type { AuthorSheet } from '@lamplight/contracts';
import { columns } from '../terminal/columns.ts';
import { paint } from '../terminal/paint.ts';

/** A state as text. What the last turn changed has a star; a word shows only what has it in its name or title. */
export function sheetText({ sections, happened }: AuthorSheet, word: string): string {
  const wanted = word.trim().toLowerCase();
  const has = (text: string): boolean => text.toLowerCase().includes(wanted);
  const shown = sections.flatMap(({ title, lines }) => {
    const found = has(title) ? lines : lines.filter(({ name }) => has(name));
    if (found.length === 0) return [];
    const rows = found.map(({ name, value, changed }) => [changed ? '*' : ' ', name, value]);
    return [paint('bold', title), columns(rows), ''];
  });
  const last = has('last turn') ? [paint('bold', 'Last turn'), ...happened.map((one) => `   ${one}`)] : [];
  const all = [...shown, ...last];
  return all.length === 0
    ? `Nothing in the state has “${word.trim()}” in its name.`
    : all.join('\n').trimEnd();
}
