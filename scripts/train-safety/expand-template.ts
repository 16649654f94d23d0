import { createHash } from 'node:crypto';

/** Alternatives that many templates share, by name: `{kin}` stands for one of "mum|dad|…". */
export type WordLists = Readonly<Record<string, string>>;

/**
 * Sentences of a template like `i (took|swallowed) {pills}(| last night)`. Groups may lie in one another.
 * Which ones come out is drawn from the template itself, so the same template gives the same sentences.
 *
 * @param most how many, at most; fewer where the template has no more
 */
export function expandTemplate(
  template: string,
  lists: WordLists,
  { most, where }: { readonly most: number; readonly where: string },
): string[] {
  const written = template.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`${where} names {${name}}, which lists.json does not have.`);
    return `(${list})`;
  });
  const found = new Set<string>();
  for (let draw = 0; draw < most * 4 && found.size < most; draw++) {
    const luck = createHash('sha256').update(`${draw}:${template}`).digest();
    let at = 0;
    const choose = (count: number): number => {
      const byte = ((luck[at % 32] ?? 0) << 8) | (luck[(at + 1) % 32] ?? 0);
      at += 2;
      return byte % count;
    };
    found.add(expandOnce(written, choose).replaceAll(/ +/g, ' ').trim());
  }
  return [...found];
}

// Innermost groups first, until none is left.
function expandOnce(template: string, choose: (count: number) => number): string {
  let text = template;
  for (;;) {
    const next = text.replaceAll(/\(([^()]*)\)/g, (_, group: string) => {
      const options = group.split('|');
      return options[choose(options.length)] ?? '';
    });
    if (next === text) return text;
    text = next;
  }
}
