import type { Scene } from '@lamplight/contracts';

/** Words that say nothing about which thing is meant. */
const common = new Set('the and for with from into that this some your old new big small'.split(' '));

/**
 * The things and people in sight that an open objective names, by id. Only what the player can read is asked: what a quest
 * waits for in truth is the author's secret.
 */
export function wantedByQuests({ quests, things, people, inventory }: Scene): ReadonlySet<string> {
  const open = quests.filter(({ status }) => status === 'active');
  const texts = open.flatMap(({ name, objectives }) => [
    name,
    ...objectives.filter(({ met }) => !met).map(({ text }) => text),
  ]);
  if (texts.length === 0) return new Set();
  const spoken = new Set(texts.flatMap(wordsIn));
  const inSight = [...things, ...people, ...inventory];
  return new Set(
    inSight.filter(({ name }) => wordsIn(name).some((word) => spoken.has(word))).map(({ id }) => id),
  );
}

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !common.has(word));
}
