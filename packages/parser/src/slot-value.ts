import { exitsHere, isWay } from '@lamplight/world';
import { matchChoice } from './choices.ts';
import { directionOf } from './direction-words.ts';
import { determiners } from './function-words.ts';
import { fail, type Failure, isFailure } from './failure.ts';
import type { Filling } from './match-pattern.ts';
import type { NounList, NounReader } from './noun-list.ts';
import { numberOf } from './number-words.ts';
import { isNounSlot, type Slot } from './pattern.ts';
import type { Setting } from './setting.ts';
import { keysOf, type Token, wordsOf } from './token.ts';

/** What the words in a slot mean: things and people, or a plain value with the words for it. */
export type SlotValue =
  | { readonly slot: Slot; readonly nouns: NounList; readonly cost: number }
  | { readonly slot: Slot; readonly value: unknown; readonly words: string; readonly cost: number };

export function readSlot(
  { slot, from, to }: Filling,
  tokens: readonly Token[],
  nouns: NounReader,
  setting: Setting,
): SlotValue | Failure {
  if (isNounSlot(slot)) {
    const list = nouns.list(from, to, slot);
    return isFailure(list) ? list : { slot, nouns: list, cost: list.cost };
  }
  const words = tokens.slice(from, to);
  const keys = words.map(({ key }) => key);
  switch (slot.kind) {
    case 'direction': {
      const direction = directionOf(keys) ?? (from > 0 ? wayTo(from, to, tokens, nouns, setting) : undefined);
      if (direction === undefined) return fail('no-sense', from);
      return { slot, value: direction, words: direction, cost: 0 };
    }
    case 'number': {
      const number = numberOf(keys);
      return number === undefined
        ? fail('no-sense', from)
        : { slot, value: number, words: String(number), cost: 0 };
    }
    case 'choice': {
      const choice = matchChoice(words, setting.choices());
      if (choice === undefined) return fail('nobody-to-answer', from);
      return { slot, value: Reflect.get(choice.command, slot.field), words: choice.words, cost: 0 };
    }
    default: {
      const start = words.findIndex(({ key }) => !determiners.has(key));
      const topic = wordsOf(words.slice(Math.max(0, start)), setting.theName);
      return { slot, value: topic, words: topic, cost: 3 };
    }
  }
}

const through = new Set(['to', 'into', 'through', 'in', 'onto', 'the']);

/** The direction of a door that is named, or of a neighbouring place that the player knows. */
function wayTo(
  from: number,
  to: number,
  tokens: readonly Token[],
  nouns: NounReader,
  { now }: Setting,
): string | undefined {
  let start = from;
  while (start < to - 1 && through.has(tokens[start]?.key ?? '')) start += 1;
  const door = nouns.phrase(start, to, 'thing');
  const keys = tokens.slice(start, to).map(({ key }) => key);
  const ways = exitsHere(now).filter(([, exit]) => isWay(exit));
  const found = ways.find(([, exit]) => {
    if (!isWay(exit)) return false;
    if (!isFailure(door) && exit.door !== undefined && door.candidates.includes(exit.door)) return true;
    const name = new Set(keysOf(now.story.places[exit.to]?.name ?? ''));
    return (now.state.travel.visits[exit.to] ?? 0) > 0 && keys.every((key) => name.has(key));
  });
  return found?.[0];
}
