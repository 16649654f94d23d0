import type { Story } from '@lamplight/world';

const titles = new Set(['Miss', 'Mr', 'Mrs', 'Ms', 'Dr', 'Captain', 'Sir', 'Lady', 'Old', 'The']);

/** What people are called by when others speak of them: `Ezra` of `Ezra Hale`, `Loveday` of `Miss Loveday`. */
export function callNames(story: Story): readonly { readonly id: string; readonly name: RegExp }[] {
  return Object.entries(story.people).flatMap(([id, { name }]) => {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    const called = words.find((word) => /^\p{Lu}/u.test(word) && !titles.has(word));
    // Of what has no name of its own, such as a gull, no telling can be told from any other gull.
    return called === undefined
      ? []
      : [{ id, name: new RegExp(`(?<![\\p{L}\\p{N}])${called}(?![\\p{L}\\p{N}])`, 'u') }];
  });
}
