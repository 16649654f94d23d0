import type { Story } from '@lamplight/world';

/**
 * Whether the player would have two of one name before them, and no words to tell them apart.
 *
 * @param story with what is brought along
 * @param brings what that is, by id
 * @param known what the player has come across, by id; `null` for everything. Other names would be given away by a no.
 */
export function isNamedAlike(
  story: Story,
  brings: readonly string[],
  known: ReadonlySet<string> | null,
): boolean {
  const { places, people, things, quests } = story;
  return [places, people, things, quests].some((entries) => {
    const own = new Set(brings.filter((id) => Object.hasOwn(entries, id)));
    const names = (are: (id: string) => boolean): string[] =>
      Object.entries(entries).flatMap(([id, { name }]) => (are(id) ? [name.toLowerCase()] : []));
    const there = new Set(names((id) => !own.has(id) && (known === null || known.has(id))));
    const brought = names((id) => own.has(id));
    return new Set(brought).size < brought.length || brought.some((name) => there.has(name));
  });
}
