import type { Story } from '../features.ts';
import { select, wordsFor } from '../limits/words.ts';
import type { Moment, Refusal, Telling } from './feature.ts';
import { mix, mixText } from './luck.ts';
import type { Text, TextPart } from './text.ts';

/**
 * Chooses the part of a text that fits the moment and has words for this player.
 *
 * @param id where the text stands in the adventure (`places.bar.description`)
 * @returns the key that the event names, so that it is known which words were told and how often
 */
export function cue(now: Moment, id: string, text: Text): string {
  const fitting = text.parts.findIndex((part, index) => {
    if (!hasWords(now, part)) return false;
    if (part.once) return (now.state.told[`${id}/${index}`] ?? 0) === 0;
    return part.when === undefined || now.holds(part.when);
  });
  if (fitting >= 0) return `${id}/${fitting}`;
  // Better to repeat what was true then than to tell what is not true now.
  const repeated = text.parts.findLastIndex((part) => part.when === undefined && hasWords(now, part));
  return `${id}/${repeated < 0 ? text.parts.length - 1 : repeated}`;
}

function hasWords({ state }: Moment, { variants }: TextPart): boolean {
  return variants.some((words) => wordsFor(state.limits, words) !== undefined);
}

/**
 * The words behind a key that {@link cue} chose, told of the moment after the event that names it. Nothing is told that
 * the limits of that moment leave out, so that a retelling under narrower limits keeps to them.
 */
export function spoken(now: Moment & Telling, key: string, text: Text): string {
  const part = text.parts[Number(key.slice(key.lastIndexOf('/') + 1))];
  if (part === undefined) throw new RangeError(`The text has no part "${key}".`);
  const before = Math.max(0, (now.state.told[key] ?? 0) - 1);
  return variant(now, key, part, before + now.retelling);
}

/** Whether all words behind a key that {@link cue} chose were told already. */
export function isToldOut({ state }: Moment, key: string, text: Text): boolean {
  const part = text.parts[Number(key.slice(key.lastIndexOf('/') + 1))];
  return part !== undefined && (state.told[key] ?? 0) >= select(state.limits, part.variants).length;
}

/** A refusal in the author's words. */
export function refuseInWords(now: Moment, code: string, id: string, text: Text): Refusal {
  const key = cue(now, id, text);
  const part = text.parts[Number(key.slice(key.lastIndexOf('/') + 1))];
  const said = part ? variant(now, key, part, now.state.told[key] ?? 0) : '';
  const because = said || 'Something keeps you from that.';
  return { code, because, text: key };
}

/**
 * Another of the variants that a refusal could have been told in.
 *
 * @param because the words it was told in
 * @param key the authored text that they come from, as {@link refuseInWords} named it
 */
export function refusedAnew(now: Moment & Telling, because: string, key: string): string {
  const text = now.retelling === 0 ? undefined : refusalText(now.story, key.slice(0, key.lastIndexOf('/')));
  return text === undefined ? because : spoken(now, key, text) || because;
}

/** The authored refusal of that name: of a rule, of a thing that stays where it is, of a way that is barred. */
function refusalText(story: Story, id: string): Text | undefined {
  const [kind, owner = '', , direction] = id.split('.');
  if (kind === 'rules') return story.rules[owner]?.say;
  if (kind === 'things') {
    const fixed = story.things[owner]?.fixed;
    return typeof fixed === 'object' ? fixed : undefined;
  }
  const exits = Object.entries(story.places[owner]?.exits ?? {});
  const exit = exits.find(([one]) => one === direction)?.[1];
  return exit && ('to' in exit ? exit.otherwise : exit.blocked);
}

/** The variant for the `count`th telling: the author's order first, then shuffled rounds that never repeat at once. */
function variant({ state }: Moment, key: string, part: TextPart, count: number): string {
  const { seed } = state.turns;
  const variants = select(state.limits, part.variants);
  const { length } = variants;
  if (length === 0) return '';
  const round = Math.floor(count / length);
  const order = shuffled(seed, key, round, length);
  // Two in turn never repeat; of more, the second goes first where the first was told last.
  if (round > 0 && length > 2 && order[0] === shuffled(seed, key, round - 1, length).at(-1))
    swap(order, 0, 1);
  return variants[order[count % length] ?? 0] ?? '';
}

function shuffled(seed: number, key: string, round: number, length: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  if (round === 0 || length <= 2) return order;
  let chance = mixText(seed + round, key);
  for (let index = length - 1; index > 0; index -= 1) {
    chance = mix(chance + index);
    swap(order, index, chance % (index + 1));
  }
  return order;
}

function swap(order: number[], one: number, other: number): void {
  [order[one], order[other]] = [order[other] ?? 0, order[one] ?? 0];
}
