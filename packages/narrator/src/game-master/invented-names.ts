import type { Story } from '@lamplight/world';

/** A capital letter behind a word or a comma begins a name. At the beginning of a sentence it says nothing. */
const names = /(?<=[\p{L}\p{N},;)\u2019'] )\p{Lu}[\p{L}\p{M}]+/gu;
/** Of no story, and in all of them. */
const everybodys = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Christmas Easter Bible God Lord Sir Madam Mister Missus Mr Mrs Miss Ms Dr Doctor ' +
    'Captain Mother Father Aunt Uncle'
  ).split(' '),
);

/**
 * Names in new prose that nobody and nothing of the story has: who is told of them will look for them, and they are not
 * there.
 *
 * @param story with all that the prose belongs to
 * @param wish words in which such names may stand, because somebody wanted them
 */
export function inventedNames(
  { title, blurb, style, people, things, places, quests }: Story,
  texts: readonly string[],
  wish: string,
): readonly string[] {
  const named = [people, things, places].flatMap((entries) =>
    Object.values(entries).flatMap(({ name, words = [] }) => [name, ...words]),
  );
  const questNames = Object.values(quests).map(({ name }) => name);
  const lent = [title, blurb, style ?? '', wish, ...named, ...questNames];
  const known = new Set(lent.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []).map(lower));
  const found = texts.flatMap((text) => text.match(names) ?? []).filter((name) => !isNoName(name));
  return [...new Set(found)].filter((name) => !known.has(lower(name)));
}

/** What everybody says, also in the plural, and what stands written somewhere in capital letters. */
function isNoName(word: string): boolean {
  return everybodys.has(word) || everybodys.has(word.replace(/s$/, '')) || word === word.toUpperCase();
}

function lower(word: string): string {
  return word.toLowerCase();
}
