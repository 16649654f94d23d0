import { everyFeature } from '@lamplight/world';

const kinds: Readonly<Record<string, string>> = {
  here: 'thing',
  held: 'thing',
  entity: 'thing',
  holder: 'thing',
};

/** What a player may say, a line for each form that takes something else: `put <thing> in <thing>`. */
export const grammarLines: readonly string[] = [
  ...new Set(
    everyFeature.flatMap(({ grammar }) => Object.values(grammar).flatMap((lines) => formsOf(lines ?? []))),
  ),
];

/** Of lines that take the same, the first. */
function formsOf(lines: readonly string[]): readonly string[] {
  const forms = new Map<string, string>();
  for (const line of lines) {
    const slots = [...line.matchAll(/<(\w*):(\w+)\*?>/g)].map(([, , kind]) => kind).join();
    if (!forms.has(slots)) forms.set(slots, shown(line));
  }
  return [...forms.values()];
}

function shown(line: string): string {
  return line
    .replaceAll(/<\w*:(\w+)\*?>/g, (_, kind: string) => `<${kinds[kind] ?? kind}>`)
    .replaceAll(/\b([\w'-]+)(\|[\w'-]+)+/g, '$1');
}
